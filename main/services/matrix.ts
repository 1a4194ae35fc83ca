// The matrix: who stands where, as of a day.
import { getRecord, listRecords } from '#main/store/records.ts';
import type { Reader } from '#main/store/session.ts';
import { clearanceIn, findScheme } from '#shared/briefing/begin-making.ts';
import { type MatrixOptions, matrixOf } from '#shared/briefing/matrix.ts';
import { findOf, type RecordsView } from '#shared/briefing/records-view.ts';
import { refuse } from '#shared/contract/failures.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import type { RecordId } from '#shared/core/ids.ts';
import { problem } from '#shared/records/problem.ts';
import { isKind } from '#shared/records/record.ts';
import type { HandlersOf } from './handlers.ts';
import { recordsViewOver } from './records-view.ts';

/** The negotiation that is meant: the one named, or the only one there is. */
function negotiationMeant(reader: Reader, named: RecordId | undefined): RecordId {
  if (named !== undefined) {
    const found = getRecord(reader, named);
    return found.kind === 'negotiation' ? found.id : refuse('not-found', { what: 'negotiation', id: named });
  }
  const [first, second] = listRecords(reader, { kind: 'negotiation', limit: 2 }).records;
  if (first === undefined) return refuse('not-found', { what: 'negotiation', id: '' });
  return second === undefined ? first.id : refuse('invalid-input', { problems: [problem('negotiation', 'missing')] });
}

/** What the reader of that audience may see; everything without one. */
function maySeeOf(view: RecordsView, reader: Reader, negotiation: RecordId, named: RecordId | null) {
  if (named === null) return {};
  const audience = getRecord(reader, named);
  if (!isKind(audience, 'audience')) return refuse('not-found', { what: 'audience', id: named });
  const process = findOf(view, 'negotiation', negotiation);
  const { maySee } = clearanceIn(view, process, audience, findScheme(view, process));
  return { maySee, saysWithheld: true };
}

/** The matrix as a window shows it, from what has been read already. */
export function matrixShown(
  view: RecordsView,
  options: Omit<MatrixOptions, 'previousAsOf'> & { readonly since?: string },
): OutputOf<'matrix.show'> {
  const { since, ...rest } = options;
  const { rows, ...shown } = matrixOf(view, { ...rest, ...(since === undefined ? {} : { previousAsOf: since }) });
  return {
    ...shown,
    since: since ?? null,
    parties: [...shown.parties],
    rows: rows.map(({ issue, cells, withheld = [] }) => ({
      issue,
      cells: cells.map((cell, at) => (withheld.includes(at) ? ('withheld' as const) : cell)),
    })),
  };
}

export const matrix: HandlersOf<'matrix'> = {
  show: ({ rung, audience, asOf, since, language, ...input }, reader, desk) => {
    const negotiation = negotiationMeant(reader, input.negotiation);
    const view = recordsViewOver(reader, negotiation);
    return matrixShown(view, {
      negotiation,
      asOf: asOf ?? desk.today(),
      rung,
      ...(since === undefined ? {} : { since }),
      ...(language === undefined ? {} : { language }),
      ...maySeeOf(view, reader, negotiation, audience),
    });
  },
};
