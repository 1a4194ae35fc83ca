// What comes from outside as plain JSON: nothing that JSON cannot say, nothing deeper than can be kept, no half of a character.
import type { Json } from './canonical-json.ts';
import { err, ok, type Result } from './result.ts';

/** Levels of lists and groups. The deepest brief needs fewer; SQLite keeps no more than a thousand. */
const deepest = 500;

class NotPlain extends Error {}

function copyOf(value: unknown, depth: number): Json {
  if (depth > deepest) throw new NotPlain(`is nested more than ${deepest} levels deep`);
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') return value.toWellFormed();
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (Array.isArray(value)) return value.map((entry: unknown) => copyOf(entry, depth + 1));
  if (typeof value !== 'object') throw new NotPlain('holds what JSON cannot say');
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return Object.fromEntries(entries.map(([name, entry]) => [name.toWellFormed(), copyOf(entry, depth + 1)]));
}

/**
 * A copy of the value. Half of a surrogate pair becomes U+FFFD, as it would on any wire, because it can be neither stored nor
 * hashed; what is undefined is left out.
 * @returns why there is no such copy, without subject
 */
export function plainJson(value: unknown): Result<Json, string> {
  try {
    return ok(copyOf(value, 0));
  } catch (reason) {
    if (reason instanceof NotPlain) return err(reason.message);
    throw reason;
  }
}
