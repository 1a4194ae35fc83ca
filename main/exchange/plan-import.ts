// The dry run of an import: what is new, what is here already, what is here in another state, and the steps that would be written.
import type { RefusedRow } from '#shared/contract/failures.ts';
import type { RecordId } from '#shared/core/ids.ts';
import { type CaseRecord, type HashState, recordsName } from './case-format.ts';
import { referenceProblems, type Whereabouts } from './check-references.ts';
import type { ImportStep } from './import-step.ts';
import { rewriter } from './rewrite-states.ts';
import { slicer } from './slices.ts';

/** A record of the library, as far as an import must know it. */
export interface PresentRecord extends Whereabouts {
  readonly revision: number;
  /** Of its last revision, in hexadecimal. */
  readonly hash: string;
}

/** What to do with records that are here in another state. */
export type Choice = 'keep-mine' | 'take-theirs' | 'copy';

export interface Difference {
  readonly id: RecordId;
  readonly kind: string;
  readonly title: string;
  /** Number of the present revision in the case and in the library. */
  readonly theirs: number;
  readonly mine: number;
}

export interface ImportPlan {
  readonly new: number;
  readonly newByKind: Readonly<Record<string, number>>;
  readonly equal: number;
  readonly different: readonly Difference[];
  readonly refused: readonly RefusedRow[];
  /** Negotiations first, then in the order of the case; null when something is refused, or different and not chosen upon. */
  readonly steps: readonly ImportStep[] | null;
}

export interface PlanOptions {
  /** The record of the library, deleted ones included, or null. */
  readonly find: (id: RecordId) => PresentRecord | null;
  readonly choice?: Choice;
  readonly newId: () => RecordId;
  readonly hash: HashState;
  readonly signal?: AbortSignal;
}

interface Sorted {
  readonly fresh: readonly CaseRecord[];
  readonly equal: readonly CaseRecord[];
  readonly different: readonly (readonly [CaseRecord, PresentRecord])[];
}

/**
 * @param content as `readCase` gives it
 * @throws Refusal `cancelled`
 */
export async function planImport(
  content: { readonly records: readonly CaseRecord[]; readonly refused: readonly RefusedRow[] },
  options: PlanOptions,
): Promise<ImportPlan> {
  const rest = slicer(options.signal);
  const refused = [...content.refused];
  const sorted = await sort(content.records, options, refused, rest);
  const drafted = await draft(content.records, sorted, options, rest);
  // References can only be judged among records that were all accepted.
  if (refused.length === 0) refused.push(...(await checkSteps(drafted, options, rest)));
  const isDecided = sorted.different.length === 0 || options.choice !== undefined;
  return {
    new: sorted.fresh.length,
    newByKind: countsOf(sorted.fresh),
    equal: sorted.equal.length,
    different: sorted.different.map(([record, mine]) => ({
      id: record.id,
      kind: record.kind,
      title: record.title,
      theirs: record.states.length,
      mine: mine.revision,
    })),
    refused,
    steps: refused.length === 0 && isDecided ? drafted.map((entry) => entry.step) : null,
  };
}

function countsOf(records: readonly CaseRecord[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { kind } of records) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

type Rest = () => Promise<void> | undefined;

async function sort(
  records: readonly CaseRecord[],
  { find }: PlanOptions,
  refused: RefusedRow[],
  rest: Rest,
): Promise<Sorted> {
  const fresh: CaseRecord[] = [];
  const equal: CaseRecord[] = [];
  const different: (readonly [CaseRecord, PresentRecord])[] = [];
  for (const record of records) {
    await rest();
    const mine = find(record.id);
    const refuse = (path: string, message: string): void => {
      refused.push({ file: recordsName, row: record.row, path, message });
    };
    if (mine === null) fresh.push(record);
    else if (mine.kind !== record.kind)
      refuse('kind', `is ${record.kind}, but in the library the record is ${mine.kind}`);
    else if (mine.negotiation !== record.negotiation)
      refuse('negotiation', 'is another one than that of the record in the library');
    else if (mine.revision === record.states.length && mine.hash === record.states.at(-1)?.hash) equal.push(record);
    else different.push([record, mine]);
  }
  return { fresh, equal, different };
}

interface Drafted {
  readonly record: CaseRecord;
  readonly step: ImportStep;
}

async function draft(
  records: readonly CaseRecord[],
  { fresh, different }: Sorted,
  options: PlanOptions,
  rest: Rest,
): Promise<readonly Drafted[]> {
  const { choice } = options;
  const ids =
    choice === 'copy' ? idsOfCopies(records, new Set(different.map(([record]) => record.id)), options) : new Map();
  const rewrite = rewriter(ids, options.hash);
  const inserted = new Set(fresh.map((record) => record.id));
  const theirs = new Map(choice === 'take-theirs' ? different.map(([record, mine]) => [record.id, mine]) : []);
  const drafted: Drafted[] = [];
  for (const record of records) {
    await rest();
    const mine = theirs.get(record.id);
    if (inserted.has(record.id) || ids.has(record.id))
      drafted.push({ record, step: { act: 'insert', ...rewrite(record) } });
    else if (mine !== undefined) drafted.push({ record, step: appended(record, mine, options.hash) });
  }
  const isHome = ({ record }: Drafted): boolean => record.kind === 'negotiation';
  return [...drafted.filter(isHome), ...drafted.filter((entry) => !isHome(entry))];
}

/** A copied negotiation takes everything that belongs to it along, or its records would stay behind in the original. */
function idsOfCopies(
  records: readonly CaseRecord[],
  different: ReadonlySet<RecordId>,
  { newId }: PlanOptions,
): ReadonlyMap<RecordId, RecordId> {
  const isCopied = ({ id, negotiation }: CaseRecord): boolean =>
    different.has(id) || (negotiation !== null && different.has(negotiation));
  return new Map(records.filter(isCopied).map((record) => [record.id, newId()]));
}

/** Their later states go on from mine where they grew out of it; otherwise their present state follows mine. */
function appended(record: CaseRecord, mine: PresentRecord, hash: HashState): ImportStep {
  const { id, kind, negotiation, title, states } = record;
  const step = { act: 'append', id, kind, negotiation, title, expected: mine.revision } as const;
  if (states[mine.revision - 1]?.hash === mine.hash) return { ...step, states: states.slice(mine.revision) };
  const state = { ...lastOf(states), revision: mine.revision + 1 };
  return { ...step, states: [{ ...state, hash: hash({ id, kind, negotiation, ...state }, state.bodyJson) }] };
}

function lastOf<T>(list: readonly T[]): T {
  const last = list.at(-1);
  if (last === undefined) throw new Error('A record of a case has no state.');
  return last;
}

/** Looks at the library as it would be afterwards, and names every reference that would lead nowhere or to the wrong thing. */
async function checkSteps(
  drafted: readonly Drafted[],
  { find }: PlanOptions,
  rest: Rest,
): Promise<readonly RefusedRow[]> {
  const after = new Map<string, Whereabouts>();
  for (const { step } of drafted) {
    const { kind, negotiation } = step;
    after.set(step.id, { kind, negotiation, deleted: lastOf(step.states).deleted });
  }
  const known = new Map<string, Whereabouts | null>();
  const locate = (id: RecordId): Whereabouts | null => {
    const written = after.get(id) ?? known.get(id);
    if (written !== undefined) return written;
    const found = find(id);
    known.set(id, found);
    return found;
  };
  const refused: RefusedRow[] = [];
  for (const { record, step } of drafted) {
    await rest();
    for (const found of referenceProblems(step, lastOf(step.states), locate))
      refused.push({ file: recordsName, row: record.row, ...found });
  }
  return refused;
}
