// Looks for canaries in any text that leaves.
import type { Canary } from './words.ts';

const pattern = /zq[bcdfghjkmnpqrstvwxz]{7}|ظق[بتثجحخسشصضطعغفقكمنه]{7}|(?:[0-9a-f]{8}){8}/g;

/** The places of each word: a heading that a form asks for stands in two. */
export type Index = ReadonlyMap<string, readonly Canary[]>;

/** Every canary of the library that stands in the text, whether it may or not, with all places of its word. */
export function canariesIn(text: string, index: Index): readonly (readonly Canary[])[] {
  const words = new Set(text.toLowerCase().match(pattern) ?? []);
  return [...words].flatMap((word) => {
    const found = index.get(word);
    return found === undefined ? [] : [found];
  });
}

export function byWord(canaries: readonly Canary[]): Index {
  const map = new Map<string, Canary[]>();
  for (const canary of canaries) map.set(canary.word, [...(map.get(canary.word) ?? []), canary]);
  return map;
}
