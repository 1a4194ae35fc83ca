// What no bundled face can show: each such character becomes a visible mark, [U+1F600], and is counted.
// Without this, one emoji makes PDF/UA-1 refuse the whole document, and without that standard it would print as nothing.
import type { PrintLanguage } from '#shared/briefing/print-blocks.ts';
import { coverage } from './coverage.ts';
import { type Face, faceChains, scripts, type Voice } from './fonts.ts';

export interface Replaced {
  readonly character: string;
  /** As printed: "U+1F600". */
  readonly codePoint: string;
  readonly count: number;
}

/** Collects the characters that were replaced, over a whole document. */
export class ReplacedCharacters {
  readonly #counts = new Map<string, number>();

  add(character: string): void {
    this.#counts.set(character, (this.#counts.get(character) ?? 0) + 1);
  }

  /** By code point, ascending. */
  list(): readonly Replaced[] {
    return [...this.#counts]
      .map(([character, count]) => ({ character, codePoint: codePointOf(character), count }))
      .sort((a, b) => (a.character.codePointAt(0) ?? 0) - (b.character.codePointAt(0) ?? 0));
  }
}

/** Such as U+1F600. */
export const codePointOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

// Controls, lone surrogates, private use and noncharacters: no face shows them truly, even where it has an entry for them.
const neverShown = /^[\p{Cc}\p{Cs}\p{Co}\p{Cn}]$/u;
// Signs without a shape that writing needs: joiners, direction marks, word joiner, soft hyphen, variation selectors.
const shapeless = /^(?:[\u00ad\u061c\u200c-\u200f\u2060]|\u034f|[\ufe00-\ufe0f])$/u;
// Isolates are needed too, but only in pairs; the older overrides and embeddings can make a text read other than it is written.
const isolates = /^[\u2066-\u2069]$/u;
// The rest of category Cf is invisible (zero-width space, byte order mark, tags), save the Arabic number signs, which have a shape.
const hidden = /^\p{Cf}$/u;
const shapedFormat = /^[\u0600-\u0605\u06dd\u0890\u0891\u08e2]$/u;

// No writing needs more marks on one letter; a stack of hundreds hides the lines around it, and takes Typst minutes.
const mostMarks = 12;
const combining = /^\p{M}$/u;

const lineBreaks = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

type Range = readonly [from: number, to: number];

function parseRange(range: string): Range {
  const [from = '', to = from] = range.split('-');
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}

/** Ascending. */
const covered = new Map(
  Object.entries(coverage).map(([family, ranges]) => [family, ranges.split(' ').map(parseRange)]),
);

function faceHas(face: Face, character: string): boolean {
  const point = character.codePointAt(0) ?? -1;
  const ranges = covered.get(face.family) ?? [];
  let [low, high] = [0, ranges.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [from, to] = ranges[middle] ?? [0, 0];
    if (point < from) high = middle - 1;
    else if (point > to) low = middle + 1;
    else return true;
  }
  return false;
}

const allowedBy = new Map<string, RegExp>();
const allows = ({ covers }: Face, cluster: string): boolean => {
  if (covers === undefined) return true;
  const known = allowedBy.get(covers) ?? new RegExp(covers, 'u');
  allowedBy.set(covers, known);
  return known.test(cluster);
};

/** Typst takes a face for a cluster only when the face has all of it and its `covers` allows it. */
const faceSets = (face: Face, cluster: string): boolean =>
  allows(face, cluster) && [...cluster].every((character) => shapeless.test(character) || faceHas(face, character));

// A word that no line can hold would run off the page: zero-width spaces let it break. Paths and keys, not words of a language.
const longWord = /[^ \n]{30,}/gu;
const stretch = 10;
const breakLongWords = (text: string): string =>
  text.replace(longWord, (word) =>
    Array.from(graphemes.segment(word), ({ segment }, index) =>
      index > 0 && index % stretch === 0 ? `\u200b${segment}` : segment,
    ).join(''),
  );

const balanced = (text: string): boolean => {
  let depth = 0;
  for (const character of text) {
    if (/[\u2066-\u2068]/.test(character)) depth += 1;
    if (character === '\u2069') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
};

/** The characters of a cluster that a chain of faces can set. Known clusters are kept: texts repeat their letters. */
function settableIn(chain: readonly Face[], cluster: string): string {
  const known = settable.get(chain) ?? new Map<string, string>();
  settable.set(chain, known);
  const answer = known.get(cluster) ?? findSettable(chain, cluster);
  if (known.size < mostKnown) known.set(cluster, answer);
  return answer;
}
const settable = new Map<readonly Face[], Map<string, string>>();
const mostKnown = 20_000;

function findSettable(chain: readonly Face[], cluster: string): string {
  const characters = [...cluster];
  const visible = characters.filter((character) => !shapeless.test(character) && !isolates.test(character)).join('');
  const composed = visible.normalize('NFC');
  const whole = chain.some((face) => faceSets(face, visible) || faceSets(face, composed));
  // Where no face has the whole cluster, the face of its base letter sets what it can.
  const base = chain.find((face) => faceSets(face, [...visible][0] ?? ''));
  return characters
    .filter((character) => {
      if (character === '\n' || shapeless.test(character)) return true;
      if (neverShown.test(character) || isolates.test(character)) return false;
      if (hidden.test(character) && !shapedFormat.test(character)) return false;
      return whole || (base !== undefined && faceHas(base, character));
    })
    .join('');
}

/** Letters and signs that are a cluster each, whatever stands beside them: most texts hold nothing else. */
const alone = /^[\n -~\u00a0-\u024f\u0621-\u063a\u0641-\u064a\u0660-\u066c\u0671-\u06d3\u06f0-\u06f9\u2010-\u2026]*$/;
const isSoftHyphen = /\u00ad/;

/** Whether the text prints as it stands, without looking for the bounds of clusters, which takes ten times as long. */
const printsAsItIs = (chain: readonly Face[], text: string): boolean =>
  alone.test(text) &&
  !isSoftHyphen.test(text) &&
  [...new Set(text)].every((character) => settableIn(chain, character) === character);

/**
 * `text` as the faces of this voice and language can show it. Line separators of every kind become a line feed, tabs a space.
 * @param replaced is told of each character that had to give way to its mark
 */
export function printableText(
  text: string,
  voice: Voice,
  language: PrintLanguage,
  replaced: ReplacedCharacters,
): string {
  const plain = text.replace(lineBreaks, '\n').replaceAll('\t', ' ');
  const chain = faceChains[scripts[language]][voice];
  if (printsAsItIs(chain, plain)) return breakLongWords(plain);
  const isolatesAllowed = balanced(plain);
  const mark = (character: string): string => {
    replaced.add(character);
    return `[${codePointOf(character)}]`;
  };
  const shown = (cluster: string): string => {
    const settable = settableIn(chain, cluster);
    if (settable === cluster && cluster.length <= mostMarks) return cluster;
    let marks = 0;
    return [...cluster]
      .map((character) => {
        if (combining.test(character) && !shapeless.test(character)) marks += 1;
        if (marks > mostMarks && combining.test(character)) return mark(character);
        if (isolates.test(character)) return isolatesAllowed ? character : mark(character);
        return settable.includes(character) ? character : mark(character);
      })
      .join('');
  };
  return breakLongWords(Array.from(graphemes.segment(plain), ({ segment }) => shown(segment)).join(''));
}
