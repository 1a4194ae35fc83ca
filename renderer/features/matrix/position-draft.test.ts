// Tests of what is typed about a position before it is recorded.
import { describe, expect, it } from 'vitest';
import { day } from '#shared/core/dates.ts';
import { recordId } from '#shared/core/ids.ts';
import type { RecordOf } from '#shared/records/record.ts';
import { beginFirst, beginFrom, bodyOf, fieldOfPath, isTouched, readValue, turnDraft } from './position-draft.ts';

const id = recordId('0192a3b4-0000-7000-8000-000000000001');
const statement = recordId('0192a3b4-0000-7000-8000-000000000002');
const place = { issue: id, party: id };
const beginning = { day: '2027-09-08', language: 'en', rung: null, write: String } as const;

const record: RecordOf<'position'> = {
  id,
  kind: 'position',
  negotiation: id,
  revision: 3,
  sequence: 9,
  title: 'At least 430',
  marking: { level: 'R', caveats: ['REL-ISC'] },
  createdAt: '',
  updatedAt: '',
  body: {
    party: id,
    issue: id,
    rung: 'opening',
    stance: 'for',
    wording: {
      text: 'At least 430',
      language: 'en',
      translations: [{ language: 'ar', text: '٤٣٠ على الأقل', by: '' }],
    },
    value: 430,
    firmness: 4,
    disclosure: 'shared',
    asOf: day('2027-06-18'),
    evidence: [statement],
    supersedes: null,
    note: 'As read out.',
  },
};

describe('what is typed about a position', () => {
  it('begins with the words that stand; a newer position leaves translations, evidence and date behind', () => {
    const { fields, base } = beginFrom(record, 'newer', beginning);
    expect(base).toEqual({ position: id, revision: 3 });
    expect(fields.wording).toEqual({ text: 'At least 430', language: 'en', translations: [] });
    expect(fields.asOf).toEqual(day('2027-09-08'));
    expect(bodyOf(beginFrom(record, 'newer', beginning), place, record.body)).not.toHaveProperty('evidence');
  });

  it('keeps all that a correction does not touch', () => {
    const body = bodyOf(beginFrom(record, 'correct', beginning), place, record.body);
    expect(body).toEqual(record.body);
  });

  it('stays when the way of recording it is changed; what was not typed follows', () => {
    const newer = beginFrom(record, 'newer', beginning);
    const typed = { ...newer, fields: { ...newer.fields, value: '425' } };
    const turned = turnDraft(typed, beginFrom(record, 'correct', beginning));
    expect(turned.mode).toBe('correct');
    expect(turned.fields.value).toBe('425');
    expect(turned.fields.asOf).toEqual(day('2027-06-18'));
    expect(isTouched(turned)).toBe(true);
    expect(isTouched(newer)).toBe(false);
  });

  it('reads a number in either digits, and keeps what cannot be read', () => {
    expect(readValue(' ١٬٢٥٠ ')).toEqual({ ok: true, value: 1_250 });
    expect(readValue('')).toEqual({ ok: true, value: null });
    expect(readValue('12 or so')).toEqual({ ok: false });
  });

  it('begins on the rung that is looked at', () => {
    expect(beginFirst({ ...beginning, rung: 'red-line' }).fields.rung).toBe('red-line');
  });

  it('knows beside which field a sentence of the engine belongs', () => {
    expect(fieldOfPath('wording.text')).toBe('wording');
    expect(fieldOfPath('body.asOf')).toBe('asOf');
    expect(fieldOfPath('evidence.0')).toBeNull();
  });
});
