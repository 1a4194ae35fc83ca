// What a case file is called, and where it stands.
import { safeFileName } from '#shared/core/spoof.ts';

const ending = '.diwan-case';

/** A name that every file system takes, with the ending that a case file has. */
export function caseNamed(name: string): string {
  const bare = name.trim().toLowerCase().endsWith(ending) ? name.trim().slice(0, -ending.length) : name.trim();
  return safeFileName(`${bare}${ending}`);
}

/** @param folder as the machine writes it */
export function fileIn(folder: string, name: string): string {
  const mark = folder.includes('\\') ? '\\' : '/';
  return `${folder.endsWith(mark) ? folder : folder + mark}${name}`;
}
