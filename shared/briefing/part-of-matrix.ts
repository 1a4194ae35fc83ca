// A part of the matrix, as a living block asks for it: one issue with what is below it, one party, or all that is filled.
import type { RecordId } from '#shared/core/ids.ts';

interface Row<C> {
  readonly issue: { readonly id: RecordId; readonly depth: number };
  readonly cells: readonly C[];
}

interface Part<P, R> {
  readonly parties: P[];
  readonly rows: R[];
}

/** The issue and all that stand below it, as they follow it in the tree; none where it is not there. */
function branchOf<R extends Row<unknown>>(rows: readonly R[], root: RecordId): readonly R[] {
  const start = rows.findIndex(({ issue }) => issue.id === root);
  const depth = rows[start]?.issue.depth;
  if (depth === undefined) return [];
  const end = rows.findIndex(({ issue }, at) => at > start && issue.depth <= depth);
  return rows.slice(start, end < 0 ? rows.length : end);
}

/** Parties without a position on these issues have no column. */
export function partOfMatrix<C, P extends { readonly id: RecordId }, R extends Row<C | null>>(
  { parties, rows }: { readonly parties: readonly P[]; readonly rows: readonly R[] },
  { issue, party }: { readonly issue: RecordId | null; readonly party: RecordId | null },
): Part<P, Pick<R, 'issue'> & { cells: R['cells'][number][] }> {
  const branch = issue === null ? rows : branchOf(rows, issue);
  const kept = parties.map(
    ({ id }, at) => (party === null || id === party) && branch.some(({ cells }) => (cells[at] ?? null) !== null),
  );
  return {
    parties: parties.filter((_, at) => kept[at]),
    rows: branch.map((row) => ({ issue: row.issue, cells: row.cells.filter((_, at) => kept[at]) })),
  };
}
