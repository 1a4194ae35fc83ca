// A print document as Markdown (CommonMark with GitHub's tables and footnotes): every word, marking and note, without pages.
import type { PrintDocument } from '#shared/briefing/print-document.ts';
import { assertNever } from '#shared/core/assert-never.ts';
import { directionOf } from '#shared/language/languages.ts';
import { flowOf } from './flow.ts';
import type { FlowHeading, FlowItem, FlowRuns, FlowTable } from './flow-items.ts';
import { plain } from './flow-runs.ts';
import { ReplacedCharacters } from './glyphs.ts';
import { escapeLineStart, escapeWords } from './markdown-escape.ts';
import { markdownRuns } from './markdown-runs.ts';
import { type Direction, opened } from './text-direction.ts';
import { writableDocument } from './writable-text.ts';

const ownDashes = ['–', '-', '•', '—'];

/**
 * @param replaced is told of each character that had to give way to a mark
 * @returns the file, with one line feed at its end. Equal documents give equal files.
 */
export function writeMarkdown(given: PrintDocument, replaced = new ReplacedCharacters()): string {
  const document = writableDocument(given, replaced);
  let part = 0;
  let level = 0;
  let file = '';
  for (const item of flowOf(document)) {
    if (item.kind === 'part') part = item.number;
    // An item deeper than its neighbours allow would be taken for code.
    const previous = level;
    level = item.kind === 'list-item' ? Math.min(item.level, previous + 1) : 0;
    const written = makeSetter(document, part).item(item, level);
    if (written === '') continue;
    file += `${file === '' ? '' : previous > 0 && level > 0 ? '\n' : '\n\n'}${written}`;
  }
  return `${file}\n`;
}

/** Lines without blanks at their edges; between them a backslash, which breaks a line visibly. `indent` stands before each but the first. */
function block(text: string, direction: Direction, indent = ''): string {
  const lines = text.split('\n').map((line) => line.replace(/^[ \t]+|[ \t]+$/g, ''));
  while (lines.at(-1) === '') lines.pop();
  while (lines[0] === '') lines.shift();
  return lines.map((line) => opened(escapeLineStart(line), direction)).join(`\\\n${indent}`);
}

const oneLine = (text: string, between: string): string => text.trim().replace(/[ \t]*\n[ \t]*/g, between);

function makeSetter(document: PrintDocument, part: number) {
  const around = document.direction;
  const runs = (given: FlowRuns, direction: Direction = around): string => markdownRuns(given, { direction, part });
  const before = (number: string, mark: string): string => {
    const portion = mark === '' ? '' : `(${escapeWords(mark)})`;
    return [number, portion].filter((text) => text !== '').join(' ');
  };
  const marked = (start: string, words: string): string => [start, words].filter((text) => text !== '').join(' ');
  /** Words alone take the direction of their language; number and marking keep that of the document. */
  const directionIn = (item: { readonly language: PrintDocument['language'] }, start: string): Direction =>
    start === '' ? directionOf(item.language) : around;
  const markLine = (mark: string): string => (mark === '' ? '' : `${block(before('', mark), around)}\n\n`);

  const heading = (item: FlowHeading): string => {
    const start = before(escapeWords(item.tab), item.mark);
    const title = oneLine(runs(item.runs), ' ');
    const words = start === '' ? title : `${start}${item.tab === '' ? ' ' : ' · '}${title}`;
    return `${'#'.repeat(item.level)} ${opened(escapeLineStart(words), around)}`;
  };
  const table = (item: FlowTable): string => {
    const row = (cells: readonly FlowRuns[]): string =>
      `|${cells.map((cell) => ` ${opened(oneLine(runs(cell), '<br>'), around)} `).join('|')}|`;
    const rule = `|${item.head.map(() => ' --- ').join('|')}|`;
    return `${markLine(item.mark)}${[row(item.head), rule, ...item.rows.map(row)].join('\n')}`;
  };

  return {
    item: (item: FlowItem, level: number): string => {
      switch (item.kind) {
        case 'banner':
          return `**${escapeWords(item.text)}**`;
        case 'part':
          return '---';
        case 'heading':
          return heading(item);
        case 'paragraph': {
          const start = before(item.number, item.mark);
          const direction = directionIn(item, start);
          return block(marked(start, runs(item.runs, direction)), direction);
        }
        case 'list-item': {
          const marker = ownDashes.includes(item.marker) ? '' : escapeWords(item.marker);
          const start = marked(marker, before('', item.mark));
          const direction = directionIn(item, start);
          return `${'  '.repeat(level - 1)}- ${block(marked(start, runs(item.runs, direction)), direction, '  '.repeat(level))}`;
        }
        case 'quote': {
          const start = before('', item.mark);
          const direction = directionIn(item, start);
          const words = block(marked(start, runs(item.runs, direction)), direction);
          const source = block(runs(item.source), around);
          const text = source === '' ? words : `${words}\n\n${source}`;
          return text
            .split('\n')
            .map((line) => (line === '' ? '>' : `> ${line}`))
            .join('\n');
        }
        case 'table':
          return table(item);
        case 'facts':
          return item.facts
            .map(({ label, runs: words }, index) => {
              const said = [
                plain(label, document.language, { bold: true }),
                plain(index === 0 && item.mark !== '' ? `: (${item.mark}) ` : ': ', document.language),
                ...words,
              ];
              return `- ${block(runs(said), around, '  ')}`;
            })
            .join('\n');
        case 'notes':
          return item.notes
            .map(
              (note) =>
                `[^${part}-${note.number}]: ${block(marked(escapeWords(note.grade), runs(note.runs)), around, '    ')}`,
            )
            .join('\n');
        default:
          return assertNever(item);
      }
    },
  };
}
