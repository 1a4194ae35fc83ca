// The rows of a list, fetched as far as they are looked at; what is known stays in sight while other words are searched.
import { useCallback, useEffect, useRef, useState } from 'react';
import { useAskEach } from '#renderer/client/client.tsx';
import { useWrittenTitle } from '#renderer/ui/issue-number.ts';
import type { Failure } from '#shared/contract/failures.ts';
import type { InputOf, OutputOf } from '#shared/contract/index.ts';
import type { RecordId } from '#shared/core/ids.ts';
import type { AnyRecord, Kind } from '#shared/records/record.ts';
import type { Filters, Order } from './list-query.ts';

const pageSize = 200;

export interface Rows {
  readonly records: readonly AnyRecord[];
  /** Titles of the records that these point to. */
  readonly titles: ReadonlyMap<string, string>;
  readonly total: number;
  readonly all: number;
  readonly facets: OutputOf<'record.rows'>['facets'];
  /** True until there is anything to show. */
  readonly isReading: boolean;
  readonly failure: Failure | null;
  readonly again: () => void;
  readonly more: () => void;
}

type Page = OutputOf<'record.rows'>;

export interface RowsQuery {
  readonly kind: Kind;
  readonly negotiation: RecordId | null;
  readonly text: string;
  readonly filters: Filters;
  readonly order: Order | null;
  /** In which the names of other records are wanted. */
  readonly language: string;
}

const inputOf = (
  { kind, negotiation, text, filters, order, language }: RowsQuery,
  offset: number,
): InputOf<'record.rows'> => ({
  kind,
  ...(negotiation === null ? {} : { negotiation }),
  text,
  language,
  where: Object.entries(filters).map(([field, values]) => ({
    field,
    any: values.map((value) => (value === '' ? null : value)),
  })),
  ...(order === null ? {} : { sort: { by: order.column, descending: order.isDescending } }),
  offset,
  limit: pageSize,
});

export function useRows(query: RowsQuery): Rows {
  const key = JSON.stringify(query);
  const written = useWrittenTitle();
  const [wanted, setWanted] = useState({ key, pages: 1 });
  const pages = wanted.key === key ? wanted.pages : 1;
  const { values, failure, again } = useAskEach(
    'record.rows',
    Array.from({ length: pages }, (_, index) => inputOf(query, index * pageSize)),
  );
  const answered = values.filter((page): page is Page => page !== undefined);
  const latest = useRef<readonly Page[]>([]);
  useEffect(() => {
    if (answered.length > 0) latest.current = answered;
  });
  const shown = answered.length > 0 ? answered : latest.current;
  const [first] = shown;
  const total = first?.total ?? 0;
  const canHaveMore = answered.length === pages && pages * pageSize < total;
  const more = useCallback(() => {
    if (canHaveMore) setWanted({ key, pages: pages + 1 });
  }, [canHaveMore, key, pages]);
  return {
    records: shown.flatMap((page) => page.records),
    titles: new Map(shown.flatMap((page) => page.named.map(({ id, ...named }) => [id, written(named)] as const))),
    total,
    all: first?.all ?? 0,
    facets: first?.facets ?? {},
    isReading: first === undefined && failure === null,
    failure,
    again,
    more,
  };
}
