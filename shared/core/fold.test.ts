// The spellings of one word, found alike in every script that the search promises.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cliticStems, exactForm, fold, foldText, stripClitics, tokens } from './fold.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'اأإآٱبتةهيىئءؤوكلـَُِّْٰ 12٣۴‌‏aİIıiéß,.ھہےیک'), maxLength: 40 }),
);

describe('one word in several spellings', () => {
  it.each([
    ['harakat', 'مُفاوَضاتٌ', 'مفاوضات'],
    ['shadda before and after its vowel', 'محمَّد', 'محمد'],
    ['dagger alef', 'رحمٰن', 'رحمن'],
    ['alef with hamza above', 'أمن', 'امن'],
    ['alef with hamza below', 'إعلان', 'اعلان'],
    ['alef with madda', 'آخر', 'اخر'],
    ['alef wasla', 'ٱتفاق', 'اتفاق'],
    ['hamza as a mark of its own', 'ا\u0654من', 'أمن'],
    ['hamza on waw', 'مؤتمر', 'موتمر'],
    ['hamza on yeh', 'بيئة', 'بييه'],
    ['hamza on the line', 'شيء', 'شي'],
    ['tatweel', 'اتفـــاق', 'اتفاق'],
    ['ta marbuta', 'اتفاقية', 'اتفاقيه'],
    ['alef maqsura', 'مستوى', 'مستوي'],
    ['presentation forms', 'ﺍﺗﻔﺎﻕ', 'اتفاق'],
    ['the lam-alef ligature', 'ﻻجئ', 'لاجئ'],
    ['Arabic-Indic digits', '١٤٤٩', '1449'],
    ['Persian digits', '۱۴۰۶', '1406'],
    ['Persian yeh and kaf', 'کشاورزی', 'كشاورزي'],
    ['a zero-width non-joiner', 'می\u200cخواهم', 'میخواهم'],
    ['Urdu heh goal', 'معاہدہ', 'معاهده'],
    ['Urdu heh with two eyes', 'ھدف', 'هدف'],
    ['Urdu bari yeh', 'مسئلے', 'مسئلی'],
    ['Urdu noon ghunna', 'میں', 'مین'],
    ['Turkish capital with dot', 'İstanbul', 'istanbul'],
    ['Turkish capital without dot', 'ISTANBUL', 'istanbul'],
    ['Turkish small letter without dot', 'ıstanbul', 'istanbul'],
    ['Turkish letters with marks', 'ŞİĞÜÖÇ', 'siguoc'],
    ['French accents', 'Éléphant', 'elephant'],
    ['accents as marks of their own', 'e\u0301tat', 'état'],
    ['French cedilla', 'ça', 'ca'],
    ['œ', 'cœur', 'coeur'],
    ['æ', 'Ægypten', 'aegypten'],
    ['ß', 'Straße', 'STRASSE'],
    ['capital ß', 'STRAẞE', 'strasse'],
    ['Polish and Danish letters', 'Łódź Ørsted', 'lodz orsted'],
    ['transliteration signs', 'Rabiʿ', 'Rabi'],
    ['full-width letters', 'ＮＡＴＯ', 'nato'],
    ['Greek final sigma', 'ΟΔΟΣ', 'οδος'],
    ['a soft hyphen', 'disarma\u00adment', 'disarmament'],
    ['a bidi override', 'man\u202edate', 'mandate'],
  ])('finds them alike: %s', (_, one, other) => {
    expect(foldText(one).folded).toBe(foldText(other).folded);
  });

  it('keeps different words apart', () => {
    expect(fold('سلام')).not.toBe(fold('سلم'));
    expect(fold('گل')).not.toBe(fold('كل'));
    expect(fold('की')).not.toBe(fold('का'));
  });

  it('keeps harakat, hamza and accents in the exact form', () => {
    expect(exactForm('مُؤتمرٌ')).toBe('مُؤتمرٌ'.normalize('NFC'));
    expect(exactForm('E\u0301tat')).toBe('état');
    expect(exactForm('İ')).toBe('i\u0307');
    expect(exactForm('می\u200cخواهم')).toBe('میخواهم');
  });

  it('begins no word with a mark that has lost its letter', () => {
    expect(foldText('\uff9e').folded).toBe('');
    expect(fold('ｶﾞ')).toBe('ガ');
  });

  it('opens a ligature of several words', () => {
    expect(fold('ﷺ')).toBe('صلي الله عليه وسلم');
  });
});

describe('tokens of a text', () => {
  it('gives their places in the original', () => {
    const text = '«مُفاوَضات» on B2, l’État — 12½';
    const found = tokens(text);
    expect(found.map((one) => one.text)).toEqual(['مُفاوَضات', 'on', 'B2', 'l', 'État', '12½']);
    for (const one of found) expect(text.slice(one.start, one.end)).toBe(one.text);
  });

  it('lets no format character end a word, and none hang at its end', () => {
    expect(tokens('\u2067می\u200cخواهم\u2069 \u200f').map((one) => one.text)).toEqual(['می\u200cخواهم']);
  });

  it('agrees with the columns for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = tokens(text).map((one) => one.text);
        const columns = foldText(text);
        expect(columns.exact).toBe(words.map(exactForm).join(' '));
        const folded = words.map(fold).filter((word) => word !== '');
        expect(columns.folded).toBe(folded.join(' '));
      }),
      { numRuns: 2_000 },
    );
  });

  it('changes nothing when a folded text is folded again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { exact, folded } = foldText(text);
        expect(foldText(folded).folded).toBe(folded);
        expect(foldText(exact).exact).toBe(exact);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('Arabic clitics', () => {
  it.each([
    ['the article', 'المفاوضات', 'مفاوضات'],
    ['and the', 'والمفاوضات', 'مفاوضات'],
    ['so the', 'فالمفاوضات', 'مفاوضات'],
    ['by the', 'بالمفاوضات', 'مفاوضات'],
    ['like the', 'كالمفاوضات', 'مفاوضات'],
    ['to the', 'للمفاوضات', 'مفاوضات'],
    ['and to the', 'وللمفاوضات', 'مفاوضات'],
    ['and by the', 'وبالمفاوضات', 'مفاوضات'],
    ['and', 'ومفاوضات', 'مفاوضات'],
    ['to', 'لمفاوضات', 'مفاوضات'],
    ['the article before two letters', 'اليد', 'يد'],
    ['the article before a root that begins like a clitic', 'الوزير', 'وزير'],
  ])('finds the word behind: %s', (_, written, word) => {
    expect(stripClitics(fold(written))).toBe(fold(word));
  });

  it.each(['باب', 'ولد', 'كل', 'ال', 'الف', 'فتح', 'treaty', 'wal', '', '1449'])('leaves "%s" alone', (word) => {
    expect(stripClitics(word)).toBe(word);
    expect(cliticStems(word)).toEqual([]);
  });

  it('offers both readings where only a dictionary could decide', () => {
    expect(cliticStems('وبرلمان')).toEqual(['برلمان', 'رلمان']);
    expect(cliticStems('وبقرار')).toEqual(['بقرار', 'قرار']);
  });

  it('puts only words with clitics into the third column', () => {
    expect(foldText('الاتفاقية مع تركيا، وتركيا').stripped).toBe('اتفاقيه تركيا');
    expect(foldText('and the port').stripped).toBe('');
  });
});
