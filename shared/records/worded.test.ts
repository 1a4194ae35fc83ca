// Wordings in the language of the reader, and the titles made from them.
import { describe, expect, it } from 'vitest';
import { titleFrom, type Worded, wordingIn } from './worded.ts';

const worded: Worded = {
  text: 'الماء أولًا',
  language: 'ar',
  translations: [{ language: 'en', text: 'Water first', by: 'A. Colleague' }],
};

describe('a wording with translations', () => {
  it('is shown in the language that is read, and otherwise as it was first written', () => {
    expect(wordingIn(worded, 'en')).toMatchObject({ text: 'Water first', language: 'en' });
    expect(wordingIn(worded, 'ar')).toEqual({ text: 'الماء أولًا', language: 'ar' });
    expect(wordingIn(worded, 'fr')).toEqual({ text: 'الماء أولًا', language: 'ar' });
  });

  it('is shown without the translator, who is not part of the words', () => {
    expect(wordingIn(worded, 'en')).not.toHaveProperty('by');
  });
});

describe('the title of a record', () => {
  it('is the first line that is not empty', () => {
    expect(titleFrom('\r\n  \n  Water first  \nThen the port')).toBe('Water first');
    expect(titleFrom('  ')).toBe('');
  });

  it('is cut at a word when it is long, and never inside a letter', () => {
    const long = titleFrom(`${'water '.repeat(60)}`);
    expect(long.endsWith('water…')).toBe(true);
    expect(long.length).toBeLessThanOrEqual(120);
    const one = titleFrom('𐎀'.repeat(300));
    expect(one).toBe(`${'𐎀'.repeat(59)}…`);
  });
});
