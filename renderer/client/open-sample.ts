// Opens the sample negotiation in a library of its own, made where it does not stand yet; what was changed in it stays.
import { useCallback } from 'react';
import type { RecordId } from '#shared/core/ids.ts';
import { useAsk, useTell } from './client.tsx';
import { sampleFile } from './sample-file.ts';
import type { Answer } from './transport.ts';

/** @returns what opens it as this author, and answers with its negotiation; null until the folder for it is known */
export function useOpenSample(): ((author: string) => Promise<Answer<RecordId>>) | null {
  const folder = useAsk('program.describe', {}).value?.folder;
  const open = useTell('library.open');
  const create = useTell('library.create');
  const bringIn = useTell('case.sample');
  const run = useCallback(
    async (author: string): Promise<Answer<RecordId>> => {
      const file = sampleFile(folder ?? '');
      const opened = await open({ file, mode: 'write-or-read' });
      if (!opened.ok && opened.failure.code !== 'missing-file') return opened;
      const library = opened.ok ? opened : await create({ file, author });
      if (!library.ok) return library;
      const known = library.value.negotiations[0]?.id;
      if (known !== undefined) return { ok: true, value: known };
      const made = await bringIn({});
      return made.ok ? { ok: true, value: made.value.negotiation } : made;
    },
    [folder, open, create, bringIn],
  );
  return folder === undefined ? null : run;
}
