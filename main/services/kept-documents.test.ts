// How many printed documents are kept to be looked at.
import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { keptDocuments } from './kept-documents.ts';

it('lets the oldest go when there are too many, and keeps the newest however large it is', () => {
  const kept = keptDocuments(randomBytes, 100);
  const [first, second] = [kept.keep(new Uint8Array(60)), kept.keep(new Uint8Array(30))];
  expect(kept.get(first)).toHaveLength(60);
  const third = kept.keep(new Uint8Array(50));
  expect(() => kept.get(first)).toThrow('not kept any more');
  expect([second, third].map((token) => kept.get(token).length)).toEqual([30, 50]);
  kept.drop(second);
  kept.drop(second);
  const last = kept.keep(new Uint8Array(500));
  expect(() => kept.get(third)).toThrow('not kept any more');
  expect(kept.get(last)).toHaveLength(500);
});
