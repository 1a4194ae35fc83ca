// Words as the search compares them: cut from a text, in their exact form, folded across spellings, and without Arabic clitics.
import { foldEntry } from './fold-table.ts';

/** A run of letters, marks and digits; `start` and `end` count UTF-16 units of the original text. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Three columns of a search index, each holding tokens with one space between them. */
export interface FoldedText {
  /** Every token: NFC, lower case, format characters removed. */
  readonly exact: string;
  /** Every token, folded. */
  readonly folded: string;
  /** Only for tokens with leading clitics: what is left without them. */
  readonly stripped: string;
}

// Format characters (bidi controls, zero-width joiners, soft hyphens) stand inside a word without ending it.
const token = /[\p{L}\p{N}](?:\p{Cf}*[\p{L}\p{N}\p{M}])*/gu;
const formatCharacters = /\p{Cf}+/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant, controls included.
const onlyAscii = /^[\x00-\x7f]*$/;
const asciiGap = /[^a-z0-9]+/g;

/** The tokens of a text in order, with their places in it. */
export function tokens(text: string): Token[] {
  return Array.from(text.matchAll(token), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A token as it was written, but for case (by Unicode's rules of no language), NFC and format characters. */
export const exactForm = (tokenText: string): string => foldText(tokenText).exact;

/**
 * A token folded so that the spellings of one word agree: NFKC; no harakat, accents or tatweel; one alef, yeh, kaf and heh
 * for Arabic, Persian and Urdu; hamza as its carrier; Latin digits; lower case with one i for Turkish; ß as ss, œ as oe.
 * Folding twice changes nothing. A token of tatweel or hamza alone gives ''; a ligature of several words gives them with spaces.
 */
export const fold = (tokenText: string): string => foldText(tokenText).folded;

/** Folds a whole text for the index: the same as `exactForm`, `fold` and `cliticStems` on each token, at a fraction of the time. */
export function foldText(text: string): FoldedText {
  if (onlyAscii.test(text)) {
    const words = text.toLowerCase().replace(asciiGap, ' ').trim();
    return { exact: words, folded: words, stripped: '' };
  }
  const normal = text.replace(formatCharacters, '').normalize('NFC');
  const exact: string[] = [];
  const folded: string[] = [];
  const stripped: string[] = [];
  let exactWord = '';
  let foldedWord = '';
  const endWord = () => {
    if (exactWord === '') return;
    exact.push(exactWord);
    const word = withoutLeadingMarks(foldedWord);
    if (word !== '') folded.push(word);
    stripped.push(...cliticStems(word));
    exactWord = '';
    foldedWord = '';
  };
  for (let index = 0; index < normal.length; index += 1) {
    let codePoint = normal.charCodeAt(index);
    if (codePoint >= 0xd800 && codePoint <= 0xdbff) {
      codePoint = normal.codePointAt(index) ?? codePoint;
      if (codePoint > 0xffff) index += 1;
    }
    const entry = foldEntry(codePoint);
    if (entry.kind === 'separator') endWord();
    else if (entry.kind === 'starter' || exactWord !== '') {
      exactWord += entry.exact;
      foldedWord += entry.folded;
    }
  }
  endWord();
  // One character at a time can leave marks out of order where a script keeps them.
  return {
    exact: exact.join(' ').normalize('NFC'),
    folded: folded.join(' ').normalize('NFC'),
    stripped: stripped.join(' ').normalize('NFC'),
  };
}

/** A few letters (half-width Japanese voicing signs) fold to marks, which cannot begin a word. */
function withoutLeadingMarks(word: string): string {
  let start = 0;
  while (start < word.length && foldEntry(word.charCodeAt(start)).kind === 'mark') start += 1;
  return start === 0 ? word : word.slice(start);
}

// wa- or fa-; then bi-, ka- or li-; then the article, which after li- is written lil-. The article ends the clitics.
const withArticle = /^[وف]?(?:[بك]?ال|لل)(?=..)/;
const conjunction = /^[وف](?=...)/;
const preposition = /^[بكل](?=...)/;

/**
 * What may be left of a folded Arabic word without its leading clitics, the likelier first; empty when it has none. Only a
 * dictionary could tell "and + by a decision" from "and + parliament", so wa-bi- gives both. The article leaves at least two
 * letters (the hand, al-yad), a single letter at least three, because it is more often part of the root.
 */
export function cliticStems(folded: string): readonly string[] {
  const first = folded.charCodeAt(0);
  if (!(first >= 0x627 && first <= 0x648)) return [];
  const article = withArticle.exec(folded);
  if (article !== null) return [folded.slice(article[0].length)];
  const stems: string[] = [];
  let rest = folded;
  for (const clitic of [conjunction, preposition]) {
    if (!clitic.test(rest)) continue;
    rest = rest.slice(1);
    stems.push(rest);
  }
  return stems;
}

/** The likeliest stem of a folded Arabic word, or the same string when it has no leading clitic. */
export const stripClitics = (folded: string): string => cliticStems(folded)[0] ?? folded;
