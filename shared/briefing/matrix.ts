// Where everybody stands as of a day: parties across, ours first; issues down, as a tree.
import type { RecordId } from '#shared/core/ids.ts';
import { type AnyRecord, isKind, type RecordOf } from '#shared/records/record.ts';
import { type Worded, wordingIn } from '#shared/records/worded.ts';
import {
  findCurrentPosition,
  findPreviousPosition,
  type Position,
  type Rung,
  type RungChoice,
} from './current-position.ts';
import type { RecordsView } from './records-view.ts';

export interface MatrixOptions {
  readonly negotiation: RecordId;
  /** A whole day, such as '2027-09-15'. */
  readonly asOf: string;
  /** The day to compare with, such as that of the last round. Without it, each position is compared with the one before it. */
  readonly previousAsOf?: string;
  /** Default: as stated. */
  readonly rung?: RungChoice;
  /** Names and wordings in this language where there is a translation; default: as they were written. */
  readonly language?: string;
  /** What the reader may see; default: everything. What may not be seen is neither shown nor counted. */
  readonly maySee?: (record: AnyRecord) => boolean;
  /** True: the places of cells whose position may not be seen are listed in `withheld`. Default: such a cell is empty. */
  readonly saysWithheld?: boolean;
}

export interface MatrixCell {
  readonly position: RecordId;
  readonly stance: Position['body']['stance'];
  readonly rung: Rung;
  readonly wording: string;
  readonly value: number | null;
  /** 1 to 5, or null when not judged. */
  readonly firmness: number | null;
  /** How many statements stand behind it. */
  readonly evidence: number;
  /** The code of its level, or null when it is unmarked. */
  readonly marking: string | null;
  /** What it was before, or null when neither stance, wording nor number has changed. */
  readonly moved: { readonly stance: Position['body']['stance']; readonly wording: string } | null;
}

export interface MatrixRow {
  /** `depth` is 0 at the root of the tree. */
  readonly issue: {
    readonly id: RecordId;
    readonly title: string;
    readonly number: string;
    readonly depth: number;
  };
  /** In the order of the parties. */
  readonly cells: readonly (MatrixCell | null)[];
  /** Places in `cells` that say "withheld"; only where asked for. */
  readonly withheld?: readonly number[];
}

export interface Matrix {
  readonly negotiation: { readonly id: RecordId; readonly title: string };
  readonly asOf: string;
  readonly parties: readonly { readonly id: RecordId; readonly title: string; readonly ours: boolean }[];
  readonly rows: readonly MatrixRow[];
}

/** @throws when the negotiation does not exist. */
export function matrixOf(view: RecordsView, options: MatrixOptions): Matrix {
  const negotiation = view.get(options.negotiation);
  if (negotiation === null || !isKind(negotiation, 'negotiation')) {
    throw new Error(`There is no negotiation ${options.negotiation}.`);
  }
  const maySee = options.maySee ?? (() => true);
  const parties = partiesOf(view, negotiation, options.language).filter(({ record }) => maySee(record));
  const positions = view.list('position').filter((position) => position.negotiation === negotiation.id);
  const issues = view.list('issue').filter((issue) => issue.negotiation === negotiation.id && maySee(issue));
  return {
    negotiation: {
      id: negotiation.id,
      title: maySee(negotiation) ? nameOf(negotiation, negotiation.body.name, options.language) : '',
    },
    asOf: options.asOf,
    parties: parties.map(({ record, title, ours }) => ({ id: record.id, title, ours })),
    rows: inTreeOrder(issues).map(({ issue, depth }) => {
      const currents = parties.map(({ record }) => {
        const question = { party: record.id, issue: issue.id, asOf: options.asOf };
        return findCurrentPosition(positions, question, options.rung ?? 'as-stated');
      });
      const cells = currents.map((current) =>
        current === null || !maySee(current) ? null : cellOf(view, positions, current, options, maySee),
      );
      const title = nameOf(issue, issue.body.name, options.language, issue.body.number);
      const row = { issue: { id: issue.id, title, number: issue.body.number, depth }, cells };
      if (options.saysWithheld !== true) return row;
      const withheld = currents.flatMap((current, place) => (current !== null && !maySee(current) ? [place] : []));
      return { ...row, withheld };
    }),
  };
}

/** The title, which is in the language of the record, unless another language is asked for. */
const nameOf = (record: AnyRecord, name: Worded, language: string | undefined, number = ''): string =>
  language === undefined
    ? record.title
    : [number, wordingIn(name, language).text].filter((part) => part !== '').join(' ');

function partiesOf(view: RecordsView, negotiation: RecordOf<'negotiation'>, language: string | undefined) {
  const all = negotiation.body.parties.flatMap((row) => {
    const record = view.get(row.party);
    if (record === null || !isKind(record, 'party')) return [];
    return [{ record, title: nameOf(record, record.body.name, language), ours: row.ours || record.body.ours }];
  });
  return [...all.filter(({ ours }) => ours), ...all.filter(({ ours }) => !ours)];
}

/** What the cell of a position compares it with: what the party held on the day asked for, else just before. */
export function formerPosition(
  positions: readonly Position[],
  current: Position,
  { previousAsOf, rung }: Pick<MatrixOptions, 'previousAsOf' | 'rung'>,
): Position | null {
  if (previousAsOf === undefined) return findPreviousPosition(positions, current);
  const { party, issue } = current.body;
  return findCurrentPosition(positions, { party, issue, asOf: previousAsOf }, rung ?? 'as-stated');
}

function cellOf(
  view: RecordsView,
  positions: readonly Position[],
  current: Position,
  options: MatrixOptions,
  maySee: (record: AnyRecord) => boolean,
): MatrixCell {
  const { body } = current;
  const inLanguage = (worded: Worded): string => wordingIn(worded, options.language ?? worded.language).text;
  const before = formerPosition(positions, current, options);
  const seen = before !== null && maySee(before as Position & AnyRecord) ? before.body : null;
  const hasMoved =
    seen !== null &&
    (seen.stance !== body.stance || seen.wording.text !== body.wording.text || seen.value !== body.value);
  return {
    position: current.id,
    stance: body.stance,
    rung: body.rung,
    wording: inLanguage(body.wording),
    value: body.value,
    firmness: body.firmness,
    evidence: body.evidence.filter((id) => {
      const statement = view.get(id);
      return statement !== null && maySee(statement);
    }).length,
    marking: current.marking.level,
    moved: hasMoved ? { stance: seen.stance, wording: inLanguage(seen.wording) } : null,
  };
}

interface Placed {
  readonly issue: RecordOf<'issue'> & AnyRecord;
  readonly depth: number;
}

/** Parents before their children, siblings by number. An issue whose parent is not there, or that stands in a circle, is a root. */
function inTreeOrder(issues: readonly (RecordOf<'issue'> & AnyRecord)[]): readonly Placed[] {
  const known = new Set(issues.map(({ id }) => id));
  const sorted = [...issues].sort(
    (left, right) => compareNumbers(left.body.number, right.body.number) || left.sequence - right.sequence,
  );
  const placed = new Set<RecordId>();
  const place = (issue: Placed['issue'], depth: number): readonly Placed[] => {
    if (placed.has(issue.id)) return [];
    placed.add(issue.id);
    const children = sorted.filter(({ body }) => body.parent === issue.id);
    return [{ issue, depth }, ...children.flatMap((child) => place(child, depth + 1))];
  };
  const roots = sorted.filter(({ body }) => body.parent === null || !known.has(body.parent));
  const inOrder = roots.flatMap((root) => place(root, 0));
  return [...inOrder, ...sorted.flatMap((issue) => place(issue, 0))];
}

/** '1.2' before '1.10', a number before none. */
function compareNumbers(left: string, right: string): number {
  if (left === '' || right === '') return left === right ? 0 : left === '' ? 1 : -1;
  const [ours, theirs] = [left.split('.'), right.split('.')];
  for (let index = 0; index < Math.max(ours.length, theirs.length); index += 1) {
    const [one, other] = [ours[index], theirs[index]];
    if (one === undefined) return -1;
    if (other === undefined) return 1;
    const difference = Number(one) - Number(other);
    if (Number.isNaN(difference)) {
      if (one !== other) return one < other ? -1 : 1;
    } else if (difference !== 0) return difference;
  }
  return 0;
}
