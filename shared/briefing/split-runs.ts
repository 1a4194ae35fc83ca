// Parts runs into pieces of a length, at the end of a sentence where there is one, else between words. No word is lost.
import type { Run } from './print-blocks.ts';
import { textOf } from './runs.ts';

/** How much room words take, in characters. A line feed takes the rest of a line. */
export const roomOf = (runs: readonly Run[]): number => runs.reduce((sum, { text }) => sum + weigh(text), 0);

const lineRoom = 60;
const weigh = (text: string): number => [...text].reduce((sum, letter) => sum + (letter === '\n' ? lineRoom : 1), 0);

const sentenceEnd = /[.!?…؟۔][”’"»)\]]*\s$/u;
const wordEnd = /\s$/u;
const joinsBefore = /^[\p{M}\u200c\u200d]/u;

/** What fits into the room, and the rest. The space at the cut goes. What fits is empty only where nothing is given. */
export function splitRuns(runs: readonly Run[], room: number): readonly [readonly Run[], readonly Run[]] {
  if (roomOf(runs) <= room) return [runs, []];
  const text = textOf(runs);
  const at = cutOf(text, room);
  return [trimEnd(sliced(runs, 0, at)), trimStart(sliced(runs, at, text.length))];
}

/** All pieces, each within the room. */
export function piecesOf(runs: readonly Run[], room: number): readonly (readonly Run[])[] {
  const pieces: (readonly Run[])[] = [];
  for (let [piece, rest] = splitRuns(runs, room); piece.length > 0; [piece, rest] = splitRuns(rest, room)) {
    pieces.push(piece);
  }
  return pieces;
}

/** Where to cut, in UTF-16 units: after the last sentence of the second half, else after the last word, else in a word. */
function cutOf(text: string, room: number): number {
  let used = 0;
  let at = 0;
  let sentence = 0;
  let word = 0;
  let letters = 0;
  for (const letter of text) {
    used += letter === '\n' ? lineRoom : 1;
    if (used > room && at > 0) break;
    at += letter.length;
    const before = text.slice(Math.max(0, at - 6), at);
    if (used > room / 2 && sentenceEnd.test(before)) sentence = at;
    if (wordEnd.test(before)) word = at;
    else if (!joinsBefore.test(text.slice(at))) letters = at;
  }
  if (/^\s/u.test(text.slice(at))) word = at;
  return [sentence, word, letters, at].find((place) => place > 0) ?? at;
}

const sliced = (runs: readonly Run[], from: number, to: number): readonly Run[] => {
  let start = 0;
  return runs.flatMap((run): readonly Run[] => {
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    start += run.text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
};

function trimStart(runs: readonly Run[]): readonly Run[] {
  const [first, ...others] = runs;
  if (first === undefined) return [];
  const text = first.text.trimStart();
  return text === '' ? trimStart(others) : [{ ...first, text }, ...others];
}

function trimEnd(runs: readonly Run[]): readonly Run[] {
  const last = runs.at(-1);
  if (last === undefined) return [];
  const text = last.text.trimEnd();
  return text === '' ? trimEnd(runs.slice(0, -1)) : [...runs.slice(0, -1), { ...last, text }];
}
