// The bytes of a document that the engine keeps, fetched piece by piece.
import { useCallback } from 'react';
import { useTell } from '#renderer/client/client.tsx';
import type { Failure } from '#shared/contract/failures.ts';

/** Bytes of one piece; in base64 it stays below the largest answer. */
const piece = 524_288;

export type ReadKept =
  | { readonly ok: true; readonly value: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly failure: Failure };

export function useReadKept(): (kept: string) => Promise<ReadKept> {
  const read = useTell('file.read');
  return useCallback(
    async (kept) => {
      const parts: Uint8Array<ArrayBuffer>[] = [];
      for (let offset = 0, size = 1; offset < size; ) {
        const answer = await read({ kept, offset, length: piece });
        if (!answer.ok) return answer;
        const part = Uint8Array.from(atob(answer.value.bytes), (letter) => letter.charCodeAt(0));
        parts.push(part);
        size = answer.value.size;
        // A piece without bytes would never end.
        offset = part.length === 0 ? size : offset + part.length;
      }
      return { ok: true, value: new Uint8Array(await new Blob(parts).arrayBuffer()) };
    },
    [read],
  );
}
