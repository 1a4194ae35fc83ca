// The names of the records that a form or an earlier state points to: what is known already, and what must be asked for.
import { useEffect, useState } from 'react';
import { useTell } from '#renderer/client/client.tsx';
import { isRecordId } from '#shared/core/ids.ts';
import type { Kind } from '#shared/records/record.ts';

export interface NamedRecord {
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
}

export type Titles = ReadonlyMap<string, NamedRecord>;

/** A record that cannot be read any more keeps an ellipsis. */
export function useTitles(known: readonly NamedRecord[], ids: readonly string[]): Titles {
  const get = useTell('record.get');
  const [asked, setAsked] = useState<Titles>(new Map());
  const titles = new Map([...asked, ...known.map((one) => [one.id, one] as const)]);
  const missing = [...new Set(ids)].filter((id) => !titles.has(id)).sort();
  const question = missing.join(' ');
  useEffect(() => {
    let isOver = false;
    const wanted = question === '' ? [] : question.split(' ').filter(isRecordId);
    void Promise.all(wanted.map((id) => get({ id }))).then((answers) => {
      if (isOver || answers.length === 0) return;
      const found = answers.flatMap((answer) => (answer.ok ? [[answer.value.id, answer.value] as const] : []));
      if (found.length > 0) setAsked((before) => new Map([...before, ...found]));
    });
    return () => {
      isOver = true;
    };
  }, [question, get]);
  return titles;
}
