// What a revision, and a change itself, contribute to the digest by which a change is checked.
import { createHash } from 'node:crypto';
import { canonicalJson } from '#shared/core/canonical-json.ts';

/**
 * What a revision contributes to the digest of its change: its hash, who wrote it and when.
 * @param time milliseconds since 1970 (UTC)
 */
export const leafOf = (hash: Buffer, author: string, time: number): Buffer =>
  createHash('sha256')
    .update(hash)
    .update(canonicalJson([author, time]), 'utf8')
    .digest();
