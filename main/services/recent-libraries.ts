// The libraries that were open last on this machine, latest first.
import { basename } from 'node:path';
import { z } from 'zod';
import type { Desk } from './desk.ts';
import type { Host, Kept } from './host.ts';

const recentSchema = z.object({ file: z.string(), opened: z.string() });
export type RecentLibrary = z.output<typeof recentSchema>;

/** A list longer than this helps nobody to find anything. */
const most = 12;

/** What a person calls a library: its file without the usual ending. */
export const libraryName = (file: string): string => basename(file).replace(/(?<=.)\.diwan$/, '');

/** An entry that cannot be understood is passed over. */
export function readRecent(kept: Kept): readonly RecentLibrary[] {
  const found = kept.read();
  if (!Array.isArray(found)) return [];
  return found.flatMap((entry) => recentSchema.safeParse(entry).data ?? []).slice(0, most);
}

const without = (kept: Kept, file: string): readonly RecentLibrary[] =>
  readRecent(kept).filter((entry) => entry.file !== file);

export function rememberLibrary({ host, newId }: Desk, file: string): void {
  const { recent } = host.desktop;
  try {
    recent.write([{ file, opened: new Date(host.now()).toISOString() }, ...without(recent, file)].slice(0, most));
  } catch (reason) {
    // The library is open: a list that cannot be written is no reason to refuse it.
    host.reportFault(newId().slice(-12), reason);
  }
}

/** @throws what the file system throws */
export function forgetLibrary({ desktop, announce }: Host, file: string): void {
  desktop.recent.write(without(desktop.recent, file));
  announce({ name: 'setting.changed', details: { setting: 'recent' } });
}
