// Whether the record moved on while it was typed here: then the state that the typing began from, to compare both with.
import { useAsk } from '#renderer/client/client.tsx';
import type { AnyRecord } from '#shared/records/record.ts';

/** @param base the revision that the typing began from; null while it does not matter */
export function useConflict(record: AnyRecord | null, base: number | null): AnyRecord | null {
  const isBehind = record !== null && base !== null && base > 0 && record.revision !== base;
  const earlier = useAsk('record.get', isBehind ? { id: record.id, revision: base } : null);
  return isBehind ? (earlier.value ?? null) : null;
}
