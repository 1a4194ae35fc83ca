// The matrix in a terminal: issues down and parties across where there is room, else a block for each issue.
import type { OutputOf } from '#shared/contract/index.ts';
import { uiWords } from '#shared/language/ui-words.ts';
import { kinds } from '#shared/records/index.ts';
import type { Session } from './command-file.ts';
import { dayText } from './format.ts';
import { columnsOf, cut, isolated, lineOf, padded, wrapped } from './text-width.ts';

type Matrix = OutputOf<'matrix.show'>;
type Cell = Matrix['rows'][number]['cells'][number];
/** The command line asks for our own desk, where nothing is withheld; a cell that says so all the same shows the word. */
type ShownCell = Exclude<NonNullable<Cell>, 'withheld'>;

/** A party needs this many columns to say anything. */
const leastColumn = 18;
const issueColumn = 22;
const wordingLines = 3;
/** Where nobody says how wide the page is. */
const usualWidth = 120;

function stanceOf(cell: ShownCell, session: Session): string {
  const { choices } = kinds.position.words[session.language].fields.stance;
  const stance = (choices as Readonly<Record<string, string>>)[cell.stance] ?? cell.stance;
  return cell.firmness === null ? stance : `${stance} · ${cell.firmness}/5`;
}

/** A marking is never cut: where it is too long for one line, each caveat has its own. */
function markingLines(marking: string | null, width: number): readonly string[] {
  if (marking === null) return [];
  const whole = `[${marking}]`;
  return columnsOf(whole) <= width ? [whole] : whole.split(/(?<=\/\/)/);
}

function cellLines(cell: Cell, width: number, session: Session): readonly string[] {
  if (cell === null) return ['–'];
  if (cell === 'withheld') return [uiWords[session.language].withheld];
  const lines = wrapped(lineOf(cell.wording), width);
  const kept = lines.slice(0, wordingLines);
  const last = kept.at(-1) ?? '';
  const shown = lines.length > wordingLines ? [...kept.slice(0, -1), cut(`${last} …`, width)] : kept;
  const moved = cell.moved === null ? [] : [session.words.moved(lineOf(cell.moved.wording))];
  const words = [stanceOf(cell, session), ...shown, ...moved].map((line) => isolated(cut(line, width)));
  return [...words, ...markingLines(cell.marking, width)];
}

/** Titles of issues begin with their number where they have one. */
function issueName({ issue }: Matrix['rows'][number]): string {
  const title = lineOf(issue.title);
  return issue.number === '' || title.startsWith(issue.number) ? title : `${issue.number} ${title}`;
}

function grid(matrix: Matrix, width: number, session: Session): readonly string[] {
  const columnWidth = Math.floor((width - issueColumn) / matrix.parties.length) - 2;
  const line = (first: string, others: readonly string[]): string =>
    [padded(first, issueColumn), ...others.map((text) => padded(text, columnWidth))].join('  ').trimEnd();
  const names = matrix.parties.map(({ title, ours }) =>
    isolated(cut(`${lineOf(title)}${ours ? ` (${session.words.ours})` : ''}`, columnWidth)),
  );
  const rows = matrix.rows.flatMap((row) => {
    const cells = row.cells.map((cell) => cellLines(cell, columnWidth, session));
    const issue = wrapped(issueName(row), issueColumn).map((text) => isolated(cut(text, issueColumn)));
    const height = Math.max(issue.length, ...cells.map((lines) => lines.length));
    const lines = Array.from({ length: height }, (_, index) =>
      line(
        issue[index] ?? '',
        cells.map((cell) => cell[index] ?? ''),
      ),
    );
    return [...lines, ''];
  });
  return [session.bold(line('', names)), '', ...rows];
}

function blocks(matrix: Matrix, width: number, session: Session): readonly string[] {
  return matrix.rows.flatMap((row) => {
    const cells = row.cells.flatMap((cell, index) => {
      const party = matrix.parties[index];
      if (party === undefined || cell === null) return [];
      const [stance = '', ...rest] = cellLines(cell, width - 4, session);
      return [`  ${isolated(lineOf(party.title))}: ${stance}`, ...rest.map((text) => `    ${text}`)];
    });
    const none = cells.length === 0 ? [`  ${session.words.noPosition}`] : [];
    return [session.bold(isolated(cut(issueName(row), width))), ...cells, ...none, ''];
  });
}

/** Parties of whom nothing is known on any issue would only take room, and are left out. */
function withPositions(matrix: Matrix): Matrix {
  const kept = matrix.parties.map((_, index) => matrix.rows.some(({ cells }) => (cells[index] ?? null) !== null));
  return {
    ...matrix,
    parties: matrix.parties.filter((_, index) => kept[index]),
    rows: matrix.rows.map((row) => ({ ...row, cells: row.cells.filter((_, index) => kept[index]) })),
  };
}

/** @param most issues to show at most */
export function matrixLines(whole: Matrix, session: Session, most = Number.POSITIVE_INFINITY): readonly string[] {
  const matrix = { ...withPositions(whole), rows: withPositions(whole).rows.slice(0, most) };
  const width = Number.isFinite(session.width) ? session.width : usualWidth;
  const title = session.words.matrixOf(
    isolated(lineOf(matrix.negotiation.title)),
    dayText(matrix.asOf, session.language),
  );
  const hasRoom = matrix.parties.length > 0 && width >= issueColumn + matrix.parties.length * (leastColumn + 2);
  const body = hasRoom ? grid(matrix, width, session) : blocks(matrix, width, session);
  return [session.bold(title), '', ...body].map((line) => (columnsOf(line) === 0 ? '' : line)).slice(0, -1);
}
