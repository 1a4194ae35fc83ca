// What the form of a record keeps of it: every field of every kind, rows with their keys, and what cannot be read yet.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryBody, type Ids } from '#main/testing/generate.ts';
import { recordId } from '#shared/core/ids.ts';
import { definitionOf, kindNames } from '#shared/records/record.ts';
import {
  type Body,
  type FormRow,
  formOf,
  gather,
  idsIn,
  rowsOf,
  withoutRow,
  withRow,
  withRowMoved,
  withRowValue,
} from './form-values.ts';
import { findForm, toDraft } from './kept-draft.ts';

const ids: Ids = Object.fromEntries(
  kindNames.map((kind, index) => [
    kind,
    [1, 2, 3].map((count) => recordId(`01900000-0000-7000-8000-${String(index * 10 + count).padStart(12, '0')}`)),
  ]),
);

describe('the form of a record', () => {
  it.each(kindNames)('of the kind %s gives back what was put in, also after a crash', (kind) => {
    const { fields } = definitionOf(kind);
    fc.assert(
      fc.property(arbitraryBody(kind, ids), (body) => {
        const values = formOf(fields, body as Body);
        expect(gather(fields, values)).toEqual({ body, unread: [] });
        const marking = { level: 'open', caveats: [] };
        const kept = JSON.parse(JSON.stringify(toDraft({ act: 'correct', kind, negotiation: null, values, marking })));
        const found = findForm(kept);
        expect(found).toMatchObject({ act: 'correct', kind, marking });
        expect(gather(fields, found?.values ?? {}).body).toEqual(body);
      }),
      { numRuns: 40 },
    );
  });

  it('of every kind starts empty where a record does not exist yet', () => {
    for (const kind of kindNames) {
      const { fields, initial } = definitionOf(kind);
      expect(gather(fields, formOf(fields, {})).body).toEqual(initial());
    }
  });

  it('keeps a date that cannot be read, and does not save another in its place', () => {
    const { fields } = definitionOf('agreement');
    const typed = { unread: '31 November', sentence: 'November has 30 days.', last: null };
    const act = withRowValue(withRow([], fields.acts?.rows ?? {}), 0, 'date', typed);
    const values = { ...formOf(fields, {}), expiry: typed, acts: act };
    expect(gather(fields, values).unread).toEqual([
      { path: 'expiry', sentence: 'November has 30 days.' },
      { path: 'acts.0.date', sentence: 'November has 30 days.' },
    ]);
    const kept = findForm(
      JSON.parse(
        JSON.stringify(
          toDraft({
            act: 'correct',
            kind: 'agreement',
            negotiation: null,
            values,
            marking: { level: null, caveats: [] },
          }),
        ),
      ),
    );
    expect(kept?.values).toEqual(values);
  });

  it('names every record that it points to, in rows too', () => {
    const { fields } = definitionOf('meeting');
    fc.assert(
      fc.property(arbitraryBody('meeting', ids), (body) => {
        const pointed = definitionOf('meeting')
          .references(body as never)
          .map(({ to }) => to);
        expect(new Set(idsIn(fields, formOf(fields, body as Body)))).toEqual(new Set(pointed));
      }),
      { numRuns: 40 },
    );
  });

  it('does not take the draft of the text of a brief for its own', () => {
    expect(findForm({ stamp: 'a', text: { sections: [] } })).toBeNull();
    expect(findForm(null)).toBeNull();
    expect(findForm({ form: 'fields', act: 'purge', kind: 'party', values: {}, marking: null })).toBeNull();
  });
});

describe('a row', () => {
  const { fields } = definitionOf('agreement');
  const provisions = fields.provisions?.rows ?? {};
  const named = (rows: readonly FormRow[]) => rows.map((row) => row.values.path);
  const three = ['1', '2', '3'].reduce<readonly FormRow[]>((rows, path) => {
    const longer = withRow(rows, provisions);
    return withRowValue(longer, longer.at(-1)?.key ?? 0, 'path', path);
  }, []);

  it('moves with what was typed in it, and not beyond the ends', () => {
    expect(named(withRowMoved(three, 2, -1))).toEqual(['1', '3', '2']);
    expect(named(withRowMoved(three, 0, -1))).toEqual(['1', '2', '3']);
    expect(named(withRowMoved(three, 2, 1))).toEqual(['1', '2', '3']);
  });

  it('goes without taking another with it, and a new one is empty', () => {
    const two = withoutRow(three, 1);
    expect(named(two)).toEqual(['1', '3']);
    expect(named(withRow(two, provisions))).toEqual(['1', '3', '']);
    expect(new Set(withRow(two, provisions).map(({ key }) => key)).size).toBe(3);
  });
});

// A thousand steps of typing, switching to other records, saving and taking back, against a model that holds plain bodies.
describe('a thousand steps', () => {
  const kinds = ['meeting', 'agreement', 'position'] as const;
  const step = fc.oneof(
    fc.record({ do: fc.constant('type' as const), text: fc.string({ maxLength: 12 }) }),
    fc.record({ do: fc.constant('add' as const), text: fc.string({ maxLength: 6 }) }),
    fc.record({ do: fc.constant('drop' as const), at: fc.nat(5) }),
    fc.record({ do: fc.constant('move' as const), at: fc.nat(5), by: fc.constantFrom(-1 as const, 1 as const) }),
    fc.record({ do: fc.constant('switch' as const), to: fc.nat(2) }),
    fc.record({ do: fc.constant('save' as const) }),
    fc.record({ do: fc.constant('undo' as const) }),
  );
  const rowsField = { meeting: 'agenda', agreement: 'provisions', position: null } as const;
  const textField = { meeting: 'note', agreement: 'symbol', position: 'note' } as const;
  const wordField = { agenda: 'minutes', provisions: 'path' } as const;

  it('lose no word in any order', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1_000, maxLength: 1_000 }), (steps) => {
        const tables = kinds.map((kind) => definitionOf(kind).fields);
        // The real thing: a form on the screen, and drafts as they travel.
        let open = 0;
        let form = formOf(tables[0] ?? {}, {});
        const drafts = new Map<number, string>();
        const saved: Body[][] = tables.map((fields) => [gather(fields, formOf(fields, {})).body]);
        // The model: bodies that are changed in place.
        const model = tables.map(
          (fields) => structuredClone(gather(fields, formOf(fields, {})).body) as Record<string, unknown>,
        );
        const done: unknown[][] = model.map((body) => [structuredClone(body)]);
        const marking = { level: null, caveats: [] };

        for (const one of steps) {
          const kind = kinds[open] ?? 'meeting';
          const fields = tables[open] ?? {};
          const body = model[open] ?? {};
          const list = rowsField[kind];
          const inner = list === null ? {} : (fields[list]?.rows ?? {});
          const rows = list === null ? [] : rowsOf(form[list]);
          const plain = list === null ? [] : (body[list] as Record<string, unknown>[]);
          if (one.do === 'type') {
            form = { ...form, [textField[kind]]: one.text };
            body[textField[kind]] = one.text;
          } else if (one.do === 'add' && list !== null) {
            const longer = withRow(rows, inner);
            form = { ...form, [list]: withRowValue(longer, longer.at(-1)?.key ?? 0, wordField[list], one.text) };
            plain.push({ ...gather(inner, formOf(inner, {})).body, [wordField[list]]: one.text });
          } else if (one.do === 'drop' && list !== null) {
            const row = rows[one.at];
            if (row !== undefined) form = { ...form, [list]: withoutRow(rows, row.key) };
            plain.splice(one.at, 1);
          } else if (one.do === 'move' && list !== null) {
            const row = rows[one.at];
            if (row !== undefined) form = { ...form, [list]: withRowMoved(rows, row.key, one.by) };
            const [own, other] = [plain[one.at], plain[one.at + one.by]];
            if (own !== undefined && other !== undefined) [plain[one.at], plain[one.at + one.by]] = [other, own];
          } else if (one.do === 'switch') {
            drafts.set(
              open,
              JSON.stringify(toDraft({ act: 'correct', kind, negotiation: null, values: form, marking })),
            );
            open = one.to;
            const draft = drafts.get(open);
            const kept = draft === undefined ? null : findForm(JSON.parse(draft));
            form = kept?.values ?? formOf(tables[open] ?? {}, saved[open]?.at(-1) ?? {});
          } else if (one.do === 'save') {
            saved[open]?.push(gather(fields, form).body);
            drafts.delete(open);
            done[open]?.push(structuredClone(body));
          } else if (one.do === 'undo') {
            if ((saved[open]?.length ?? 0) > 1) saved[open]?.pop();
            if ((done[open]?.length ?? 0) > 1) done[open]?.pop();
            form = formOf(fields, saved[open]?.at(-1) ?? {});
            model[open] = structuredClone(done[open]?.at(-1)) as Record<string, unknown>;
            drafts.delete(open);
          }
          expect(gather(tables[open] ?? {}, form).body).toEqual(model[open]);
        }
        expect(saved.map((states) => states.at(-1))).toEqual(done.map((states) => states.at(-1)));
      }),
      { numRuns: 8 },
    );
  });
});
