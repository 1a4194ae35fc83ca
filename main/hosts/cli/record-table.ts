// Records in a table: id, kind, marking, title, and when each was last changed.
import type { AnyRecord } from '#shared/records/record.ts';
import type { Session } from './command-file.ts';
import { markingText, shortId, timeText } from './format.ts';
import { tableLines } from './table.ts';

export function recordTable(records: readonly AnyRecord[], session: Session): readonly string[] {
  const { columns } = session.words;
  const rows = records.map((one) => [
    shortId(one.id),
    one.kind,
    markingText(one.marking, session.words),
    one.title,
    timeText(one.updatedAt),
  ]);
  const headings = [columns.id, columns.kind, columns.marking, columns.title, columns.changed];
  return tableLines(headings, rows, session, [columns.id, columns.marking]);
}
