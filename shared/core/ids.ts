// Identifiers: UUID version 7 (RFC 9562, section 5.7) in lower case, branded, made from an injected clock and injected randomness.
import { z } from 'zod';
import { once } from './once.ts';

export type RecordId = string & { readonly __brand: 'RecordId' };

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** True for any RFC 9562 UUID in lower case; a case file may carry identifiers of other versions. */
export const isRecordId = (value: unknown): value is RecordId => typeof value === 'string' && pattern.test(value);

export const recordIdSchema = once(
  (): z.ZodType<RecordId> =>
    z.custom<RecordId>(isRecordId, {
      error: 'must be a record identifier (a UUID in lower case)',
    }),
);

/** @throws when `value` is not an identifier. */
export function recordId(value: string): RecordId {
  if (!isRecordId(value)) throw new Error(`Not a record identifier: ${value}`);
  return value;
}

/**
 * A new UUIDv7.
 * @param now milliseconds since 1970 (UTC)
 * @param random at least 10 random bytes
 */
export function makeRecordId(now: number, random: Uint8Array): RecordId {
  const bytes = new Uint8Array(16);
  let milliseconds = Math.max(0, Math.floor(now));
  for (let index = 5; index >= 0; index -= 1) {
    bytes[index] = milliseconds % 256;
    milliseconds = Math.floor(milliseconds / 256);
  }
  for (let index = 6; index < 16; index += 1) bytes[index] = random[index - 6] ?? 0;
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return recordId(`${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`);
}
