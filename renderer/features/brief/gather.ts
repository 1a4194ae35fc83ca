// What a person asks to be gathered in a brief, and the living block that gathers it: a list of one kind, or the matrix.
import type { LivingContent } from '#renderer/editor/nodes/content-state.ts';
import { isRecordId, type RecordId } from '#shared/core/ids.ts';
import type { FieldTable } from '#shared/records/fields.ts';
import { kinds } from '#shared/records/index.ts';

/** Kinds of which a list is worth reading in a brief, in the order in which they are offered. */
export const gatheredKinds = ['talking-point', 'concern', 'interest', 'position', 'statement', 'commitment'] as const;
export type GatheredKind = (typeof gatheredKinds)[number];

/** `matrix`: who stands where, as a table. */
export type Gathered = GatheredKind | 'matrix';

/** What a query can ask of a record beside its issue and party. */
const stateFields = ['mode', 'status'] as const;
export type StateField = (typeof stateFields)[number];

/** Null stands for all. */
export interface Gathering {
  readonly what: Gathered;
  readonly issue: RecordId | null;
  readonly party: RecordId | null;
  readonly state: string | null;
}

export const gatheringOf = (what: Gathered): Gathering => ({ what, issue: null, party: null, state: null });

const kindOf = (what: Gathered): GatheredKind => (what === 'matrix' ? 'position' : what);
const fieldsOf = (what: Gathered): FieldTable => kinds[kindOf(what)].fields;

/** Whether records of the kind can point to such a one at all: no talking point has a party. */
export const canName = (what: Gathered, target: 'issue' | 'party'): boolean =>
  Object.values(fieldsOf(what)).some(({ targets }) => targets.includes(target));

/** The field that parts the records of the kind by mode or status, with its codes; null where there is none. */
export function stateOf(what: Gathered): { readonly field: StateField; readonly codes: readonly string[] } | null {
  const fields = fieldsOf(what);
  const field = stateFields.find((name) => Object.hasOwn(fields, name));
  return field === undefined ? null : { field, codes: fields[field]?.choices ?? [] };
}

/** The same question of something else: what does not fit it is no longer asked. */
export const askedOf = (what: Gathered, before: Gathering): Gathering => ({
  what,
  issue: canName(what, 'issue') ? before.issue : null,
  party: canName(what, 'party') ? before.party : null,
  state: null,
});

export function livingOf({ what, issue, party, state }: Gathering): LivingContent {
  const asked = state === null ? null : stateOf(what)?.field;
  const query = {
    kind: kindOf(what),
    issue,
    party,
    mode: asked === 'mode' ? state : null,
    status: asked === 'status' ? state : null,
  };
  return { record: null, show: what === 'matrix' ? 'table' : 'list', query, pinned: null };
}

/** A choice is a text; what is not the identifier of a record means all. */
export const idOrAll = (value: string | null): RecordId | null => (value !== null && isRecordId(value) ? value : null);
