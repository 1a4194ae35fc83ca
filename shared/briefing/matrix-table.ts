// A table of positions within a brief: who stands where, as far as it has room on a page.
import type { RecordId } from '#shared/core/ids.ts';
import type { Marking } from '#shared/records/marking.ts';
import type { LivingBlock } from '#shared/richtext/rich-text.ts';
import { admitRecord, highestMark, type Making } from './making.ts';
import { matrixOf } from './matrix.ts';
import { partOfMatrix } from './part-of-matrix.ts';
import type { Run, TableBlock } from './print-blocks.ts';
import { runsOf } from './print-setting.ts';
import { recordRuns } from './record-words.ts';

/** So many columns have room on a page; what is wider is told line by line. */
export const mostParties = 5;

/** A table of positions is who stands where: issues down, parties across. Null for other tables, and where it is too wide. */
export function matrixTable(making: Making, { id, query, show }: LivingBlock): readonly TableBlock[] | null {
  if (query?.kind !== 'position' || show !== 'table' || making.negotiation === null) return null;
  const { view, clearance, setting, asOf } = making;
  const { language } = setting;
  const { maySee } = clearance;
  const whole = matrixOf(view, { negotiation: making.negotiation, asOf, language, maySee });
  const { parties, rows } = partOfMatrix(whole, query);
  if (parties.length === 0 || parties.length > mostParties) return null;
  const markings: Marking[] = [];
  /** Counts towards the banner, as everything that is named. */
  const shown = (named: RecordId): void => {
    const record = view.get(named);
    if (record === null) return;
    markings.push(record.marking);
    making.printed.push(record.marking);
  };
  const cellRunsOf = (position: RecordId | undefined): readonly Run[] => {
    const record = position === undefined ? null : view.get(position);
    if (record === null || !admitRecord(making, id, record)) return [];
    markings.push(record.marking);
    return recordRuns(making, id, record);
  };
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== null));
  const lines = filled.map(({ issue, cells }) => {
    shown(issue.id);
    return [runsOf(issue.title, language, setting), ...cells.map((cell) => cellRunsOf(cell?.position))];
  });
  const head = [[], ...parties.map(({ short }) => runsOf(short, language, setting))];
  for (const party of parties) shown(party.id);
  return [{ kind: 'table', mark: highestMark(markings, making), head, rows: lines }];
}
