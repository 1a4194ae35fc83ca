// Which characters give way to a mark, and which stay as they are.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PrintLanguage } from '#shared/briefing/print-blocks.ts';
import type { Voice } from './fonts.ts';
import { printableText, ReplacedCharacters } from './glyphs.ts';

const print = (text: string, voice: Voice = 'serif', language: PrintLanguage = 'en') => {
  const replaced = new ReplacedCharacters();
  return { text: printableText(text, voice, language, replaced), replaced: replaced.list() };
};

describe('printable text', () => {
  it.each([
    ['English', 'en', 'The minister said “yes”, in part: 180 m³/s – no more…'],
    ['French', 'fr', 'Où sont les relevés\u202f? «\u202fÀ Selm\u202f», œuvre, n°\u00a04'],
    ['Turkish', 'tr', 'İstanbul’da ığdır çöğüş'],
    ['Arabic', 'ar', 'قال الوزير: «نعم»، ١٨٠ مترًا مكعبًا. وأُحيل إلى B2'],
    ['Persian', 'fa', 'می\u200cخواهیم؟ ۱۸۰، مادهٔ ۴'],
    ['Urdu', 'ur', 'ہم کیا چاہتے ہیں؟ دفعہ ۴۔ ٹ ڈ ڑ گ ں ے'],
    ['a letter with a mark of its own', 'en', 'e\u0301 and u\u0308'],
    ['Greek and Cyrillic', 'en', 'Δοκιμή Проба'],
  ] as const)('leaves %s as it is', (_name, language, text) => {
    expect(print(text, 'serif', language)).toEqual({ text, replaced: [] });
  });

  it('shows an emoji, a Chinese character, a control and half a surrogate pair by their code points, and counts them', () => {
    expect(print('a😀b😀 水 \u0001 \ud800')).toEqual({
      text: 'a[U+1F600]b[U+1F600] [U+6C34] [U+0001] [U+D800]',
      replaced: [
        { character: '\u0001', codePoint: 'U+0001', count: 1 },
        { character: '水', codePoint: 'U+6C34', count: 1 },
        { character: '\ud800', codePoint: 'U+D800', count: 1 },
        { character: '😀', codePoint: 'U+1F600', count: 2 },
      ],
    });
  });

  it.each([
    ['a byte order mark', '\ufeff'],
    ['a noncharacter', '\uffff'],
    ['a private character', '\ue000'],
    ['a right-to-left override', '\u202e'],
    ['a zero-width space', '\u200b'],
    ['an isolate that is never closed', '\u2067'],
  ])('makes %s visible', (_name, character) => {
    expect(print(`x${character}y`).text).toMatch(/^x\[U\+[0-9A-F]{4}\]y$/);
  });

  it('keeps isolates that are closed', () => {
    expect(print('x \u2067واحد\u2069 y').replaced).toEqual([]);
  });

  it('leaves a dozen marks on a letter and shows the rest of a stack beside it', () => {
    const { text, replaced } = print(`a${'\u0301'.repeat(14)}b`);
    expect(text.replaceAll('\u200b', '')).toBe(`a${'\u0301'.repeat(12)}[U+0301][U+0301]b`);
    expect(replaced).toEqual([{ character: '\u0301', codePoint: 'U+0301', count: 2 }]);
  });

  it('asks the faces of the voice that sets the text', () => {
    expect(print('\u2076').replaced).toEqual([]);
    expect(print('Њ', 'sans', 'ar').replaced).toEqual([]);
    expect(print('ﷺ', 'serif', 'en').replaced).toEqual([]);
  });

  it('turns every kind of line separator into a line feed, and a tab into a space', () => {
    expect(print('a\r\nb\u2028c\td').text).toBe('a\nb\nc d');
  });

  it('lets a word that no line can hold break', () => {
    expect(
      print('x'.repeat(45))
        .text.split('\u200b')
        .map((piece) => piece.length),
    ).toEqual([10, 10, 10, 10, 5]);
  });

  it('loses no character of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = print(text).text.replaceAll('\u200b', '');
        const back = shown.replace(/\[U\+([0-9A-F]{4,6})\]/g, (_mark, point: string) =>
          String.fromCodePoint(Number.parseInt(point, 16)),
        );
        const plain = text.replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n').replaceAll('\t', ' ');
        expect(back).toBe(plain);
      }),
      { numRuns: 500 },
    );
  });
});
