// What lies outside the archive is not covered by its own digest: the program compares it with a list inside, before it uses any of it.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** As `asarUnpack` of the packaging has it: native code, faces, and what the print process reads by itself. */
export const isUnpacked = (path: string): boolean => /\.(?:node|ttf|otf)$/.test(path) || path.startsWith('resources/');

/** The files of a staged program that will lie outside, as `a/b.c`, in order. */
export const unpackedList = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter(isUnpacked)
    .sort();

const digestOf = (file: string): string | null =>
  existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : null;

/**
 * @param inside the folder of the bundles, with the list; without one nothing is compared
 * @param outside where the files lie
 * @returns those that are missing, or are not those that were packed
 */
export function changedFiles(inside: string, outside: string): readonly string[] {
  const list = join(inside, 'unpacked.json');
  if (!existsSync(list)) return [];
  const digests = JSON.parse(readFileSync(list, 'utf8')) as Readonly<Record<string, string>>;
  return Object.entries(digests)
    .filter(([path, digest]) => digestOf(join(outside, path)) !== digest)
    .map(([path]) => path);
}
