// Names and texts with characters that hide or turn others.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHiddenCharacters, plainName, plainText, safeFileName } from './spoof.ts';
import { utf8Length } from './utf8.ts';

describe('a title or name', () => {
  it.each([
    ['a right-to-left override', 'Invoice\u202efdp.exe', 'Invoicefdp.exe'],
    ['a left-to-right override', 'a\u202db', 'ab'],
    ['embeddings', '\u202aa\u202b b\u202c', 'a b'],
    ['isolates', '\u2066a\u2067 b\u2068c\u2069', 'a bc'],
    ['direction marks', 'a\u200e\u200f\u061cb', 'ab'],
    ['a zero-width space', 'Ministry\u200bof', 'Ministryof'],
    ['a word joiner', 'a\u2060b', 'ab'],
    ['a byte order mark', '\ufeffAsmar', 'Asmar'],
    ['a soft hyphen', 'dele\u00adgation', 'delegation'],
    ['Unicode tags', 'Port\u{e0073}\u{e0065}\u{e007f}', 'Port'],
    ['a Hangul filler', 'a\u3164b', 'ab'],
    ['interlinear annotation', 'a\ufff9b\ufffbc', 'abc'],
    ['deprecated format characters', 'a\u206ab', 'ab'],
    ['control characters', 'a\u0000b\u0007c', 'a b c'],
    ['line ends', 'one\r\ntwo\u2028three', 'one two three'],
    ['spaces at the ends and in a row', '  a \u00a0  b ', 'a b'],
    ['a lone surrogate', 'a\ud800', 'a\ufffd'],
    ['decomposed accents', 'E\u0301tat', 'État'],
    ['a joiner between Latin letters and a space', 'a\u200d b', 'a b'],
    ['a joiner at the end', 'a\u200c', 'a'],
  ])('is shown as what it is: %s', (_, text, expected) => {
    expect(plainName(text)).toBe(expected);
  });

  it.each(['می\u200cخواهم', 'وزارة الخارجية', '👩\u200d🌾', 'क्\u200dष', 'Ḥaḍramawt', 'شِمال'])(
    'keeps its spelling: %s',
    (text) => {
      expect(plainName(text)).toBe(text.normalize('NFC'));
    },
  );

  it('is plain after one pass', () => {
    const unit = fc.constantFrom(
      'a',
      ' ',
      '\u200c',
      '\u200d',
      '\u202e',
      '\u0301',
      'e',
      '\u0000',
      'م',
      '\u2066',
      '\ud800',
      '👩',
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(plainName(plainName(text))).toBe(plainName(text));
      }),
    );
  });
});

describe('a text', () => {
  it.each([
    ['balanced isolates stay', 'a \u2067م\u2069 b', 'a \u2067م\u2069 b'],
    ['nested isolates stay', '\u2068a\u2066b\u2069\u2069', '\u2068a\u2066b\u2069\u2069'],
    ['an isolate that is never closed goes', 'a\u2067b', 'ab'],
    ['a close without its isolate goes', 'a\u2069b', 'ab'],
    ['an isolate does not reach over a line end', '\u2067a\nb\u2069', 'a\nb'],
    ['overrides and embeddings go', '\u202ea\u202c', 'a'],
    ['direction marks and joiners stay', 'a\u200eb\u200fمی\u200cخ', 'a\u200eb\u200fمی\u200cخ'],
    ['zero-width spaces go', 'a\u200bb', 'ab'],
  ])('keeps only what does no harm: %s', (_, text, expected) => {
    expect(plainText(text)).toBe(expected);
  });

  it('has its hidden characters named, each at its place', () => {
    expect(findHiddenCharacters('a\u202eb\u200b\u{e0041}')).toEqual([
      { index: 1, code: 'U+202E' },
      { index: 3, code: 'U+200B' },
      { index: 4, code: 'U+E0041' },
    ]);
    expect(findHiddenCharacters('\u2067می\u200cخ\u2069')).toEqual([]);
  });
});

describe('a file name', () => {
  it.each([
    ['Steering brief: water/port', 'Steering brief- water-port'],
    ['../../etc/passwd', '-..-etc-passwd'],
    ['..', 'untitled'],
    ['', 'untitled'],
    ['///', 'untitled'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['com1.diwan-case', '_com1.diwan-case'],
    ['Console', 'Console'],
    ['name. ', 'name'],
    ['.hidden', 'hidden'],
    ['C:\\Users\\x', 'C-Users-x'],
    ['brief\u202efdp.exe', 'brieffdp.exe'],
    ['موجز\u0000توجيهي.pdf', 'موجز توجيهي.pdf'],
    ['what? "this" <is> |it|*', 'what- -this- -is- -it-'],
    ['E\u0301tat.pdf', 'État.pdf'],
  ])('is safe on every system: %j', (text, expected) => {
    expect(safeFileName(text)).toBe(expected);
  });

  it('is cut at 120 bytes between characters, and keeps its extension', () => {
    const cut = safeFileName(`${'مُ'.repeat(100)}.pdf`);
    expect(utf8Length(cut)).toBe(120);
    expect(cut).toMatch(/مُ\.pdf$/);
    expect(utf8Length(safeFileName('😀'.repeat(50)))).toBe(120);
  });

  it('is safe for any text, and the same when made safe again', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      fc.constantFrom('.', ' ', '/', 'con', '-', '\u200d', '.pdf'),
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 200 }), (text) => {
        const name = safeFileName(text);
        expect(utf8Length(name)).toBeLessThanOrEqual(120);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is what is tested.
        expect(name).toMatch(/^[^<>:"/\\|?*\x00-\x1f]+$/u);
        expect(name).not.toMatch(/^[.\s]|[.\s]$/u);
        expect(safeFileName(name)).toBe(name);
      }),
      { numRuns: 2_000 },
    );
  });
});
