// What the matrix draws, line by line: groups of issues with their counts, the issues in them, and what the filters leave.
import type { MatrixCellShown, MatrixShown } from '#shared/contract/matrix.ts';
import type { RecordId } from '#shared/core/ids.ts';
import { nameWithoutNumber } from '#shared/records/issue-name.ts';

export type ShownParty = MatrixShown['parties'][number];
export type ShownIssue = MatrixShown['rows'][number]['issue'];
export type ShownCell = MatrixShown['rows'][number]['cells'][number];

export const lineFilters = ['all', 'moved', 'gaps'] as const;
export type LineFilter = (typeof lineFilters)[number];

/** How many cells of a group moved, are empty, or have no statement behind them. What is withheld is not counted. */
export interface CellCounts {
  readonly moved: number;
  readonly gaps: number;
  readonly withoutSource: number;
}

export interface GroupLine {
  readonly kind: 'group';
  readonly issue: ShownIssue;
  readonly name: string;
  readonly counts: CellCounts;
  readonly isOpen: boolean;
}

export interface IssueLine {
  readonly kind: 'issue';
  readonly issue: ShownIssue;
  readonly name: string;
  /** In the order of the parties. */
  readonly cells: readonly ShownCell[];
  /** Levels below its group; 0 for most. */
  readonly indent: number;
  /** It is the head of its group too: what was said about the group as a whole. */
  readonly isWhole: boolean;
}

export type MatrixLine = GroupLine | IssueLine;

export interface MatrixModel {
  readonly parties: readonly ShownParty[];
  readonly lines: readonly MatrixLine[];
  /** Issues that each filter leaves. */
  readonly counts: Readonly<Record<LineFilter, number>>;
  /** Codes of the markings of all that the filters leave, each once: parties, issues, cells, and what these were before. */
  readonly markings: readonly string[];
}

export const isCell = (cell: ShownCell): cell is MatrixCellShown => cell !== null && cell !== 'withheld';

/** Whose position is expected on every issue: ours, and that of each party that negotiates for itself. */
export const isExpected = ({ ours, role }: ShownParty): boolean => ours || role === null || role === 'principal';

/**
 * Whether an empty cell is a gap. Nothing is expected of those who mediate, advise or observe, nor on the head of a group,
 * whose issues stand below it.
 */
export const isGap = (line: Pick<IssueLine, 'isWhole'>, party: ShownParty, cell: ShownCell): boolean =>
  cell === null && !line.isWhole && isExpected(party);

export function countCells(lines: readonly IssueLine[], parties: readonly ShownParty[]): CellCounts {
  const cells = lines.flatMap((line) => line.cells).filter(isCell);
  return {
    moved: cells.filter(({ moved }) => moved !== null).length,
    gaps: lines
      .map((line) => parties.filter((party, at) => isGap(line, party, line.cells[at] ?? null)).length)
      .reduce((sum, count) => sum + count, 0),
    withoutSource: cells.filter(({ evidence }) => evidence === 0).length,
  };
}

type Leaves = (line: IssueLine, parties: readonly ShownParty[]) => boolean;

const leaves: Readonly<Record<LineFilter, Leaves>> = {
  all: () => true,
  moved: (line, parties) => countCells([line], parties).moved > 0,
  gaps: (line, parties) => countCells([line], parties).gaps > 0,
};

interface Group {
  /** Null for issues that stand alone. */
  readonly head: ShownIssue | null;
  readonly lines: readonly IssueLine[];
}

/** Lines by the row that they come from: a row that is the same as before keeps its line, and is not drawn anew. */
const kept = new WeakMap<MatrixShown['rows'][number], IssueLine>();

function lineOf(row: MatrixShown['rows'][number], indent: number, isWhole: boolean): IssueLine {
  const before = kept.get(row);
  if (before?.indent === indent && before.isWhole === isWhole) return before;
  const { issue, cells } = row;
  const line = { kind: 'issue', issue, name: nameWithoutNumber(issue), cells, indent, isWhole } as const;
  kept.set(row, line);
  return line;
}

/** A root with issues below it is the head of a group; it is a line too where somebody has a position on it. */
function groupsOf(rows: MatrixShown['rows']): readonly Group[] {
  const parents = new Set(rows.map(({ issue }) => issue.parent));
  const groups: { head: ShownIssue | null; lines: IssueLine[] }[] = [];
  for (const row of rows) {
    const { issue, cells } = row;
    const group = groups.at(-1);
    if (issue.depth > 0 && group !== undefined) {
      group.lines.push(lineOf(row, Math.max(0, issue.depth - 1), false));
    } else if (parents.has(issue.id)) {
      const hasOwn = cells.some((cell) => cell !== null);
      groups.push({ head: issue, lines: hasOwn ? [lineOf(row, 0, true)] : [] });
    } else groups.push({ head: null, lines: [lineOf(row, 0, false)] });
  }
  return groups;
}

/** @param closed groups whose lines are not drawn */
export function modelOf(shown: MatrixShown, filter: LineFilter, closed: ReadonlySet<RecordId>): MatrixModel {
  const groups = groupsOf(shown.rows);
  const all = groups.flatMap(({ lines }) => lines);
  const left = groups
    .map(({ head, lines }) => ({ head, lines: lines.filter((line) => leaves[filter](line, shown.parties)) }))
    .filter(({ lines }) => lines.length > 0 || filter === 'all');
  const cells = left.flatMap(({ lines }) => lines.flatMap((line) => line.cells)).filter(isCell);
  const shownMarkings = [
    ...shown.parties.map(({ marking }) => marking),
    ...left.flatMap(({ head, lines }) => [head?.marking ?? null, ...lines.map(({ issue }) => issue.marking)]),
    ...cells.flatMap(({ marking, moved }) => [marking, moved?.marking ?? null]),
  ];
  return {
    parties: shown.parties,
    lines: left.flatMap(({ head, lines }): readonly MatrixLine[] => {
      if (head === null) return lines;
      const isOpen = !closed.has(head.id);
      const counts = countCells(lines, shown.parties);
      const group = { kind: 'group', issue: head, name: nameWithoutNumber(head), counts, isOpen } as const;
      return isOpen ? [group, ...lines] : [group];
    }),
    counts: {
      all: all.length,
      moved: all.filter((line) => leaves.moved(line, shown.parties)).length,
      gaps: all.filter((line) => leaves.gaps(line, shown.parties)).length,
    },
    markings: [...new Set(shownMarkings)].flatMap((marking) => (marking === null ? [] : [marking])),
  };
}

/** A cell by what it is about, whatever filters and closed groups leave of it; null where there is no such row or column. */
export function findCell(
  { rows, parties }: MatrixShown,
  at: { readonly issue: RecordId; readonly party: RecordId },
): { readonly line: IssueLine; readonly party: ShownParty; readonly cell: ShownCell } | null {
  const row = rows.find(({ issue }) => issue.id === at.issue);
  const column = parties.findIndex(({ id }) => id === at.party);
  const party = parties[column];
  if (row === undefined || party === undefined) return null;
  const { issue, cells } = row;
  return {
    line: { kind: 'issue', issue, name: nameWithoutNumber(issue), cells, indent: 0, isWhole: false },
    party,
    cell: cells[column] ?? null,
  };
}

/** The place of a cell, by what it is about. */
export const placeKey = (issue: string, party: string): string => `${issue} ${party}`;

/** Cells that say something else than before, as place keys. Both must answer the same question. */
export function changedCells(before: MatrixShown, after: MatrixShown): ReadonlySet<string> {
  const stateOf = (cell: ShownCell | undefined): string =>
    cell === undefined ? '' : isCell(cell) ? `${cell.position} ${cell.revision}` : String(cell);
  const old = new Map(
    before.rows.flatMap(({ issue, cells }) =>
      cells.map((cell, at) => [placeKey(issue.id, before.parties[at]?.id ?? ''), stateOf(cell)] as const),
    ),
  );
  return new Set(
    after.rows.flatMap(({ issue, cells }) =>
      cells.flatMap((cell, at) => {
        const key = placeKey(issue.id, after.parties[at]?.id ?? '');
        const was = old.get(key);
        return was !== undefined && was !== stateOf(cell) ? [key] : [];
      }),
    ),
  );
}
