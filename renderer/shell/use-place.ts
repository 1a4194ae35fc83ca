// Where the window is: the negotiation and the record that the address names, or the negotiation that was seen last.
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useOpenRecord } from '#renderer/client/address.ts';
import { useAsk } from '#renderer/client/client.tsx';
import { isRecordId, type RecordId } from '#shared/core/ids.ts';

export interface Place {
  readonly path: string;
  /** The negotiation that is worked on, here or before. */
  readonly negotiation: RecordId | null;
  /** The negotiation that this very place belongs to. */
  readonly here: RecordId | null;
  /** The brief, dossier or negotiation that fills the middle. */
  readonly subject: RecordId | null;
  /** The record beside it. */
  readonly record: RecordId | null;
}

const idIn = (path: string, pattern: RegExp): RecordId | null => {
  const found = pattern.exec(path)?.[1];
  return found !== undefined && isRecordId(found) ? found : null;
};

/** @param library its path: what was seen in another library does not count */
export function usePlace(library: string | null): Place {
  const [path] = useLocation();
  const [record] = useOpenRecord();
  const named = idIn(path, /^\/n\/([^/]+)/);
  const subject = idIn(path, /^\/(?:brief|print)\/([^/]+)/);
  const asked = named === null ? (subject ?? record) : null;
  const found = useAsk('record.get', asked === null ? null : { id: asked }).value;
  const isLibraryList = path.startsWith('/list/');
  const here =
    named ??
    (found === undefined || isLibraryList ? null : found.kind === 'negotiation' ? found.id : found.negotiation);
  const [last, setLast] = useState<{ readonly library: string | null; readonly id: RecordId } | null>(null);
  useEffect(() => {
    if (here !== null) setLast({ library, id: here });
  }, [here, library]);
  return {
    path,
    negotiation: here ?? (last?.library === library ? last.id : null),
    here,
    subject: subject ?? (/^\/n\/[^/]+$/.test(path) ? named : null),
    record,
  };
}

/** The brief or dossier in the inspector: printing means it, unless the screen itself is a document. */
export function useOpenDocument({ path, record }: Place): RecordId | null {
  const isPage = /^\/(?:brief|print)\//.test(path);
  const found = useAsk('record.get', record === null || isPage ? null : { id: record }).value;
  return found?.kind === 'brief' || found?.kind === 'dossier' ? found.id : null;
}
