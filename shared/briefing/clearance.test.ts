// Who sees what.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fictionalRecords as all,
  fictionalAudience,
  fictionalId,
  fictionalRecord,
  wordsIn,
} from '#main/testing/fictional-library.ts';
import { arbitraryCase, type GeneratedRecord } from '#main/testing/generate.ts';
import type { Field, FieldTable } from '#shared/records/fields.ts';
import { type AnyRecord, definitionOf, isKind } from '#shared/records/record.ts';
import { footnote, link, mention, richText, richTextBuilder } from '#shared/richtext/builder.ts';
import { buildBrief } from './build-brief.ts';
import { clearanceOf, highestOf } from './clearance.ts';
import { matrixOf } from './matrix.ts';
import { viewOf } from './records-view.ts';

const ours = new Set([fictionalId(3)]);
const readers = (purpose: 'ours' | 'to-be-shared' | 'public', level: string, more = {}) =>
  clearanceOf(fictionalAudience(purpose, level, more), all.scheme, ours);
const marked = (level: string | null, ...caveats: readonly string[]) => ({ level, caveats });

describe('a marking', () => {
  it('is seen up to the level of the readers; what is unmarked ranks highest', () => {
    const { maySeeMarking } = readers('ours', 'R');
    expect(['U', 'R', 'C', 'X', null].map((level) => maySeeMarking(marked(level)))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(readers('ours', 'C').maySeeMarking(marked(null))).toBe(true);
    expect(readers('ours', 'C').maySeeMarking(marked('X'))).toBe(false);
    expect(readers('ours', '').maySeeMarking(marked('U'))).toBe(false);
  });

  it('with a caveat is seen by readers who hold it', () => {
    expect(readers('ours', 'C').maySeeMarking(marked('U', 'DESK'))).toBe(false);
    expect(readers('ours', 'C', { caveats: ['DESK'] }).maySeeMarking(marked('U', 'DESK'))).toBe(true);
  });

  it('that may be released to a party is seen by that party and by us, by no other and by no public', () => {
    const released = (parties: readonly number[], purpose: 'ours' | 'public' = 'ours') =>
      readers(purpose, 'C', { caveats: ['REL'], parties: parties.map(fictionalId) }).maySeeMarking(marked('U', 'REL'));
    expect([released([3]), released([4]), released([3, 4]), released([])]).toEqual([true, true, true, true]);
    expect([released([5]), released([4, 5]), released([], 'public')]).toEqual([false, false, false]);
  });

  it('covers all of them: the highest level, every caveat of handling, release only where all allow it', () => {
    expect(highestOf([marked('U', 'REL'), marked('R', 'REL', 'DESK')], all.scheme)).toEqual(marked('R', 'REL', 'DESK'));
    expect(highestOf([marked('U', 'REL'), marked('R')], all.scheme)).toEqual(marked('R'));
    expect(highestOf([marked('U'), marked(null)], all.scheme)).toEqual(marked(null));
    expect(highestOf([], all.scheme)).toBeNull();
  });

  it('does not matter where a library has no levels', () => {
    const { maySeeMarking } = clearanceOf(fictionalAudience('ours', ''), null, ours);
    expect([maySeeMarking(marked(null)), maySeeMarking(marked('U'))]).toEqual([true, false]);
  });
});

describe('the purpose of a document', () => {
  const cases = [
    ['a public position', all.opening, true, true],
    ['a shared position', { ...all.opening, body: { ...all.opening.body, disclosure: 'shared' } }, true, false],
    ['an assessed position', { ...all.opening, body: { ...all.opening.body, disclosure: 'assessed' } }, false, false],
    ['a free point', all.raise, true, true],
    ['a point that nobody has freed', { ...all.raise, body: { ...all.raise.body, disclosure: null } }, false, false],
    [
      'a free point for other readers',
      { ...all.raise, body: { ...all.raise.body, audience: fictionalId(901) } },
      false,
      false,
    ],
    ['words on the record', all.said, true, true],
    ['background', { ...all.said, body: { ...all.said.body, attribution: 'background' } }, true, false],
    ['deep background', { ...all.said, body: { ...all.said.body, attribution: 'deep-background' } }, false, false],
    ['private words', { ...all.said, body: { ...all.said.body, attribution: 'private' } }, false, false],
    [
      'a mandate',
      fictionalRecord(70, 'mandate', 'U', { authority: 'Cabinet', scope: wordsIn('All'), flexibility: 'none' }),
      false,
      false,
    ],
  ] as const;

  it.each(cases)('lets out %s, or not', (_name, record, shared, open) => {
    expect(readers('ours', 'C').maySee(record as AnyRecord)).toBe(true);
    expect(readers('to-be-shared', 'C').maySee(record as AnyRecord)).toBe(shared);
    expect(readers('public', 'C').maySee(record as AnyRecord)).toBe(open);
  });
});

const letters = (index: number): string => Array.from(String(index), (digit) => 'bcdfghklmn'[Number(digit)]).join('');
const canaryOf = (index: number): string => `Canary${letters(index)}End`;

/** The same value with a canary in every text that a person writes. */
function planted(field: Field<unknown>, value: unknown, canary: string): unknown {
  if (field.widget === 'text' || (field.widget === 'line' && field.format === null))
    return `${canary} ${String(value)}`;
  if (field.widget === 'tags') return [canary];
  if (field.widget === 'worded') {
    const worded = value as { readonly translations: readonly object[] };
    const translations = worded.translations.map((entry) => ({ ...entry, text: canary, by: canary }));
    return { ...worded, text: canary, translations };
  }
  if (field.widget === 'rows')
    return (value as readonly object[]).map((row) => plantedIn(field.rows ?? {}, row, canary));
  return value;
}

const plantedIn = (fields: FieldTable, body: object, canary: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(body).map(([name, value]) => {
      const field = fields[name];
      return [name, field === undefined ? value : planted(field, value, canary)];
    }),
  );

/** The records of a case with a canary each, and a brief that shows, names, links and cites every one of them. */
function libraryOf(generated: readonly GeneratedRecord[], form: string): readonly AnyRecord[] {
  const b = richTextBuilder();
  const blocks = generated.flatMap(({ id, kind }, index) => [
    b.living(id, 'paragraph'),
    b.livingQuery({ kind }, index % 2 === 0 ? 'list' : 'table'),
    b.paragraph([mention(id, canaryOf(index)), link(`record:${id}`, canaryOf(index)), footnote(id, canaryOf(index))], {
      level: 'open',
      caveats: [],
    }),
  ]);
  return generated.map((record, index) => {
    const definition = definitionOf(record.kind);
    const body = plantedIn(definition.fields, record.body, canaryOf(index));
    const own = record.kind === 'brief' ? { ...body, form, text: richText(b.section(...blocks)) } : body;
    return {
      ...record,
      body: own,
      revision: 1,
      sequence: index + 1,
      title: canaryOf(index),
      createdAt: '2031-03-01T08:00:00.000Z',
      updatedAt: '2031-03-01T08:00:00.000Z',
    };
  });
}

const scheme = fictionalRecord(902, 'marking-scheme', 'open', {
  name: wordsIn('Two levels'),
  levels: ['open', 'restricted', 'secret'].map((code) => ({
    code,
    letter: wordsIn(code),
    name: wordsIn(`Level ${code}`),
  })),
  caveats: [{ code: 'desk-only', name: wordsIn('Desk only') }],
});

describe('no word of a record that a reader may not see', () => {
  it('stands anywhere in a brief or a matrix made for that reader', () => {
    fc.assert(
      fc.property(
        arbitraryCase(),
        fc.constantFrom('ours' as const, 'to-be-shared' as const, 'public' as const),
        fc.constantFrom('', 'open', 'restricted'),
        fc.subarray(['desk-only', 'embargo']),
        fc.constantFrom('absent' as const, 'said' as const),
        fc.constantFrom('blank', 'lines-to-take'),
        (generated, purpose, level, caveats, onWithheld, form) => {
          const records = libraryOf(generated, form);
          const view = viewOf(records);
          const audience = fictionalAudience(purpose, level, { caveats });
          const clearance = clearanceOf(audience, scheme, new Set());
          const hidden = records.flatMap((record, index) => (clearance.maySee(record) ? [] : [{ record, index }]));
          const brief = records.find((record) => isKind(record, 'brief'));
          const negotiation = records.find((record) => isKind(record, 'negotiation'));
          if (brief === undefined || !isKind(brief, 'brief') || negotiation === undefined) throw new Error('No brief.');
          const input = { brief, view, scheme, audience, asOf: '2100-01-01', preparedBy: 'Desk', onWithheld };
          const { document } = buildBrief(input);
          expect(buildBrief(input).document).toEqual(document);
          const whole = JSON.stringify(buildBrief({ ...input, audience: null }).document);
          for (const index of records.keys()) expect(whole).toContain(canaryOf(index));
          const matrix = matrixOf(view, {
            negotiation: negotiation.id,
            asOf: '2100-01-01',
            maySee: clearance.maySee,
          });
          for (const { record, index } of hidden) {
            expect(JSON.stringify(matrix)).not.toContain(canaryOf(index));
            // Its own words are the document's where the marking of the brief lets its reader have them.
            const isOwn = record.id === brief.id && clearance.maySeeMarking(record.marking);
            if (!isOwn) expect(JSON.stringify(document)).not.toContain(canaryOf(index));
          }
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);
});
