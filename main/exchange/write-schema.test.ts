// The documented schema of the case file is current, and agrees with the parsers on generated records.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { arbitraryBody, arbitraryCase, type Ids } from '#main/testing/generate.ts';
import { recordId } from '#shared/core/ids.ts';
import { type Kind, kindNames } from '#shared/records/record.ts';
import { schemaFile, schemaText } from './write-schema.ts';

const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as z.core.JSONSchema.JSONSchema;

/** A reader made from the written file alone, as somebody without Diwan would make it. */
const readers = Object.fromEntries(
  kindNames.map((kind) => [kind, z.fromJSONSchema({ $ref: `#/$defs/${kind}`, $defs: schema.$defs ?? {} })]),
) as Readonly<Record<Kind, z.ZodType>>;

const ids: Ids = Object.fromEntries(
  kindNames.map((kind, index) => [
    kind,
    [
      recordId(`01900000-0000-7000-8000-0000000000${String(index + 10)}`),
      recordId('01900000-0000-7000-8000-000000000001'),
    ],
  ]),
);

describe('the documented schema of the case file', () => {
  it('is current: if not, run `node main/exchange/write-schema.ts`', () => {
    expect(readFileSync(schemaFile, 'utf8')).toBe(schemaText());
  });

  it.each(kindNames)('accepts each %s that Diwan accepts', (kind) => {
    fc.assert(
      fc.property(arbitraryBody(kind, ids), (body) => {
        const outcome = readers[kind].safeParse(body);
        expect(outcome.success ? [] : outcome.error.issues).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('accepts the records of a whole case', () => {
    fc.assert(
      fc.property(arbitraryCase(), (records) => {
        for (const { kind, body } of records) expect(readers[kind].safeParse(body).success).toBe(true);
      }),
      { numRuns: 10 },
    );
  });

  it('refuses what Diwan refuses in the shape of a body', () => {
    const body = { kind: 'state', name: { text: 'Saba' } };
    expect(readers.party.safeParse(body).success).toBe(true);
    for (const wrong of [
      { ...body, tie: 'blue' },
      { ...body, kind: 'planet' },
      { kind: 'state' },
      { ...body, memberOf: ['Saba'] },
      { ...body, ours: 'yes' },
      { ...body, aliases: [{ text: 'S', language: 'xx' }] },
    ]) {
      expect(readers.party.safeParse(wrong).success, JSON.stringify(wrong)).toBe(false);
    }
  });
});
