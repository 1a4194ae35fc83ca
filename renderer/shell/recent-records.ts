// The records that were opened last in this window, the latest first. They are known by their identifiers only, and forgotten with the window.
import { useEffect, useState } from 'react';
import type { RecordId } from '#shared/core/ids.ts';

const most = 8;

/** @param opened what is open now, the one in front first */
export function useRecentRecords(opened: readonly (RecordId | null)[]): readonly RecordId[] {
  const [recent, setRecent] = useState<readonly RecordId[]>([]);
  const key = opened.filter((id) => id !== null).join(' ');
  useEffect(() => {
    if (key === '') return;
    const now = key.split(' ') as RecordId[];
    setRecent((before) => [...now, ...before.filter((id) => !now.includes(id))].slice(0, most));
  }, [key]);
  return recent;
}
