// Reads a brief, its draft and what the draft began from, once; and again each time the keeper of its text asks.
import { useCallback, useEffect, useState } from 'react';
import { useTransport } from '#renderer/client/client.tsx';
import type { Answer, Transport } from '#renderer/client/transport.ts';
import type { Failure } from '#shared/contract/failures.ts';
import type { InputOf, OutputOf, RequestName } from '#shared/contract/index.ts';
import type { RecordId } from '#shared/core/ids.ts';
import { isKind, type RecordOf } from '#shared/records/record.ts';
import { sanitizeRichText } from '#shared/richtext/parse-rich-text.ts';
import type { KeeperStart, StoredDraft } from './keeper.ts';
import { isSameText, mergeTexts } from './merge-texts.ts';
import { newBlockId } from './new-block-id.ts';

export type BriefRecord = RecordOf<'brief'>;

type Ask = <N extends RequestName>(name: N, input: InputOf<N>) => Promise<Answer<OutputOf<N>>>;

export const askOf =
  (transport: Transport): Ask =>
  async <N extends RequestName>(name: N, input: InputOf<N>) =>
    (await transport.request(name, input)) as Answer<OutputOf<N>>;

const stampOf = (body: object): Pick<StoredDraft, 'stamp' | 'after'> => {
  const written = 'written' in body && typeof body.written === 'object' && body.written !== null ? body.written : {};
  const stamp = 'stamp' in written && typeof written.stamp === 'string' ? written.stamp : '';
  const named = 'after' in written && Array.isArray(written.after) ? written.after : [];
  const after = named.filter((one) => typeof one === 'string');
  return { stamp, after };
};

/** A draft of the text, or null where there is none that could be read. */
function draftOf(found: OutputOf<'draft.find'>): StoredDraft | null {
  if (found === null || typeof found.body !== 'object' || found.body === null || !('text' in found.body)) return null;
  const text = sanitizeRichText(found.body.text);
  return text.ok ? { base: found.base, text: text.value, ...stampOf(found.body) } : null;
}

export interface Stored {
  readonly record: BriefRecord;
  readonly draft: StoredDraft | null;
}

/** The brief and its draft as they stand now. */
export async function readBrief(ask: Ask, id: RecordId): Promise<Answer<Stored>> {
  const [record, draft] = await Promise.all([ask('record.get', { id }), ask('draft.find', { record: id })]);
  if (!record.ok) return record;
  if (!draft.ok) return draft;
  if (!isKind(record.value, 'brief')) return { ok: false, failure: notFound(id) };
  return { ok: true, value: { record: record.value, draft: draftOf(draft.value) } };
}

const notFound = (id: RecordId): Failure => ({ code: 'not-found', details: { what: 'brief', id } });

export interface OpenedBrief {
  readonly record: BriefRecord;
  readonly start: KeeperStart;
}

/** An older draft is put together with what came after it, from the revision that both began from. */
async function openBrief(ask: Ask, id: RecordId): Promise<Answer<OpenedBrief>> {
  const stored = await readBrief(ask, id);
  if (!stored.ok) return stored;
  const { record, draft } = stored.value;
  const { revision } = record;
  const { text } = record.body;
  const plain = { revision, text, draft, mended: null };
  if (draft === null || draft.base >= revision) return { ok: true, value: { record, start: plain } };
  const begun = await ask('record.get', { id, revision: draft.base });
  const base = begun.ok && isKind(begun.value, 'brief') ? begun.value.body.text : text;
  const merged = mergeTexts(base, draft.text, text, newBlockId);
  const mended = isSameText(merged.text, text) ? null : merged;
  if (mended === null) await ask('draft.drop', { record: id, base: draft.base });
  return { ok: true, value: { record, start: { ...plain, draft: null, mended } } };
}

export type Opening = { readonly opened: OpenedBrief | null; readonly failure: Failure | null };

export function useStoredBrief(id: RecordId): Opening & { readonly again: () => void } {
  const transport = useTransport();
  const [opening, setOpening] = useState<Opening>({ opened: null, failure: null });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isWanted = true;
    void openBrief(askOf(transport), id).then((answer) => {
      if (!isWanted) return;
      setOpening(answer.ok ? { opened: answer.value, failure: null } : { opened: null, failure: answer.failure });
    });
    return () => {
      isWanted = false;
    };
  }, [transport, id, attempt]);
  return { ...opening, again: useCallback(() => setAttempt((last) => last + 1), []) };
}
