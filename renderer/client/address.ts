// The address is the navigation: every place of the program has a path, and the record in the inspector stands in its query.
import { useCallback } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import type { RecordId } from '#shared/core/ids.ts';
import { isRecordId } from '#shared/core/ids.ts';
import type { Kind } from '#shared/records/record.ts';

export const addressOf = {
  home: '/',
  matrix: (negotiation: string) => `/n/${negotiation}`,
  /** null: the records of the whole library. */
  list: (negotiation: string | null, kind: Kind) =>
    negotiation === null ? `/list/${kind}` : `/n/${negotiation}/list/${kind}`,
  brief: (id: string) => `/brief/${id}`,
  /** Of a brief, a dossier or a negotiation. */
  print: (id: string) => `/print/${id}`,
  /** null: no file is chosen yet. */
  importOf: (file: string | null) => (file === null ? '/import' : `/import?file=${encodeURIComponent(file)}`),
  /** null: the whole library. */
  exportOf: (negotiation: string | null) => (negotiation === null ? '/export' : `/export?negotiation=${negotiation}`),
  search: (text: string) => (text === '' ? '/search' : `/search?q=${encodeURIComponent(text)}`),
  settings: '/settings',
  backups: '/backups',
  help: '/help',
  about: '/about',
} as const;

/** Goes to a path of `addressOf`. */
export function useGo(): (path: string, options?: { readonly replace?: boolean }) => void {
  const [, navigate] = useLocation();
  return navigate;
}

/** The record that the inspector shows, and how to show another; null closes it. */
export function useOpenRecord(): readonly [RecordId | null, (id: string | null) => void] {
  const [search, setSearch] = useSearchParams();
  const named = search.get('record');
  const open = useCallback(
    (id: string | null) =>
      setSearch((before) => {
        const after = new URLSearchParams(before);
        // What is being recorded anew gives way: its draft is kept.
        after.delete('new');
        if (id === null) after.delete('record');
        else after.set('record', id);
        return after;
      }),
    [setSearch],
  );
  return [named !== null && isRecordId(named) ? named : null, open];
}

/** One value of the query of the address, such as the filter of a list; an empty one is left out. */
export function useAddressValue(name: string): readonly [string, (value: string) => void] {
  const [search, setSearch] = useSearchParams();
  const set = useCallback(
    (value: string) =>
      setSearch(
        (before) => {
          const after = new URLSearchParams(before);
          if (value === '') after.delete(name);
          else after.set(name, value);
          return after;
        },
        { replace: true },
      ),
    [setSearch, name],
  );
  return [search.get(name) ?? '', set];
}
