// Runs in Markdown: emphasis that survives whatever stands beside it, isolates around the other direction, marks of notes.

import { directionOf } from '#shared/language/languages.ts';
import type { FlowRun, FlowRuns } from './flow-items.ts';
import { escapeWords } from './markdown-escape.ts';
import { type Direction, hasRightToLeft, isolated } from './text-direction.ts';

/** Where the runs stand: their direction, and the part whose notes they name. */
export interface Setting {
  readonly direction: Direction;
  readonly part: number;
}

const lineMark = '\u200e';
const blank = /^\s*$/u;
const punctuation = /[\p{P}\p{S}]/u;

/** CommonMark takes stars for emphasis only if no letter stands outside them where a punctuation mark stands inside. */
const flanks = (outside: string, inside: string): boolean =>
  outside !== '*' && (!punctuation.test(inside) || outside === '' || /\s/u.test(outside) || punctuation.test(outside));

function emphasised(run: FlowRun, before: string, after: string): string {
  const words = escapeWords(run.text);
  if ((!run.bold && !run.italic) || blank.test(run.text)) return words;
  const core = words.trim();
  const start = words.slice(0, words.indexOf(core));
  const end = words.slice(start.length + core.length);
  const outsideStart = start === '' || before === lineMark ? before : ' ';
  const outsideEnd = end === '' ? after : ' ';
  const letters = [...core];
  const safe = flanks(outsideStart, letters[0] ?? '') && flanks(outsideEnd, letters.at(-1) ?? '');
  if (safe) {
    const stars = `${run.italic ? '*' : ''}${run.bold ? '**' : ''}`;
    return `${start}${stars}${core}${stars}${end}`;
  }
  const tags = [...(run.bold ? ['strong'] : []), ...(run.italic ? ['em'] : [])];
  const open = tags.map((tag) => `<${tag}>`).join('');
  const close = tags.toReversed().map((tag) => `</${tag}>`);
  return `${start}${open}${core}${close.join('')}${end}`;
}

function firstWritten(run: FlowRun, setting: Setting): string {
  if (run.text === '') return '[';
  if (directionOf(run.language) !== setting.direction && !blank.test(run.text)) return '\u2068';
  return (run.bold || run.italic) && !/^\s/u.test(run.text) ? '*' : run.text.slice(0, 1);
}

/** The runs with their line feeds, which each place writes in its own way. */
export function markdownRuns(runs: FlowRuns, setting: Setting): string {
  const marksMayCome = setting.direction === 'rtl' || runs.some(({ text }) => hasRightToLeft(text));
  let written = '';
  for (const [at, run] of runs.entries()) {
    const turns = directionOf(run.language) !== setting.direction && !blank.test(run.text);
    const next = runs.slice(at + 1).find(({ text, note }) => text !== '' || note !== null);
    const following = next === undefined ? '' : firstWritten(next, setting);
    // At the start of a line a mark of direction may still come, which CommonMark takes for a letter.
    const line = `${written}${/^\s*/u.exec(run.text)?.[0] ?? ''}`.split('\n').at(-1) ?? '';
    const before = marksMayCome && blank.test(line) ? lineMark : written.slice(-1);
    const after = run.note === null ? following : '[';
    const words = emphasised(run, turns ? '\u2068' : before, turns ? '\u2069' : after);
    written += turns ? isolated(words) : words;
    if (run.note !== null) written += `[^${setting.part}-${run.note}]`;
  }
  return written.replace(/\r\n?/g, '\n');
}
