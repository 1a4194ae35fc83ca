// Titles in the language of whoever reads.
import { expect, it } from 'vitest';
import { recordId } from '#shared/core/ids.ts';
import type { AnyRecord, Kind } from './record.ts';
import { titleIn } from './title-in.ts';

const recordOf = (kind: Kind, title: string, body: AnyRecord['body']): AnyRecord => ({
  id: recordId('0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b'),
  kind,
  negotiation: null,
  revision: 1,
  sequence: 1,
  title,
  marking: { level: null, caveats: [] },
  createdAt: '2027-09-08T12:00:00.000Z',
  updatedAt: '2027-09-08T12:00:00.000Z',
  body,
});
const name = { text: 'Water', language: 'en', translations: [{ language: 'ar', text: 'المياه', by: '' }] };

it('gives the translation where there is one, with the number that stands before it', () => {
  const issue = recordOf('issue', '2 Water', {
    name,
    number: '2',
    unit: { text: '', language: 'en', translations: [] },
  });
  expect(titleIn(issue, 'ar')).toBe('2 المياه');
  expect(titleIn(issue, 'tr')).toBe('2 Water');
  expect(titleIn(issue, undefined)).toBe('2 Water');
});
