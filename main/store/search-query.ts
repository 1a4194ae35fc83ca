// What a person typed, as a query of the search index: only words go in, so no text can break it.
import { cliticStems, exactForm, fold, tokens } from '#shared/core/fold.ts';

/** One word to look for, in the forms that the three columns of the index hold. */
export interface SoughtWord {
  readonly exact: string;
  readonly folded: string;
  readonly stems: readonly string[];
  /** True when the beginning of a word is enough. */
  readonly prefix: boolean;
}

export interface SearchQuery {
  /** For MATCH; null when there is nothing to look for. */
  readonly match: string | null;
  readonly words: readonly SoughtWord[];
}

/** What a person types beyond these is not looked at: no question needs it. */
const longestText = 500;
const mostWords = 32;

/** SQLite's own form of a string: in double quotes, with each double quote in it doubled. */
const quoted = (text: string): string => `"${text.replaceAll('\0', '').replaceAll('"', '""')}"`;

const soughtWord = (text: string, prefix: boolean): SoughtWord => {
  const folded = fold(text);
  return { exact: exactForm(text), folded, stems: cliticStems(folded), prefix };
};

function matchWord(word: SoughtWord): string {
  const star = word.prefix ? ' *' : '';
  if (word.exact === word.folded && word.stems.length === 0) return `${quoted(word.exact)}${star}`;
  const forms = [`exact : ${quoted(word.exact)}${star}`];
  if (word.folded !== '') forms.push(`folded : ${quoted(word.folded)}${star}`);
  // Also the folded form in the third column: what was typed without a clitic may stand in the text with one.
  for (const stem of [word.folded, ...word.stems]) {
    if (stem !== '') forms.push(`{folded stripped} : ${quoted(stem)}${star}`);
  }
  return `(${forms.join(' OR ')})`;
}

function matchPhrase(words: readonly SoughtWord[]): string {
  const exact = words.map((word) => word.exact).join(' ');
  const folded = words
    .map((word) => word.folded)
    .filter((form) => form !== '')
    .join(' ');
  if (folded === '') return `exact : ${quoted(exact)}`;
  return `(exact : ${quoted(exact)} OR folded : ${quoted(folded)})`;
}

/** Quoted parts stay together as phrases; “...” and «...» count as quotes too. An open quote runs to the end. */
const parts = /["“”«»]([^"“”«»]*)(?:["“”«»]|$)|([^"“”«»]+)/gu;

/**
 * Reads what was typed. All words must be found; each is looked for as written, then folded, then without Arabic clitics.
 * @param prefix true while somebody is typing: the last word may be unfinished
 */
export function readQuery(text: string, prefix: boolean): SearchQuery {
  const matches: string[] = [];
  const words: SoughtWord[] = [];
  const cutText = text.slice(0, longestText);
  for (const part of cutText.matchAll(parts)) {
    const isPhrase = part[1] !== undefined;
    const isLast = part.index + part[0].length === cutText.length;
    const found = tokens(part[1] ?? part[2] ?? '').slice(0, mostWords - words.length);
    const sought = found.map((token, index) =>
      soughtWord(token.text, prefix && !isPhrase && isLast && index === found.length - 1),
    );
    if (sought.length === 0) continue;
    words.push(...sought);
    if (isPhrase) matches.push(matchPhrase(sought));
    else matches.push(...sought.map(matchWord));
  }
  return { match: matches.length === 0 ? null : matches.join(' AND '), words };
}
