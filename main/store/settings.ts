// What a library remembers about itself: small JSON values by name, parsed at every reading.
import { z } from 'zod';
import { refuse } from '#shared/contract/failures.ts';
import { canonicalJson, type Json } from '#shared/core/canonical-json.ts';
import type { Reader, Writer } from './session.ts';

/** The names and shapes of the settings that the store itself keeps. */
export const librarySettings = {
  /** A UUID that the library keeps for life, also in its backups. */
  'library-id': z.uuid(),
  /** ISO 8601 in UTC; for display only. */
  created: z.iso.datetime(),
  /** How often a backup was put in the place of this library: backups are ordered by it, then by their last change. */
  generation: z.int().min(0),
  /** How often a changed library is backed up by itself; daily where nobody has said. */
  'backup-every': z.enum(['hour', 'day', 'week', 'never']),
  /** The day that counts as today in a library made of the sample, which would age otherwise. */
  'sample-day': z.iso.date(),
  /** Set in a salvage: the damaged file that it was read from. Such a library is for reading only. */
  salvaged: z.string(),
} as const;

/**
 * The value of a setting, or null when it was never written.
 * @throws Refusal `damaged` when what stands there has not the shape that it should have
 */
export function readSetting<T>(reader: Reader, name: string, schema: z.ZodType<T>): T | null {
  const text = reader.prepare('SELECT value FROM setting WHERE name = ?').pluck().get(name);
  if (text === undefined) return null;
  const parsed = schema.safeParse(JSON.parse(String(text)));
  if (parsed.success) return parsed.data;
  return refuse('damaged', { path: `setting “${name}”`, detail: z.prettifyError(parsed.error), copy: null });
}

export function writeSetting(writer: Writer, name: string, value: Json): void {
  writer.prepare('INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)').run(name, canonicalJson(value));
}
