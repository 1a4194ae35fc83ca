// Writes the records of a case with their whole history: rows first, so that references may point anywhere, then states, links, search.
import { refuse } from '#shared/contract/failures.ts';
import type { Progress } from '#shared/contract/request.ts';
import type { RecordId } from '#shared/core/ids.ts';
import type { Reference } from '#shared/records/fields.ts';
import type { Marking } from '#shared/records/marking.ts';
import { definitionOf, isKindName, type Kind } from '#shared/records/record.ts';
import { titleFrom } from '#shared/records/worded.ts';
import { type Packed, packBody } from './codec.ts';
import { insertLinks, listBacklinks, writeLinks } from './links.ts';
import { insertRecordRow, isKnown, lastSequence, type PresentState, updateRecordRow } from './record-rows.ts';
import { findRow } from './records.ts';
import { appendPacked } from './revisions.ts';
import { indexRecord, unindexRecord } from './search-index.ts';
import type { Writer } from './session.ts';
import { citizensOf } from './writing.ts';

/** A state that has passed the parser of its kind. */
export interface ImportedState {
  readonly revision: number;
  readonly shape: number;
  readonly deleted: boolean;
  readonly marking: Marking;
  /** Canonical JSON of the body, in its shape; `null` in a deletion. */
  readonly bodyJson: string;
  /** SHA-256 in hexadecimal, by the rule of `hashOf`: checked or made where the state was read, and the same here. */
  readonly hash: string;
  /** Empty: the author of the import. */
  readonly author: string;
  /** Milliseconds since 1970 (UTC); 0: the time of the import. */
  readonly time: number;
}

interface StepRecord {
  readonly id: RecordId;
  readonly kind: string;
  readonly negotiation: RecordId | null;
  /** Used where the last state is a deletion; otherwise the title comes from the body. */
  readonly title: string;
  /** In ascending order of their revisions, without a gap; never empty. */
  readonly states: readonly ImportedState[];
}

/** One record to be written; its negotiation stands in the library or in an earlier step. */
export type ImportStep =
  | (StepRecord & { readonly act: 'insert' })
  | (StepRecord & { readonly act: 'append'; readonly expected: number });

export interface ImportCounts {
  readonly records: number;
  readonly revisions: number;
}

export interface ImportOptions {
  readonly onProgress?: (progress: Progress) => void;
}

type PlainBody = Readonly<Record<string, unknown>>;

/** A record of which all is written but its links, which may lead to records further on. Its body is not kept: there are many. */
interface Placed {
  readonly key: number;
  readonly step: ImportStep;
  /** Null in a deletion. */
  readonly references: readonly Reference[] | null;
}

/**
 * Writes all steps, to be driven by `writeLong`; yields after each record.
 * @throws Refusal `exists` or `stale` when the library is not as the plan found it; `cited` when a deletion would leave a
 * reference behind; `invalid-input` when a kind is unknown
 */
export function* importSteps(
  writer: Writer,
  steps: readonly ImportStep[],
  { onProgress }: ImportOptions = {},
): Generator<void, ImportCounts> {
  const placed: Placed[] = [];
  const keys = new Map<string, number>();
  let sequence = lastSequence(writer);
  for (const step of steps) {
    sequence += step.states.length;
    const entry = place(writer, step, sequence);
    placed.push(entry);
    keys.set(step.id, entry.key);
    if (placed.length % 100 === 0) onProgress?.({ step: 'importing', done: placed.length, total: steps.length });
    yield;
  }
  for (const { key, step, references } of placed) {
    if (step.act === 'insert') insertLinks(writer, key, references ?? [], keys);
    else writeLinks(writer, key, references ?? []);
    yield;
  }
  for (const { step, references } of placed) if (references === null) requireUncited(writer, step);
  const revisions = steps.reduce((sum, step) => sum + step.states.length, 0);
  return { records: placed.length, revisions };
}

const lastOf = (step: ImportStep): ImportedState =>
  step.states.at(-1) ?? refuse('internal', { reference: `no states: ${step.id}` });

/** Writes the row, the history and the search entry of a record. `sequence` is that of its last state. */
function place(writer: Writer, step: ImportStep, sequence: number): Placed {
  const { kind } = step;
  if (!isKindName(kind)) return refuse('not-found', { what: 'kind', id: kind });
  const last = lastOf(step);
  const body = last.deleted ? null : presentBody(kind, last);
  const present = presentOf(writer, step, last, body, sequence);
  const key = step.act === 'insert' ? insert(writer, step, present) : update(writer, step, present);
  writeStates(writer, key, step, sequence);
  const { references, texts } = definitionOf(kind);
  if (body !== null) indexRecord(writer, key, texts(body));
  else if (step.act === 'append') unindexRecord(writer, key);
  return { key, step, references: body === null ? null : references(body) };
}

function presentBody(kind: Kind, state: ImportedState): PlainBody {
  const { shape, read } = definitionOf(kind);
  const body = JSON.parse(state.bodyJson) as PlainBody;
  if (state.shape === shape) return body;
  const raised = read(body, state.shape);
  return raised.ok ? raised.value : refuse('invalid-input', { problems: raised.error });
}

const titleOf = (step: ImportStep, body: PlainBody | null): string =>
  body === null || !isKindName(step.kind) ? titleFrom(step.title) : definitionOf(step.kind).title(body);

const storedOf = (step: ImportStep, state: ImportedState): Packed => {
  const sectioned = isKindName(step.kind) ? definitionOf(step.kind).sectioned : null;
  return sectioned === null || state.deleted
    ? { json: state.bodyJson, stored: state.bodyJson, parts: [] }
    : packBody(JSON.parse(state.bodyJson) as PlainBody, sectioned);
};

const timeOf = (writer: Writer, state: ImportedState | undefined): number => state?.time || writer.change.time;

const presentOf = (
  writer: Writer,
  step: ImportStep,
  last: ImportedState,
  body: PlainBody | null,
  sequence: number,
): PresentState => ({
  revision: last.revision,
  sequence,
  shape: last.shape,
  deleted: last.deleted,
  title: titleOf(step, body),
  marking: last.marking,
  stored: storedOf(step, last).stored,
  updatedAt: timeOf(writer, last),
});

function insert(writer: Writer, step: ImportStep, present: PresentState): number {
  const { id, kind, negotiation } = step;
  if (isKnown(writer, id)) return refuse('exists', { path: id });
  const home = writer.prepare('SELECT key FROM record WHERE id = ?').pluck().get(negotiation) as number | undefined;
  const createdAt = timeOf(writer, step.states[0]);
  return insertRecordRow(writer, { id, kind, home: home ?? null, createdAt }, present);
}

function update(writer: Writer, step: ImportStep & { readonly act: 'append' }, present: PresentState): number {
  const row = findRow(writer, step.id);
  if (row === null) return refuse('not-found', { what: 'record', id: step.id });
  if (row.revision !== step.expected)
    return refuse('stale', { id: row.id, title: row.title, expected: step.expected, current: row.revision });
  updateRecordRow(writer, row.key, present);
  return row.key;
}

function writeStates(writer: Writer, key: number, step: ImportStep, sequence: number): void {
  let written = 0;
  for (const state of step.states) {
    const { id, kind, negotiation } = step;
    const { revision, shape, deleted, marking } = state;
    const by = { author: state.author === '' ? writer.change.author : state.author, time: timeOf(writer, state) };
    const hash = Buffer.from(state.hash, 'hex');
    const hashed = { id, kind, negotiation, revision, shape, deleted, marking, hash };
    written = appendPacked(writer, key, hashed, storedOf(step, state), by);
  }
  if (written !== sequence) throw new Error(`The last state of ${step.id} came out of its place.`);
}

function requireUncited(writer: Writer, step: ImportStep): void {
  const row = findRow(writer, step.id);
  if (row === null) return;
  const by = [...listBacklinks(writer, step.id), ...(row.kind === 'negotiation' ? citizensOf(writer, row.key) : [])];
  if (by.length > 0) refuse('cited', { title: row.title, by });
}
