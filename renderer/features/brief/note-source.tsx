// The record that a note cites, as it is called now, with its grade and its date.
import type { ReactNode } from 'react';
import { ShortDate } from '#renderer/ui/dual-date.tsx';
import { Grade } from '#renderer/ui/measures.tsx';
import type { RecordId } from '#shared/core/ids.ts';
import { useLiving } from './living-context.tsx';
import { sourceKey } from './referenced-in.ts';

export function NoteSource({ record }: { readonly record: RecordId }): ReactNode {
  const { shown } = useLiving();
  const [item] = shown.get(sourceKey(record))?.items ?? [];
  if (item === undefined) return null;
  return (
    <span className="brief-source">
      {item.party !== null && <bdi>{item.party}</bdi>} <bdi lang={item.language}>{item.title}</bdi>
      {item.date !== null && (
        <>
          {' '}
          <ShortDate value={item.date} />
        </>
      )}
      {item.grade !== null && (
        <>
          {' '}
          <Grade grade={item.grade} />
        </>
      )}
    </span>
  );
}
