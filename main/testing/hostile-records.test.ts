// Hostile words in every field of every record: what the builders make of them prints in every format.
import { describe, expect, it } from 'vitest';
import { documentsFor } from '#main/testing/canaries/documents.ts';
import { type CanaryLibrary, canaryLibrary } from '#main/testing/canaries/library.ts';
import { hostileTexts } from '#main/testing/printed/hostile-texts.ts';
import { print } from '#main/testing/printed/press.ts';

/** Endless words are left to the test of the forms: a hundred of them make hundreds of pages. */
const texts = Object.entries(hostileTexts).flatMap(([kind, list]) => (kind === 'long' ? [] : list));

const hexadecimal = /^[0-9a-f]{64}$/;

/** The library with a hostile text in place of each of its words: the same one for the same word, since codes are referred to. */
function made(seed: number): CanaryLibrary {
  const library = canaryLibrary(seed);
  const places = new Map(library.canaries.map(({ word }, place) => [word, place]));
  const wordIn = /(?:zq[bcdfghjkmnpqrstvwxz]+|ظق[بتثجحخسشصضطعغفقكمنه]+)/g;
  const replaced = (_key: string, value: unknown): unknown =>
    typeof value !== 'string' || hexadecimal.test(value)
      ? value
      : value.replace(wordIn, (word) => {
          const place = places.get(word);
          return place === undefined ? word : (texts[place % texts.length] ?? '');
        });
  return JSON.parse(JSON.stringify(library), replaced) as CanaryLibrary;
}

describe('records full of hostile words', () => {
  it.each([1, 2])('print as a dossier, a brief, cards and notes (library %i)', { timeout: 60_000 }, async (seed) => {
    const library = made(seed);
    expect(JSON.stringify(library)).toContain('/etc/passwd');
    const wanted = ['dossier 0', 'brief 0', 'cards of brief 0', 'notes of brief 0', 'matrix on a3'];
    for (const { what, document } of documentsFor(library, null)) {
      if (!wanted.includes(what) || document.parts.length === 0) continue;
      if (document.parts[0]?.form === 'cards' && document.parts[0].cards.length === 0) continue;
      expect((await print(document)).pages, what).toBeGreaterThan(0);
    }
  });
});
