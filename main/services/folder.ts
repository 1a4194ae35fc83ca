// What a folder of this machine holds, as far as a window that asks for a file needs to see it.
import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { asRefusal } from '#main/store/driver-errors.ts';
import { holdsLibrary } from '#main/store/header.ts';
import type { OutputOf, ParsedInputOf } from '#shared/contract/index.ts';
import { printFormats } from '#shared/contract/print.ts';

type Purpose = ParsedInputOf<'file.list'>['purpose'];
type Entry = OutputOf<'file.list'>['entries'][number];

const library = ['.diwan'];
const caseFile = ['.diwan-case'];

/** The endings that a purpose asks for; where a file is to be written, those that are there already show which names are taken. */
const endings: Readonly<Record<Purpose, readonly string[]>> = {
  'open-library': library,
  'new-library': library,
  'save-library': library,
  'open-case': caseFile,
  'save-case': caseFile,
  'save-document': printFormats.map((format) => `.${format}`),
};

const most = 2_000;
const byName = new Intl.Collator(undefined, { numeric: true });

function readFolder(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (reason) {
    throw asRefusal(reason, folder);
  }
}

/** Null where it may not be looked at, or is a link to nothing. */
function find(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    // It is left out of the list, which is all that a list can do about it.
    return null;
  }
}

function isLibrary(path: string): boolean {
  try {
    return holdsLibrary(path);
  } catch {
    // Its name stays in the list: opening it says what is wrong with it.
    return false;
  }
}

function whatIs(path: string): Entry['what'] {
  const ending = extname(path).toLowerCase();
  if (caseFile.includes(ending)) return 'case';
  return library.includes(ending) && isLibrary(path) ? 'library' : 'other';
}

function describe(folder: string, name: string, endingsWanted: readonly string[]): readonly Entry[] {
  const path = join(folder, name);
  const found = find(path);
  if (found === null) return [];
  const time = found.mtime.toISOString();
  if (found.isDirectory()) return [{ name, path, what: 'folder', size: null, time }];
  if (!found.isFile() || !endingsWanted.includes(extname(name).toLowerCase())) return [];
  return [{ name, path, what: whatIs(path), size: found.size, time }];
}

/**
 * Folders first, then files, each by name; at most 2,000.
 * @param folder absolute
 * @throws Refusal `missing-file`, `no-permission`, `file-trouble` of the folder
 */
export function listFolder(folder: string, purpose: Purpose): OutputOf<'file.list'> {
  const wanted = endings[purpose];
  const names = readFolder(folder)
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('.'));
  const entries = names
    .flatMap((name) => describe(folder, name, wanted))
    .sort(
      (one, other) =>
        Number(other.what === 'folder') - Number(one.what === 'folder') || byName.compare(one.name, other.name),
    );
  const parent = dirname(folder);
  return {
    folder,
    parent: parent === folder ? null : parent,
    entries: entries.slice(0, most),
    more: Math.max(0, entries.length - most),
  };
}
