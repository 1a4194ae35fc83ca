// Text as a terminal shows it: how many columns it takes, cut to fit, kept in its own direction, and never a command to the terminal.
import stringWidth from 'string-width';
import { plainName, plainText } from '#shared/core/spoof.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const firstIsolate = '\u2068';
const endOfIsolate = '\u2069';

// An escape sequence in the words of a record would be obeyed by the terminal: controls show as a mark instead.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not reach a terminal.
const controls = /[\x00-\x09\x0b-\x1f\x7f-\x9f]/g;

/** Columns of a terminal; marks that combine and direction marks take none. */
export const columnsOf = (text: string): number => stringWidth(text);

/** The text between marks that keep its direction from turning what stands beside it. Latin text stays as it is. */
export const isolated = (text: string): string =>
  rightToLeft.test(text) ? `${firstIsolate}${text}${endOfIsolate}` : text;

/** Words of a record on one line. */
export const lineOf = (text: string): string => plainName(text);

/** Words of a record on their own lines. */
export const linesOf = (text: string): string => plainText(text).replace(controls, '\ufffd');

/** At most `width` columns, with an ellipsis where something was left out; letters are never cut from their marks. */
export function cut(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  if (width < 1) return '';
  let kept = '';
  let columns = 0;
  for (const { segment } of graphemes.segment(text)) {
    columns += columnsOf(segment);
    if (columns > width - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** Filled with spaces up to `width` columns. */
export const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columnsOf(text)));

/** Broken at spaces into lines of at most `width` columns; a longer word has a line of its own. */
export function wrapped(text: string, width: number): readonly string[] {
  return linesOf(text)
    .split('\n')
    .flatMap((paragraph) => {
      const lines: string[] = [];
      let line = '';
      for (const word of paragraph.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && columnsOf(longer) > width) {
          lines.push(line);
          line = word;
        } else line = longer;
      }
      return [...lines, line];
    });
}
