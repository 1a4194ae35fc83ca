// Generated bodies and cases are valid: what other property tests build on.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#shared/core/canonical-json.ts';
import { recordId } from '#shared/core/ids.ts';
import { definitionOf, kindNames } from '#shared/records/record.ts';
import { arbitraryBody, arbitraryCase, type Ids } from './generate.ts';

const ids: Ids = Object.fromEntries(
  kindNames.map((kind, index) => [
    kind,
    [1, 2, 3].map((count) => recordId(`01900000-0000-7000-8000-${String(index * 10 + count).padStart(12, '0')}`)),
  ]),
);

describe('a generated body', () => {
  it.each(kindNames)('of a %s is accepted and comes back as it was', (kind) => {
    fc.assert(
      fc.property(arbitraryBody(kind, ids), (body) => {
        const definition = definitionOf(kind);
        expect(definition.parse(body)).toEqual({ ok: true, value: body });
        expect(definition.parse(JSON.parse(canonicalJson(body)))).toEqual({ ok: true, value: body });
        expect(definition.title(body).trim()).not.toBe('');
        expect(definition.summary(body, () => 'Someone').trim()).not.toBe('');
        for (const language of ['en', 'ar']) expect(definition.block(body, language).text.trim()).not.toBe('');
      }),
      { numRuns: 60 },
    );
  });
});

describe('a generated case', () => {
  it('is closed: each reference leads to a record of a kind that may stand there, and never to itself', () => {
    fc.assert(
      fc.property(arbitraryCase(), (records) => {
        const kindOf = new Map(records.map((record) => [record.id, record.kind]));
        expect(kindOf.size).toBe(records.length);
        for (const record of records) {
          const definition = definitionOf(record.kind);
          expect(definition.parse(record.body, record.id)).toEqual({ ok: true, value: record.body });
          expect(record.negotiation === null).toBe(definition.scope === 'library');
          for (const { to, targets } of definition.references(record.body)) {
            expect(targets.includes('*') || targets.includes(kindOf.get(to) ?? 'missing')).toBe(true);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
