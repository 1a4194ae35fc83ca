// What one character becomes in the search index: in its exact form, and folded so that spellings of one word agree.

export interface FoldEntry {
  /** A starter (letter or number) begins or continues a token, a mark only continues one, anything else ends it. */
  readonly kind: 'separator' | 'starter' | 'mark';
  readonly exact: string;
  /** May be empty (tatweel, harakat) and may hold spaces (U+FDFA is four words). */
  readonly folded: string;
}

const starter = /^[\p{L}\p{N}]$/u;
const mark = /^\p{M}$/u;

// Marks that are dropped: Latin, Greek, Cyrillic, Hebrew, Arabic, Syriac, symbols, variation selectors. The vowel signs of
// other scripts stay, because a word without them is another word.
const droppedMark = new RegExp(
  `[${[
    String.raw`\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0711\u0730-\u074a`,
    String.raw`\u0897-\u089f\u08ca-\u08ff\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\ufe00-\ufe0f\ufe20-\ufe2f\u{e0100}-\u{e01ef}`,
  ].join('')}]`,
  'gu',
);

// Spacing forms of harakat, which NFKD would turn into a space and so into the end of a word.
const spacingHaraka = /^[\ufc5e-\ufc63\ufe70\ufe72\ufe74\ufe76\ufe78\ufe7a\ufe7c\ufe7e]$/;

// Letters that stay different after compatibility decomposition and the loss of their marks. Hamza on a carrier, alef with
// madda, and Arabic presentation forms need no line: decomposition does them.
const letters: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ء: '',
  ـ: '',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ێ: 'ي',
  ۍ: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ة: 'ه',
  ہ: 'ه',
  ۃ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ں: 'ن',
  ı: 'i',
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  þ: 'th',
  ς: 'σ',
};

// Half rings and apostrophes of transliteration (Rabiʿ, Qurʾan) count as letters, but not every writer sets them.
const transliterationSign = /[\u02b9-\u02bf\u02c8\u02ca\u02cb]/;

function foldCharacter(character: string): string {
  if (spacingHaraka.test(character)) return '';
  let folded = '';
  for (const part of character.normalize('NFKD').replace(droppedMark, '').toLowerCase().replace(droppedMark, '')) {
    const code = part.charCodeAt(0);
    if (code >= 0x660 && code <= 0x669) folded += String(code - 0x660);
    else if (code >= 0x6f0 && code <= 0x6f9) folded += String(code - 0x6f0);
    else if (transliterationSign.test(part)) continue;
    else folded += letters[part] ?? (starter.test(part) || mark.test(part) ? part : ' ');
  }
  return folded.trim();
}

function makeEntry(character: string): FoldEntry {
  if (starter.test(character)) {
    return { kind: 'starter', exact: character.toLowerCase(), folded: foldCharacter(character) };
  }
  if (mark.test(character)) return { kind: 'mark', exact: character, folded: foldCharacter(character) };
  return { kind: 'separator', exact: ' ', folded: ' ' };
}

// Each entry is worked out once, when its character is first met: a table of all of Unicode would cost every start.
const low: (FoldEntry | undefined)[] = new Array(0x800).fill(undefined);
const high = new Map<number, FoldEntry>();

/** The entry of a code point. A format character (Cf) is a separator here: remove those first. */
export function foldEntry(codePoint: number): FoldEntry {
  const known = codePoint < 0x800 ? low[codePoint] : high.get(codePoint);
  if (known !== undefined) return known;
  const made = makeEntry(String.fromCodePoint(codePoint));
  if (codePoint < 0x800) low[codePoint] = made;
  else high.set(codePoint, made);
  return made;
}
