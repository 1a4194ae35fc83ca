// Has one document made and opens its pages: for the copies of a dossier, which are printed one after the other.
import { useJob, useTell } from '#renderer/client/client.tsx';
import type { Failure } from '#shared/contract/failures.ts';
import type { PdfPages } from './pdf-pages.ts';
import type { PrintName, PrintRequest } from './print-options.ts';
import { useReadKept } from './read-kept.ts';

export type MadePages =
  | { readonly ok: true; readonly value: PdfPages }
  | { readonly ok: false; readonly failure: Failure };

export function useMakePages(name: PrintName): (request: PrintRequest) => Promise<MadePages> {
  const { run } = useJob(name);
  const read = useReadKept();
  const drop = useTell('file.drop');
  return async ({ input }) => {
    const answer = await run(input);
    if (!answer.ok) return answer;
    const bytes = await read(answer.value.file);
    void drop({ kept: answer.value.file });
    if (!bytes.ok) return bytes;
    const { openPdf } = await import('./pdf-pages.ts');
    return { ok: true, value: await openPdf(bytes.value) };
  };
}
