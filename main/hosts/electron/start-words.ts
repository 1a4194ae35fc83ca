// What the program was started with: the words after its name, in which Chromium's own and the system's files stand too.
import { extname, resolve } from 'node:path';
import { z } from 'zod';
import type { AtStart } from '#main/hosts/engine/open-at-start.ts';
import { caseExtension, libraryExtension } from './choose-file.ts';

const shape = z.strictObject({
  /** A library that was asked for; null: the one that was open last. */
  library: z.string().nullable(),
  sample: z.boolean(),
  /** A case file that was opened from the desktop. */
  caseFile: z.string().nullable(),
});
export type Started = Readonly<z.output<typeof shape>>;

/** @param given by another instance of the program */
export function readStarted(given: unknown): Started {
  const parsed = shape.safeParse(given);
  return parsed.success ? parsed.data : { library: null, sample: false, caseFile: null };
}

const isKind = (word: string, extension: string): boolean => extname(word).toLowerCase() === `.${extension}`;

/**
 * Words that the program does not know are left to Chromium.
 * @param words without the program itself, and without its script @param from the folder in which the user stands
 */
export function readStartWords(words: readonly string[], from: string): Started {
  const option = words.indexOf('--library');
  const named = words.find((word) => word.startsWith('--library='))?.slice('--library='.length);
  const after = option === -1 ? undefined : words[option + 1];
  const plain = words.filter((word) => !word.startsWith('-'));
  const library = named ?? after ?? plain.find((word) => isKind(word, libraryExtension));
  const caseFile = plain.find((word) => isKind(word, caseExtension));
  return {
    library: library === undefined || library === '' ? null : resolve(from, library),
    sample: words.includes('--sample'),
    caseFile: caseFile === undefined ? null : resolve(from, caseFile),
  };
}

/** @param sample where the library of the sample stands, or is to be made */
export function atStart({ library, sample }: Started, sampleFile: string): AtStart {
  if (library !== null) return { open: 'library', file: library };
  return sample ? { open: 'sample', file: sampleFile } : { open: 'last' };
}
