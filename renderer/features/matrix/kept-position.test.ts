// Tests of what was typed about a position as it is kept: to the letter, and nothing else is taken for it.
import { describe, expect, it } from 'vitest';
import { recordId } from '#shared/core/ids.ts';
import { findKeptPosition, toDraftBody } from './kept-position.ts';
import { beginFirst, type PositionDraft } from './position-draft.ts';

const id = recordId('0192a3b4-0000-7000-8000-000000000001');
const place = { negotiation: id, issue: id, party: id };
const first = beginFirst({ day: '2027-09-08', language: 'en', rung: null, write: String });
const typed: PositionDraft = {
  ...first,
  mode: 'newer',
  base: { position: id, revision: 3 },
  fields: {
    ...first.fields,
    stance: 'reserved',
    value: '12 or so',
    asOf: null,
    firmness: 4,
    marking: 'R',
    wording: {
      text: 'نصف جملة',
      language: 'ar',
      translations: [{ language: 'en', text: 'Half a', by: 'A. Colleague' }],
    },
  },
};

describe('what was typed about a position', () => {
  it('comes back to the letter, with what it was begun from, and whether anything was typed', () => {
    for (const draft of [first, typed]) {
      const stored: unknown = JSON.parse(JSON.stringify(toDraftBody(place, draft)));
      expect(findKeptPosition(stored)).toEqual({ ...place, draft });
    }
  });

  it('is not taken for the form of another screen, nor is half of it', () => {
    const body = toDraftBody(place, typed);
    const others = [null, 'position', [], {}, { form: 'fields' }, { ...body, form: 'fields' }, { ...body, issue: 'x' }];
    const broken = [
      { ...body, mode: 'other' },
      { ...body, fields: { ...typed.fields, wording: { text: 1 } } },
      { ...body, untouched: null },
    ];
    for (const one of [...others, ...broken]) expect(findKeptPosition(one)).toBeNull();
  });
});
