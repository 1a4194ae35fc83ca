// Printing: gathers what a brief needs, lets the pure builder make the document, sets it, and writes the file in one piece.
import { renderPdf } from '#main/print/pdf.ts';
import { getRecord } from '#main/store/records.ts';
import type { Reader } from '#main/store/session.ts';
import { buildBrief } from '#shared/briefing/build-brief.ts';
import { refuse } from '#shared/contract/failures.ts';
import type { RecordId } from '#shared/core/ids.ts';
import { type AnyRecord, isKind, type RecordOf } from '#shared/records/record.ts';
import { writeWhole } from './files.ts';
import type { HandlersOf } from './handlers.ts';
import { recordsViewOver } from './records-view.ts';

function getBrief(reader: Reader, id: RecordId): RecordOf<'brief'> {
  const found: AnyRecord = getRecord(reader, id);
  return isKind(found, 'brief') ? found : refuse('not-found', { what: 'brief', id });
}

function findAudience(reader: Reader, id: RecordId | null): RecordOf<'audience'> | null {
  if (id === null) return null;
  const found: AnyRecord = getRecord(reader, id);
  return isKind(found, 'audience') ? found : refuse('not-found', { what: 'audience', id });
}

export const print: HandlersOf<'print'> = {
  brief: async (input, { desk, author, signal, progress }) => {
    const { reader } = desk.library();
    const brief = getBrief(reader, input.brief);
    const view = recordsViewOver(reader, brief.negotiation);
    progress({ step: 'build', done: 0, total: 3 });
    const { document } = buildBrief({
      brief,
      view,
      audience: findAudience(reader, input.audience ?? brief.body.audience),
      asOf: input.asOf ?? brief.body.asOf?.date ?? desk.host.today(),
      preparedBy: author ?? '',
      ...(input.language === undefined ? {} : { language: input.language }),
    });
    progress({ step: 'set', done: 1, total: 3 });
    const { startChild, paths } = desk.host;
    const pdf = await renderPdf(document, { standard: input.standard ?? 'ua-1', startChild, paths, signal });
    if (signal.aborted) return refuse('cancelled', {});
    if (!pdf.ok) {
      const { message, file, line } = pdf.error;
      return refuse('print-failed', { message, file: file ?? null, line: line ?? null });
    }
    progress({ step: 'write', done: 2, total: 3 });
    await writeWhole(input.file, pdf.value.bytes);
    const { pages, bytes, replaced } = pdf.value;
    return { file: input.file, title: document.title, banner: document.banner, pages, size: bytes.length, replaced };
  },
};
