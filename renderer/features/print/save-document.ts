// Saves a document of the engine where the person wants it: by the dialog of the system, or as a download of the browser.
import { useCallback } from 'react';
import { useAsk, useTell } from '#renderer/client/client.tsx';
import type { Failure } from '#shared/contract/failures.ts';
import { useReadKept } from './read-kept.ts';

export type SavedDocument =
  /** `file`: the path where the host knows it, else the name under which the browser took it. */
  { readonly ok: true; readonly file: string | null } | { readonly ok: false; readonly failure: Failure };

function download(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Null as file: the person changed their mind. */
export function useSaveDocument(): (kept: string, name: string) => Promise<SavedDocument> {
  const choose = useTell('file.choose');
  const save = useTell('file.save');
  const read = useReadKept();
  const hasDialogs = useAsk('program.describe', {}).value?.dialogs === true;
  return useCallback(
    async (kept, name) => {
      if (!hasDialogs) {
        const bytes = await read(kept);
        if (!bytes.ok) return bytes;
        download(bytes.value, name);
        return { ok: true, file: name };
      }
      const chosen = await choose({ purpose: 'save-document', name });
      if (!chosen.ok) return chosen;
      if (chosen.value.file === null) return { ok: true, file: null };
      const saved = await save({ kept, file: chosen.value.file });
      return saved.ok ? { ok: true, file: saved.value.file } : saved;
    },
    [hasDialogs, choose, save, read],
  );
}
