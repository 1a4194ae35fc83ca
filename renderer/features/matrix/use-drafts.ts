// What was typed about positions and is not recorded yet, by the place of its cell. It is kept in the library while it is typed, and
// offered again to every window in which the matrix is shown.
import { useEffect, useReducer, useRef } from 'react';
import { useAsk, useAskEach, useLearn, useTell } from '#renderer/client/client.tsx';
import { newRecordId } from '#renderer/client/new-record-id.ts';
import { isUnsent, type KeepingState, useKeeping, whenSent } from '#renderer/client/use-keeping.ts';
import { useBeforeClosing } from '#renderer/ui/desk.tsx';
import { isRecordId, type RecordId } from '#shared/core/ids.ts';
import { findKeptPosition, type PositionPlace, toDraftBody } from './kept-position.ts';
import { placeKey } from './matrix-model.ts';
import { isTouched, type PositionDraft } from './position-draft.ts';

export interface Drafts {
  /** False until it is known what was typed before. */
  readonly isKnown: boolean;
  readonly find: (place: PositionPlace) => PositionDraft | null;
  /** null: it was recorded, or thrown away. */
  readonly keep: (place: PositionPlace, draft: PositionDraft | null) => void;
  /** Places where something was typed. */
  readonly touched: ReadonlySet<string>;
  readonly state: KeepingState | null;
  readonly flush: () => Promise<void>;
}

interface Held {
  readonly place: PositionPlace;
  /** What it is kept under; null while nothing is typed. */
  readonly id: RecordId | null;
  readonly draft: PositionDraft;
}

/**
 * What was typed in this window and may not have reached the library yet: one may go elsewhere and come back sooner than
 * the last key, and the engine may be gone when one does.
 */
let heldHere: ReadonlyMap<string, Held> = new Map();
/** What this window has let go, while an older answer may still name it. */
const goneHere = new Set<string>();

interface Kept {
  readonly id: RecordId;
  readonly key: string;
  readonly time: string;
  readonly draft: PositionDraft;
}

const keyOf = ({ issue, party }: PositionPlace): string => placeKey(issue, party);

/** What the library keeps, the oldest first; `isKnown` stays true while a newer answer is on its way. */
function useKept(negotiation: RecordId): { readonly kept: readonly Kept[]; readonly isKnown: boolean } {
  const listed = useAsk('draft.list', {});
  const ids = (listed.value ?? []).flatMap(({ record, base }) => (base === 0 && isRecordId(record) ? [record] : []));
  const found = useAskEach(
    'draft.find',
    ids.map((record) => ({ record })),
  );
  const wasKnown = useRef(false);
  const isAnswered = listed.value !== undefined && found.values.every((value) => value !== undefined);
  if (isAnswered || listed.failure !== null || found.failure !== null) wasKnown.current = true;
  const kept = found.values.flatMap((value, at): readonly Kept[] => {
    const id = ids[at];
    const position = findKeptPosition(value?.body);
    if (id === undefined || !value || position?.negotiation !== negotiation) return [];
    return [{ id, key: keyOf(position), time: value.time, draft: position.draft }];
  });
  return { kept: kept.toSorted((one, other) => one.time.localeCompare(other.time)), isKnown: wasKnown.current };
}

/** Asks for a draft after it was sent, so that what is known of it is not older; true when it was answered. */
function useReadAgain(): (record: RecordId) => Promise<boolean> {
  const list = useTell('draft.list');
  const find = useTell('draft.find');
  const learn = useLearn();
  return async (record) => {
    const [listed, found] = await Promise.all([list({}), find({ record })]);
    if (found.ok) learn('draft.find', { record }, found.value);
    if (listed.ok) learn('draft.list', {}, listed.value);
    return listed.ok && found.ok;
  };
}

/** @param edited the place whose form is open: there the words of this window count, whatever another one keeps */
export function useDrafts(negotiation: RecordId, edited: Omit<PositionPlace, 'negotiation'> | null): Drafts {
  const { state, keep, flush, drop } = useKeeping();
  useBeforeClosing(flush);
  const { kept, isKnown } = useKept(negotiation);
  const readAgain = useReadAgain();
  const [, draw] = useReducer((count: number) => count + 1, 0);

  const hold = (key: string, next: Held | null): void => {
    const after = new Map(heldHere);
    if (next === null) after.delete(key);
    else after.set(key, next);
    heldHere = after;
    draw();
  };
  const standing = kept.filter(({ id }) => !goneHere.has(id));
  const keptAt = (key: string): Kept | undefined => standing.findLast((one) => one.key === key);
  const forget = (key: string): void => {
    const own = heldHere.get(key)?.id ?? null;
    const ids = new Set([
      ...standing.flatMap((one) => (one.key === key ? [one.id] : [])),
      ...(own === null ? [] : [own]),
    ]);
    for (const id of ids) {
      goneHere.add(id);
      void drop(id, 0);
    }
  };

  // Where no form is open, what the library keeps is the truth as soon as it has the last words: another window may go on
  // with them, or discard them.
  const catchUp = async (): Promise<void> => {
    await flush();
    for (const [at, one] of heldHere) {
      const { id, place, draft } = one;
      if (id === null || place.negotiation !== negotiation) continue;
      await whenSent(id);
      if (isUnsent(id)) keep({ record: id, base: 0, body: toDraftBody(place, draft) });
      else if ((await readAgain(id)) && heldHere.get(at) === one) hold(at, null);
    }
  };
  const latest = useRef(catchUp);
  latest.current = catchUp;
  const isOpen = edited !== null;
  useEffect(() => {
    if (!isOpen) void latest.current();
  }, [isOpen]);

  const all = new Map<string, PositionDraft>(standing.map((one) => [one.key, one.draft]));
  for (const [at, { draft }] of heldHere) all.set(at, draft);
  const names = [...all].flatMap(([at, draft]) => (isTouched(draft) ? [at] : []));
  return {
    isKnown,
    find: (place) => heldHere.get(keyOf(place))?.draft ?? keptAt(keyOf(place))?.draft ?? null,
    keep: (place, draft) => {
      const at = keyOf(place);
      if (draft === null || !isTouched(draft)) {
        forget(at);
        return hold(at, draft === null ? null : { place, id: null, draft });
      }
      const id = heldHere.get(at)?.id ?? keptAt(at)?.id ?? newRecordId();
      hold(at, { place, id, draft });
      keep({ record: id, base: 0, body: toDraftBody(place, draft) });
    },
    touched: useSameSet(names),
    state,
    flush,
  };
}

/** The same set as long as the same names are in it: rows are drawn anew only when it is another. */
function useSameSet(names: readonly string[]): ReadonlySet<string> {
  const last = useRef<ReadonlySet<string>>(new Set());
  const isOther = names.length !== last.current.size || names.some((name) => !last.current.has(name));
  if (isOther) last.current = new Set(names);
  return last.current;
}
