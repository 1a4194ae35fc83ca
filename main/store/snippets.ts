// The places in a record's own words where a search found something, cut from the original text and never from the index.
import { cliticStems, exactForm, fold, tokens } from '#shared/core/fold.ts';
import type { SoughtWord } from './search-query.ts';

/** `match` is the word as written; `before` and `after` begin or end with an ellipsis where the text goes on. */
export interface Snippet {
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/** UTF-16 units of context on either side. */
const context = 60;
const most = 3;

const beginsOrIs = (form: string, sought: string, prefix: boolean): boolean =>
  sought !== '' && (prefix ? form.startsWith(sought) : form === sought);

function isFound(tokenText: string, words: readonly SoughtWord[]): boolean {
  const exact = exactForm(tokenText);
  const folded = fold(tokenText);
  const forms = [folded, ...cliticStems(folded)];
  return words.some(
    (word) =>
      beginsOrIs(exact, word.exact, word.prefix) ||
      forms.some((form) => [word.folded, ...word.stems].some((sought) => beginsOrIs(form, sought, word.prefix))),
  );
}

const flat = (text: string): string => text.replace(/\s+/gu, ' ');

function beforeOf(text: string, start: number): string {
  if (start <= context) return flat(text.slice(0, start));
  const piece = text.slice(start - context, start);
  const space = piece.search(/\s/u);
  return flat(`…${piece.slice(space < 0 ? 0 : space + 1).replace(/^[\uDC00-\uDFFF]/u, '')}`);
}

function afterOf(text: string, end: number): string {
  if (text.length - end <= context) return flat(text.slice(end));
  const piece = text.slice(end, end + context);
  const space = piece.search(/\s\S*$/u);
  return flat(`${piece.slice(0, space <= 0 ? context : space).replace(/[\uD800-\uDBFF]$/u, '')}…`);
}

/** The first matches in `texts`, none within the context of the one before it. */
export function snippetsOf(texts: readonly string[], words: readonly SoughtWord[]): readonly Snippet[] {
  const found: Snippet[] = [];
  for (const text of texts) {
    let covered = -1;
    for (const { start, end } of tokens(text)) {
      if (start <= covered || !isFound(text.slice(start, end), words)) continue;
      found.push({ before: beforeOf(text, start), match: text.slice(start, end), after: afterOf(text, end) });
      if (found.length === most) return found;
      covered = end + context;
    }
  }
  return found;
}
