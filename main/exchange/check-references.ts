// Where the records of a case point to, judged against the library as it would be after the import.
import type { RecordId } from '#shared/core/ids.ts';
import type { Reference } from '#shared/records/fields.ts';
import { type Problem, problem } from '#shared/records/problem.ts';
import { definitionOf, isKindName, type Kind } from '#shared/records/record.ts';
import type { CaseState } from './case-format.ts';

/** What a pointer must know of its target. */
export interface Whereabouts {
  readonly kind: string;
  readonly negotiation: RecordId | null;
  readonly deleted: boolean;
}

export interface Pointing {
  readonly kind: string;
  readonly negotiation: RecordId | null;
}

/** @param locate the record as it would be after the import, or null */
export function referenceProblems(
  record: Pointing,
  state: CaseState,
  locate: (id: RecordId) => Whereabouts | null,
): readonly Problem[] {
  const { kind, negotiation } = record;
  if (!isKindName(kind)) return [];
  const home = homeProblems(kind, negotiation, state.deleted, locate);
  if (state.deleted) return home;
  return [...home, ...referencesOf(kind, state).flatMap((entry) => problemsOf(entry, negotiation, locate))];
}

function referencesOf(kind: Kind, state: CaseState): readonly Reference[] {
  const { shape, read, references } = definitionOf(kind);
  const body: unknown = JSON.parse(state.bodyJson);
  if (state.shape === shape) return references(body as Readonly<Record<string, unknown>>);
  const raised = read(body, state.shape);
  return raised.ok ? references(raised.value) : [];
}

/** A negotiation belongs to none, so belonging can make no circle. */
function homeProblems(
  kind: Kind,
  negotiation: RecordId | null,
  deleted: boolean,
  locate: (id: RecordId) => Whereabouts | null,
): readonly Problem[] {
  if (definitionOf(kind).scope === 'library')
    return negotiation === null ? [] : [problem('negotiation', 'negotiation-unwanted')];
  if (negotiation === null) return [problem('negotiation', 'negotiation-missing')];
  const home = locate(negotiation);
  if (home === null) return [problem('negotiation', 'reference-missing', { id: negotiation })];
  if (home.kind !== 'negotiation')
    return [problem('negotiation', 'reference-kind', { kind: home.kind, choices: 'negotiation' })];
  return home.deleted && !deleted ? [problem('negotiation', 'reference-deleted', { id: negotiation })] : [];
}

function problemsOf(
  reference: Reference,
  home: RecordId | null,
  locate: (id: RecordId) => Whereabouts | null,
): readonly Problem[] {
  const { role, to, targets } = reference;
  const path = `body.${role}`;
  const target = locate(to);
  if (target === null) return [problem(path, 'reference-missing', { id: to })];
  if (target.deleted) return [problem(path, 'reference-deleted', { id: to })];
  if (!targets.includes('*') && !targets.includes(target.kind))
    return [problem(path, 'reference-kind', { kind: target.kind, choices: targets.join(', ') })];
  const isElsewhere = target.negotiation !== null && home !== null && target.negotiation !== home;
  return isElsewhere ? [problem(path, 'reference-elsewhere', { id: to })] : [];
}
