// Records that were written when places, units, notes and the like were one line of text.
import { describe, expect, it } from 'vitest';
import { lineToWording } from './line-to-wording.ts';
import { definitionOf } from './record.ts';

const english = { text: 'Water first', language: 'en', translations: [] };
const arabic = { text: 'الماء أولًا', language: 'ar', translations: [] };
const party = '01900000-0000-7000-8000-000000000001';
const said = { party, form: 'verbatim' };

const cases = [
  ['talking-point', { wording: english, mode: 'raise', cue: 'Why 180?' }, 'cue', 'Why 180?', 'en'],
  ['statement', { ...said, text: english, venue: 'Korin' }, 'venue', 'Korin', 'en'],
  ['source', { kind: 'speech', title: arabic, venue: 'زهرون' }, 'venue', 'زهرون', 'ar'],
  ['meeting', { type: 'round', title: { ...english, language: 'fr' }, place: 'Hôtel' }, 'place', 'Hôtel', 'fr'],
  ['statement', { ...said, text: arabic, venue: 'Korin' }, 'venue', 'Korin', 'en'],
  ['statement', { ...said, text: english, venue: 'كورين' }, 'venue', 'كورين', 'ar'],
  ['meeting', { type: 'round', title: arabic, place: '' }, 'place', '', 'ar'],
  ['meeting', { type: 'round', title: arabic }, 'place', '', 'en'],
  ['party', { kind: 'state', name: arabic, decidesBy: 'Cabinet' }, 'decidesBy', 'Cabinet', 'en'],
  ['party', { kind: 'state', name: english, notes: 'جانبنا' }, 'notes', 'جانبنا', 'ar'],
  ['person', { name: arabic, protocolNotes: 'يفضل الشاي' }, 'protocolNotes', 'يفضل الشاي', 'ar'],
  ['issue', { name: english, valueType: 'number', unit: 'm³/s' }, 'unit', 'm³/s', 'en'],
  ['agreement', { kind: 'treaty', title: english, note: 'x'.repeat(100_000) }, 'note', 'x'.repeat(100_000), 'en'],
] as const;

describe('a record from before its line could be translated', () => {
  it.each(cases)('a %s opens with the line as a wording', (kind, body, field, text, language) => {
    const read = definitionOf(kind).read(body, 1);
    expect(read.ok && { ...read.value }[field]).toEqual({ text, language, translations: [] });
  });

  it('opens with the line of every row as a wording', () => {
    const acts = [
      { party, act: 'signed', note: 'Ad referendum.' },
      { party, act: 'ratified', note: 'بتحفظ' },
    ];
    const read = definitionOf('agreement').read(
      { kind: 'treaty', title: english, acts: [...acts, { party, act: 'signed' }] },
      1,
    );
    expect(read.ok && { ...read.value }.acts).toMatchObject([
      { note: { text: 'Ad referendum.', language: 'en' } },
      { note: { text: 'بتحفظ', language: 'ar' } },
      { note: { text: '' } },
    ]);
    for (const wrong of [4, [null], [{ party, act: 'signed', note: 4 }]])
      expect(definitionOf('agreement').read({ kind: 'treaty', title: english, acts: wrong }, 1).ok).toBe(false);
  });

  it('is refused where it was wrong before, by the name of the field', () => {
    const read = definitionOf('meeting').read({ type: 'round', title: english, place: 4 }, 1);
    expect(read.ok ? [] : read.error.map(({ path }) => path)).toEqual(['place']);
    for (const body of [null, 'text', []]) expect(definitionOf('meeting').read(body, 1).ok).toBe(false);
  });

  it('is left as it was', () => {
    const body = Object.freeze({ title: english, place: 'Korin' });
    expect(lineToWording('place', 'title')(body)).not.toBe(body);
    expect(body.place).toBe('Korin');
  });
});
