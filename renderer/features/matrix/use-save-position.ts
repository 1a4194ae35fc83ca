// Records what was typed about a position: a first one, a newer one, or a correction; and says what is wrong with it by field.
import { useTell } from '#renderer/client/client.tsx';
import type { Answer } from '#renderer/client/transport.ts';
import { type Failure, messageOf } from '#shared/contract/failures.ts';
import type { InterfaceLanguage } from '#shared/language/languages.ts';
import type { AnyRecord, RecordOf } from '#shared/records/record.ts';
import type { PositionPlace } from './kept-position.ts';
import { bodyOf, fieldOfPath, type PositionDraft, type PositionFields } from './position-draft.ts';

export type FieldErrors = Partial<Record<keyof PositionFields, string>>;

/** @param record the position that stands, where there is one */
export function useSavePosition({
  negotiation,
  ...place
}: PositionPlace): (draft: PositionDraft, record: RecordOf<'position'> | null) => Promise<Answer<AnyRecord>> {
  const create = useTell('record.create');
  const supersede = useTell('record.supersede');
  const correct = useTell('record.correct');
  return (draft, record) => {
    const body = bodyOf(draft, place, record?.body ?? null);
    const marking = { level: draft.fields.marking, caveats: record?.marking.caveats ?? [] };
    if (draft.base === null) return create({ kind: 'position', negotiation, body, marking });
    const change = { id: draft.base.position, expected: draft.base.revision, body, marking };
    return draft.mode === 'correct' ? correct(change) : supersede(change);
  };
}

/** The sentences that belong beside a field; null where the failure is about something else. */
export function errorsOf(failure: Failure, language: InterfaceLanguage): FieldErrors | null {
  if (failure.code !== 'invalid-input') return null;
  const entries = failure.details.problems.map((problem) => [fieldOfPath(problem.path), messageOf(problem, language)]);
  if (entries.length === 0 || entries.some(([field]) => field === null)) return null;
  return Object.fromEntries(entries) as FieldErrors;
}
