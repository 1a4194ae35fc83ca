// The matrix: who stands where, as of a day.
import { getRecord, listRecords } from '#main/store/records.ts';
import type { Reader } from '#main/store/session.ts';
import { matrixOf } from '#shared/briefing/matrix.ts';
import { refuse } from '#shared/contract/failures.ts';
import type { RecordId } from '#shared/core/ids.ts';
import { problem } from '#shared/records/problem.ts';
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

export const matrix: HandlersOf<'matrix'> = {
  show: (input, reader, desk) => {
    const negotiation = negotiationMeant(reader, input.negotiation);
    const { parties, rows, ...shown } = matrixOf(recordsViewOver(reader, negotiation), {
      negotiation,
      asOf: input.asOf ?? desk.host.today(),
      ...(input.since === undefined ? {} : { previousAsOf: input.since }),
    });
    return { ...shown, parties, rows: rows.map(({ issue, cells }) => ({ issue, cells })) };
  },
};
