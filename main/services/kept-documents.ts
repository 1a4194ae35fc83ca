// Documents that were printed to be looked at: kept in memory under names that cannot be guessed, so that none is left on the disk.
import { refuse } from '#shared/contract/failures.ts';

export interface KeptDocuments {
  /** @returns the token by which the document is read, saved or dropped */
  readonly keep: (bytes: Uint8Array) => string;
  /** @throws Refusal `not-kept`. */
  readonly get: (token: string) => Uint8Array;
  readonly drop: (token: string) => void;
}

/** Bytes; the oldest documents go where all together would be more. The newest stays, however large. */
const usualMost = 256_000_000;

export function keptDocuments(randomBytes: (count: number) => Uint8Array, most = usualMost): KeptDocuments {
  // In the order of their coming.
  const kept = new Map<string, Uint8Array>();
  let total = 0;
  const drop = (token: string): void => {
    total -= kept.get(token)?.length ?? 0;
    kept.delete(token);
  };
  return {
    keep: (bytes) => {
      const token = Buffer.from(randomBytes(16)).toString('hex');
      kept.set(token, bytes);
      total += bytes.length;
      for (const old of kept.keys()) {
        if (total <= most || old === token) break;
        drop(old);
      }
      return token;
    },
    get: (token) => kept.get(token) ?? refuse('not-kept', {}),
    drop,
  };
}
