// A list of one kind of record: searched, filtered, sorted, of any length; a row opens where the record is worked on.
import { Plus } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { addressOf, useAddressValue, useGo, useOpenRecord } from '#renderer/client/address.ts';
import { useMarkings } from '#renderer/client/markings.ts';
import { Button } from '#renderer/ui/button.tsx';
import { DataTable } from '#renderer/ui/data-table.tsx';
import { useMarkingInView, useTitle } from '#renderer/ui/desk.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useLanguage, useNumber, useWords } from '#renderer/ui/language.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { sentenceOf } from '#shared/contract/failures.ts';
import type { RecordId } from '#shared/core/ids.ts';
import { listWords } from '#shared/language/list-words.ts';
import { type AnyRecord, definitionOf, type Kind } from '#shared/records/record.ts';
import { useListColumns } from './list-columns.tsx';
import { ListFilters } from './list-filters.tsx';
import { readFilters, readOrder, writeFilters, writeOrder } from './list-query.ts';
import { useRows } from './use-rows.ts';
import './list-screen.css';

interface ListScreenProps {
  readonly kind: Kind;
  /** Null: of the whole library. */
  readonly negotiation: RecordId | null;
}

/** Milliseconds after the last letter before the list is narrowed. */
const calm = 120;

/** What is typed, and a moment later what is searched and stands in the address. */
function useTyped(): readonly [string, (text: string) => void, string] {
  const [kept, keep] = useAddressValue('q');
  const [typed, setTyped] = useState(kept);
  useEffect(() => {
    if (typed === kept) return;
    const timer = setTimeout(() => keep(typed), calm);
    return () => clearTimeout(timer);
  }, [typed, kept, keep]);
  return [typed, setTyped, kept];
}

/** Where a record of this kind is worked on; null: beside the list. */
function placeOf({ kind, id }: AnyRecord): string | null {
  if (kind === 'brief') return addressOf.brief(id);
  if (kind === 'negotiation') return addressOf.matrix(id);
  return null;
}

export function ListScreen({ kind, negotiation }: ListScreenProps) {
  const words = useWords(listWords);
  const language = useLanguage();
  const write = useNumber();
  const go = useGo();
  const [current, open] = useOpenRecord();
  const [, addNew] = useAddressValue('new');
  const [typed, type, text] = useTyped();
  const [where, setWhere] = useAddressValue('where');
  const [sort, setSort] = useAddressValue('sort');
  const markings = useMarkings(negotiation, language);
  const filters = useMemo(() => readFilters(where, kind), [where, kind]);
  const order = useMemo(() => readOrder(sort), [sort]);
  const rows = useRows({ kind, negotiation, text, filters, order, language });
  const columns = useListColumns(kind, rows.records, rows.titles, markings);
  const { one, many } = definitionOf(kind).words[language];
  useTitle(many);
  useMarkingInView(markings.highest(rows.records.map(({ marking }) => marking.level))?.code ?? null);

  const isNarrowed = text !== '' || Object.values(filters).some((values) => values.length > 0);
  const clear = () => {
    type('');
    setWhere('');
  };
  const add = (variant: 'first' | 'plain') => (
    <Button variant={variant} icon={Plus} onPress={() => addNew(kind)}>
      {words.add(one)}
    </Button>
  );
  const count = isNarrowed ? words.shown(write(rows.total), write(rows.all)) : words.total(write(rows.all));
  return (
    <main className="list-screen">
      <header className="list-screen-head">
        <h1>
          {many} <span className="list-screen-count">{rows.isReading ? '' : count}</span>
        </h1>
        {add('plain')}
      </header>
      <div className="list-screen-tools">
        <SearchField label={words.find(many)} value={typed} onChange={type} />
        <ListFilters
          kind={kind}
          rows={rows}
          markings={markings}
          filters={filters}
          onChange={(wanted) => setWhere(writeFilters(wanted))}
        />
      </div>
      {rows.failure !== null && (
        <Notice tone="error" title={words.failed} actions={<Button onPress={rows.again}>{words.again}</Button>}>
          {sentenceOf(rows.failure, language)}
        </Notice>
      )}
      <div className="list-screen-table">
        <DataTable
          label={many}
          columns={columns}
          rows={rows.records}
          rowId={(record) => record.id}
          sort={order}
          onSort={(wanted) => setSort(writeOrder(wanted))}
          isSortedOutside
          total={rows.total}
          onNearEnd={rows.more}
          current={current}
          onOpen={(record) => {
            const place = placeOf(record);
            if (place === null) open(record.id);
            else go(place);
          }}
          isLoading={rows.isReading}
          empty={
            rows.failure !== null ? undefined : isNarrowed ? (
              <EmptyState title={words.nothing} action={<Button onPress={clear}>{words.clear}</Button>}>
                {words.nothingMore}
              </EmptyState>
            ) : (
              <EmptyState title={words.empty(many)} action={add('first')}>
                {words.emptyMore}
              </EmptyState>
            )
          }
        />
      </div>
    </main>
  );
}
