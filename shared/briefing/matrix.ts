// Where everybody stands as of a day: parties across, ours first; issues down, as a tree.
import type { DateValue } from '#shared/core/dates.ts';
import type { RecordId } from '#shared/core/ids.ts';
import type { TextLanguage } from '#shared/language/languages.ts';
import type { tableRoles } from '#shared/records/negotiation.ts';
import { shortNameOf } from '#shared/records/party.ts';
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

/** Seen from our own position, where both are numbers. */
export type Towards = 'nearer' | 'further' | 'other';

export interface MatrixCell {
  readonly position: RecordId;
  readonly revision: number;
  readonly stance: Position['body']['stance'];
  readonly rung: Rung;
  readonly wording: string;
  /** Of the wording shown. */
  readonly language: TextLanguage;
  readonly value: number | null;
  readonly asOf: DateValue;
  /** 1 to 5, or null when not judged. */
  readonly firmness: number | null;
  /** How many statements stand behind it. */
  readonly evidence: number;
  /** The code of its level, or null when it is unmarked. */
  readonly marking: string | null;
  /** What it was before, or null when neither stance, wording nor number has changed. */
  readonly moved: {
    readonly stance: Position['body']['stance'];
    readonly wording: string;
    readonly value: number | null;
    readonly towards: Towards;
    /** Of what it was: a shift shows it. */
    readonly marking: string | null;
  } | null;
}

export interface MatrixRow {
  /** `depth` is 0 at the root of the tree. */
  readonly issue: {
    readonly id: RecordId;
    readonly title: string;
    readonly number: string;
    readonly depth: number;
    readonly parent: RecordId | null;
    /** 1 to 5, or null when not judged. */
    readonly weight: number | null;
    readonly valueType: RecordOf<'issue'>['body']['valueType'];
    readonly unit: string;
    readonly marking: string | null;
  };
  /** In the order of the parties. */
  readonly cells: readonly (MatrixCell | null)[];
  /** Places in `cells` that say "withheld"; only where asked for. */
  readonly withheld?: readonly number[];
}

export interface Matrix {
  readonly negotiation: { readonly id: RecordId; readonly title: string };
  readonly asOf: string;
  readonly parties: readonly {
    readonly id: RecordId;
    readonly title: string;
    readonly short: string;
    readonly role: (typeof tableRoles)[number] | null;
    readonly ours: boolean;
    readonly marking: string | null;
  }[];
  readonly rows: readonly MatrixRow[];
}

/** @throws when the negotiation does not exist. */
export function matrixOf(view: RecordsView, options: MatrixOptions): Matrix {
  const negotiation = view.get(options.negotiation);
  if (negotiation === null || !isKind(negotiation, 'negotiation')) {
    throw new Error(`There is no negotiation ${options.negotiation}.`);
  }
  const maySee = options.maySee ?? (() => true);
  const parties = partiesAt(view, negotiation, options.language).filter(({ record }) => maySee(record));
  const positions = byPlace(view.list('position').filter((position) => position.negotiation === negotiation.id));
  const issues = view.list('issue').filter((issue) => issue.negotiation === negotiation.id && maySee(issue));
  const placed = inTreeOrder(issues).map(({ issue, depth }) => {
    const places = parties.map(({ record, ours }) => {
      const held = positions.get(placeOf(record.id, issue.id)) ?? [];
      const question = { party: record.id, issue: issue.id, asOf: options.asOf };
      return { held, ours, current: findCurrentPosition(held, question, options.rung ?? 'as-stated') };
    });
    return { issue, depth, places };
  });
  view.gather(placed.flatMap(({ places }) => places.flatMap(({ current }) => current?.body.evidence ?? [])));
  return {
    negotiation: {
      id: negotiation.id,
      title: maySee(negotiation) ? nameOf(negotiation, negotiation.body.name, options.language) : '',
    },
    asOf: options.asOf,
    parties: parties.map(({ record, ...party }) => ({ id: record.id, ...party, marking: record.marking.level })),
    rows: placed.map(({ issue, depth, places }) => {
      const ourOwn = places.find(({ ours, current }) => ours && current !== null && maySee(current))?.current ?? null;
      const cells = places.map(({ held, ours, current }) =>
        current === null || !maySee(current)
          ? null
          : cellOf(view, held, current, { ...options, maySee, ourOwn: ours ? null : ourOwn }),
      );
      const shown = issueOf(issue, depth, options.language);
      if (options.saysWithheld !== true) return { issue: shown, cells };
      const withheld = places.flatMap(({ current }, at) => (current !== null && !maySee(current) ? [at] : []));
      return { issue: shown, cells, withheld };
    }),
  };
}

type Held = Position & AnyRecord;

const placeOf = (party: RecordId, issue: RecordId): string => `${party} ${issue}`;

/** The positions of each party on each issue: a matrix of 60 by 200 asks 12,000 times. */
function byPlace(positions: readonly Held[]): ReadonlyMap<string, readonly Held[]> {
  const places = new Map<string, Held[]>();
  for (const position of positions) {
    const place = placeOf(position.body.party, position.body.issue);
    const held = places.get(place);
    if (held === undefined) places.set(place, [position]);
    else held.push(position);
  }
  return places;
}

function issueOf(issue: RecordOf<'issue'> & AnyRecord, depth: number, language: string | undefined) {
  const { number, name, parent, weight, valueType, unit } = issue.body;
  return {
    id: issue.id,
    title: nameOf(issue, name, language, number),
    number,
    depth,
    parent,
    weight,
    valueType,
    unit: wordingIn(unit, language ?? unit.language).text,
    marking: issue.marking.level,
  };
}

/** The title, which is in the language of the record, unless another language is asked for. */
export const nameOf = (record: AnyRecord, name: Worded, language: string | undefined, number = ''): string =>
  language === undefined
    ? record.title
    : [number, wordingIn(name, language).text].filter((part) => part !== '').join(' ');

/** Who is at the table, ours first. */
export function partiesAt(view: RecordsView, negotiation: RecordOf<'negotiation'>, language?: string) {
  view.gather(negotiation.body.parties.map(({ party }) => party));
  const all = negotiation.body.parties.flatMap((row) => {
    const record = view.get(row.party);
    if (record === null || !isKind(record, 'party')) return [];
    const short = shortNameOf(record.body);
    return [
      {
        record,
        title: nameOf(record, record.body.name, language),
        short: wordingIn(short, language ?? short.language).text,
        role: row.role,
        ours: row.ours || record.body.ours,
      },
    ];
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

interface CellOptions extends MatrixOptions {
  readonly maySee: (record: AnyRecord) => boolean;
  /** What we hold on the issue, for the cell of another party. */
  readonly ourOwn: Position | null;
}

function cellOf(view: RecordsView, held: readonly Held[], current: Position, options: CellOptions): MatrixCell {
  const { body } = current;
  const { maySee } = options;
  const inLanguage = (worded: Worded) => wordingIn(worded, options.language ?? worded.language);
  const before = formerPosition(held, current, options);
  const former = before !== null && maySee(before as Held) ? before : null;
  const seen = former?.body ?? null;
  const hasMoved =
    former !== null &&
    seen !== null &&
    (seen.stance !== body.stance || seen.wording.text !== body.wording.text || seen.value !== body.value);
  const wording = inLanguage(body.wording);
  return {
    position: current.id,
    revision: current.revision,
    stance: body.stance,
    rung: body.rung,
    wording: wording.text,
    language: wording.language,
    value: body.value,
    asOf: body.asOf,
    firmness: body.firmness,
    evidence: body.evidence.filter((id) => {
      const statement = view.get(id);
      return statement !== null && maySee(statement);
    }).length,
    marking: current.marking.level,
    moved: hasMoved
      ? {
          stance: seen.stance,
          wording: inLanguage(seen.wording).text,
          value: seen.value,
          towards: towardsOf(seen.value, body.value, options.ourOwn?.body.value ?? null),
          marking: former.marking.level,
        }
      : null,
  };
}

/** Whether a number came nearer to ours. Without three numbers, or when the distance is the same, nobody can say. */
function towardsOf(before: number | null, now: number | null, ours: number | null): Towards {
  if (before === null || now === null || ours === null) return 'other';
  const change = Math.abs(now - ours) - Math.abs(before - ours);
  return change < 0 ? 'nearer' : change > 0 ? 'further' : 'other';
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
