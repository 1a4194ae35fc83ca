// What the parser carries while it reads a text: the place it is at, what it has counted, and what it found wrong.
import type { Json } from '#shared/core/canonical-json.ts';
import { utf8Length } from '#shared/core/utf8.ts';
import { type BlockId, isBlockId, richTextLimits } from './rich-text.ts';

/** `path` is written as in 'sections[0].blocks[3].id'; empty for the text as a whole. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** Strict refuses what is wrong; lenient mends links and identifiers, for text that comes from outside. */
export type Manner = 'strict' | 'lenient';

export type Source = Readonly<Record<string, unknown>>;

/** Thrown inside the parser only, to leave a text that is too large at once; `parseRichText` catches it. */
export class TooLarge extends Error {}

const mostProblems = 100;

export interface Reading {
  readonly manner: Manner;
  /** Names and places from the whole text down to the value being read. */
  readonly path: (string | number)[];
  readonly problems: Problem[];
  readonly identifiers: Set<string>;
  nodes: number;
  textBytes: number;
  depth: number;
  /** The last number tried for an identifier made here. */
  made: number;
}

export const startReading = (manner: Manner): Reading => ({
  manner,
  path: [],
  problems: [],
  identifiers: new Set(),
  nodes: 0,
  textBytes: 0,
  depth: 0,
  made: 0,
});

const written = (path: readonly (string | number)[]): string =>
  path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`)).join('');

export function report(reading: Reading, message: string): void {
  if (reading.problems.length < mostProblems) reading.problems.push({ path: written(reading.path), message });
}

/** Reads one part of the value at hand, with the path pointing at it meanwhile. */
export function within<T>(reading: Reading, part: string | number, read: () => T): T {
  reading.path.push(part);
  const value = read();
  reading.path.pop();
  return value;
}

/** Counts one node and reads what is in it, one level deeper. */
export function inNode<T>(reading: Reading, read: () => T): T {
  reading.nodes += 1;
  if (reading.nodes > richTextLimits.nodes)
    tooLarge(reading, `has more than ${richTextLimits.nodes} parts: divide it.`);
  reading.depth += 1;
  if (reading.depth > richTextLimits.depth) {
    tooLarge(reading, `is nested more than ${richTextLimits.depth} levels deep: take the inner lists and tables out.`);
  }
  const value = read();
  reading.depth -= 1;
  return value;
}

function tooLarge(reading: Reading, what: string): never {
  report(reading, `The text ${what}`);
  throw new TooLarge();
}

export function countText(reading: Reading, text: string): void {
  reading.textBytes += utf8Length(text);
  if (reading.textBytes > richTextLimits.textBytes) {
    tooLarge(reading, `is larger than ${richTextLimits.textBytes / 1_000_000} MB: divide it.`);
  }
}

export const isSource = (value: unknown): value is Source =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads the array at `name`, item by item; an item that gives null is left out (its problem is reported). */
export function readItems<T>(reading: Reading, source: Source, name: string, read: (item: unknown) => T | null): T[] {
  return within(reading, name, () => {
    const items = source[name];
    if (!Array.isArray(items)) {
      report(reading, 'must be a list');
      return [];
    }
    const values: T[] = [];
    for (let index = 0; index < items.length; index += 1) {
      const value = within(reading, index, () => read(items[index]));
      if (value !== null) values.push(value);
    }
    return values;
  });
}

/** A text, counted, and with lone surrogates replaced: they could be neither stored nor printed. */
export function readText(reading: Reading, source: Source, name: string): string {
  return within(reading, name, () => {
    const text = source[name];
    if (typeof text !== 'string') {
      report(reading, 'must be a text');
      return '';
    }
    countText(reading, text);
    return text.toWellFormed();
  });
}

/** One of a few words; `fallback` stands for a missing one. */
export function readChoice<T extends string | number>(
  reading: Reading,
  source: Source,
  name: string,
  choices: readonly [T, ...T[]],
  fallback: T | null,
): T {
  const value = source[name];
  if (value === undefined && fallback !== null) return fallback;
  const chosen = choices.find((choice) => choice === value);
  if (chosen !== undefined) return chosen;
  within(reading, name, () => report(reading, `must be one of ${choices.join(', ')}`));
  return choices[0];
}

/** The identifier of a section, block or item. Lenient reading makes a new one for a missing, malformed or repeated one. */
export function readIdentifier(reading: Reading, source: Source, manner: Manner = reading.manner): BlockId {
  const value = source.id;
  if (isBlockId(value) && !reading.identifiers.has(value)) {
    reading.identifiers.add(value);
    return value;
  }
  if (manner === 'strict') {
    within(reading, 'id', () =>
      report(
        reading,
        isBlockId(value)
          ? `"${value}" stands twice in this text: each block needs an identifier of its own.`
          : 'must be 1 to 40 letters, digits, - or _',
      ),
    );
  }
  return makeIdentifier(reading);
}

function makeIdentifier(reading: Reading): BlockId {
  for (;;) {
    reading.made += 1;
    const candidate = `new-${reading.made}`;
    if (isBlockId(candidate) && !reading.identifiers.has(candidate)) {
      reading.identifiers.add(candidate);
      return candidate;
    }
  }
}

/** A plain copy of any JSON value, counted like the rest of the text; null with a problem when it is not JSON. */
export const readJson = (reading: Reading, value: unknown): Json => inNode(reading, () => copyJson(reading, value));

function copyJson(reading: Reading, value: unknown): Json {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value === 'string' && value.isWellFormed()) {
    countText(reading, value);
    return value;
  }
  if (Array.isArray(value)) {
    return Array.from(value, (item, index) => within(reading, index, () => readJson(reading, item)));
  }
  if (isSource(value)) {
    const entries = Object.entries(value).map(([key, item]): readonly [string, Json] => {
      countText(reading, key);
      return within(reading, key, () => {
        if (!key.isWellFormed()) report(reading, 'has a name that is not well-formed text');
        return [key, readJson(reading, item)];
      });
    });
    return Object.fromEntries(entries);
  }
  report(reading, 'is not JSON');
  return null;
}
