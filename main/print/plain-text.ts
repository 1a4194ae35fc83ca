// A print document as plain text: a paragraph on each line, which the reader's own editor wraps; no markup but blank lines and rules.
import type { PrintDocument } from '#shared/briefing/print-document.ts';
import { assertNever } from '#shared/core/assert-never.ts';
import { toDigits } from '#shared/core/digits.ts';
import { directionOf } from '#shared/language/languages.ts';
import { flowOf } from './flow.ts';
import type { FlowItem, FlowRuns } from './flow-items.ts';
import { ReplacedCharacters } from './glyphs.ts';
import { tableLines } from './plain-text-table.ts';
import { type Direction, hasRightToLeft, isolated, opened } from './text-direction.ts';
import { writableDocument } from './writable-text.ts';

const rule = '-'.repeat(24);
const underlines = { 1: '='.repeat(24), 2: rule, 3: '' } as const;

/**
 * @param replaced is told of each character that had to give way to a mark
 * @returns the file, with one line feed at its end. Equal documents give equal files.
 */
export function writePlainText(given: PrintDocument, replaced = new ReplacedCharacters()): string {
  const document = writableDocument(given, replaced);
  const set = makeSetter(document);
  let file = '';
  let previous: FlowItem['kind'] | null = null;
  for (const item of flowOf(document)) {
    const written = set(item).join('\n');
    if (written === '') continue;
    const space = previous === 'list-item' && item.kind === 'list-item' ? '\n' : '\n\n';
    file += `${file === '' ? '' : space}${written}`;
    previous = item.kind;
  }
  return `${file}\n`;
}

/** @returns the lines of an item. */
function makeSetter(document: PrintDocument): (item: FlowItem) => readonly string[] {
  const around = document.direction;
  const noteMark = (number: number): string => `[${toDigits(String(number), document.digits)}]`;
  const runs = (given: FlowRuns, direction: Direction = around): string =>
    given
      .map((run) => {
        const words = directionOf(run.language) === direction ? run.text : isolated(run.text);
        return run.note === null ? words : `${words}${noteMark(run.note)}`;
      })
      .join('')
      .replace(/\r\n?/g, '\n');
  const lines = (text: string, direction: Direction = around, indent = ''): readonly string[] =>
    text.trim() === '' ? [] : text.split('\n').map((line) => `${indent}${opened(line.trimEnd(), direction)}`.trimEnd());
  const portion = (mark: string): string => (mark === '' ? '' : `(${mark})`);
  const spaced = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join(' ');
  // Beside each other on one line, words of two cells would be read as one and change places.
  const cell = (given: FlowRuns): string =>
    runs(given)
      .trim()
      .split('\n')
      .map((line) => (around === 'rtl' || hasRightToLeft(line) ? isolated(line) : line))
      .join('\n');
  /** Words alone take the direction of their language; number and marking keep that of the document. */
  const beside = (
    start: string,
    given: FlowRuns,
    language: PrintDocument['language'],
    indent = '',
  ): readonly string[] => {
    const direction = start === '' ? directionOf(language) : around;
    return lines(spaced(start, runs(given, direction)), direction, indent);
  };

  return (item) => {
    switch (item.kind) {
      case 'banner':
        return lines(item.text);
      case 'part':
        return lines('='.repeat(72));
      case 'heading': {
        const start = spaced(item.tab, portion(item.mark));
        const title = runs(item.runs).replaceAll('\n', ' ');
        const words = start === '' ? title : `${start}${item.tab === '' ? ' ' : ' · '}${title}`;
        return [...lines(words), ...lines(underlines[item.level])];
      }
      case 'paragraph':
        return beside(spaced(item.number, portion(item.mark)), item.runs, item.language);
      case 'list-item':
        return beside(spaced(item.marker, portion(item.mark)), item.runs, item.language, '  '.repeat(item.level));
      case 'quote':
        return [
          ...beside(portion(item.mark), item.runs, item.language, '    '),
          ...lines(runs(item.source), around, '    '),
        ];
      case 'table': {
        const table = tableLines(
          item.head.map(cell),
          item.rows.map((row) => row.map(cell)),
        );
        return [...lines(portion(item.mark)), ...table.map((line) => opened(line, around))];
      }
      case 'facts':
        return item.facts.flatMap((fact, index) =>
          lines(`${fact.label}: ${spaced(index === 0 ? portion(item.mark) : '', runs(fact.runs))}`),
        );
      case 'notes':
        return [
          ...lines(rule),
          ...item.notes.flatMap((note) => lines(spaced(noteMark(note.number), note.grade, runs(note.runs)))),
        ];
      default:
        return assertNever(item);
    }
  };
}
