// Search: words in any script over everything, with the places where they stand; a row opens where the record is worked on.
import { useEffect, useMemo, useState } from 'react';
import { addressOf, useAddressValue, useGo, useOpenRecord } from '#renderer/client/address.ts';
import { useAsk } from '#renderer/client/client.tsx';
import { useMarkings } from '#renderer/client/markings.ts';
import { DataTable } from '#renderer/ui/data-table.tsx';
import type { DataColumn } from '#renderer/ui/data-table-column.ts';
import { useMarkingInView, useTitle } from '#renderer/ui/desk.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FilterField } from '#renderer/ui/filter-field.tsx';
import { useWrittenTitle } from '#renderer/ui/issue-number.ts';
import { useLanguage, useNumber, useWords } from '#renderer/ui/language.tsx';
import { Portion } from '#renderer/ui/marking.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { sentenceOf } from '#shared/contract/failures.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import { listWords } from '#shared/language/list-words.ts';
import { searchWords } from '#shared/language/search-words.ts';
import { definitionOf, isKindName } from '#shared/records/record.ts';
import './search-screen.css';

type Hit = OutputOf<'search.find'>[number];

/** As many as the engine gives at once. */
const most = 500;
/** Milliseconds after the last letter before it is searched. */
const calm = 120;

function Found({ hit }: { readonly hit: Hit }) {
  const written = useWrittenTitle();
  return (
    <div className="search-hit">
      <bdi className="search-hit-title">{written(hit)}</bdi>
      {hit.context.slice(0, 2).map(({ before, match, after }) => (
        <span key={`${before}${match}${after}`} className="search-hit-context" dir="auto">
          {before}
          <mark>{match}</mark>
          {after}
        </span>
      ))}
    </div>
  );
}

export function SearchScreen() {
  const words = useWords(searchWords);
  const lists = useWords(listWords);
  const language = useLanguage();
  const write = useNumber();
  const go = useGo();
  const [current, open] = useOpenRecord();
  const [text, keep] = useAddressValue('q');
  const [typed, setTyped] = useState(text);
  const [kinds, setKinds] = useState<readonly string[]>([]);
  const markings = useMarkings(null, language);
  const asked = text.trim() === '' ? null : { text, limit: most, prefix: true, language };
  const { value, failure, isReading } = useAsk('search.find', asked, { keepPrevious: true });
  useTitle(words.title);
  useEffect(() => {
    if (typed === text) return;
    const timer = setTimeout(() => keep(typed), calm);
    return () => clearTimeout(timer);
  }, [typed, text, keep]);

  const found = useMemo(() => (asked === null ? [] : (value ?? [])), [asked, value]);
  const counts = useMemo(() => Map.groupBy(found, ({ kind }) => kind), [found]);
  const shown = kinds.length === 0 ? found : found.filter(({ kind }) => kinds.includes(kind));
  useMarkingInView(markings.highest(shown.map(({ marking }) => marking))?.code ?? null);

  const columns: readonly DataColumn<Hit>[] = useMemo(
    () => [
      {
        id: 'title',
        header: lists.title,
        width: 'minmax(20rem, 1fr)',
        namesRow: true,
        cell: (hit) => <Found hit={hit} />,
      },
      { id: 'kind', header: words.kind, width: '10rem', cell: ({ kind }) => definitionOf(kind).words[language].one },
      {
        id: 'marking',
        header: lists.marking,
        width: '7rem',
        cell: ({ marking }) => <Portion level={markings.find(marking)} />,
      },
    ],
    [words, lists, language, markings],
  );
  const openHit = ({ kind, id }: Hit): void => {
    if (kind === 'brief') go(addressOf.brief(id));
    else if (kind === 'negotiation') go(addressOf.matrix(id));
    else open(id);
  };
  const values = [...counts].map(([id, hits]) => ({
    id,
    label: isKindName(id) ? definitionOf(id).words[language].many : id,
    count: hits.length,
  }));
  return (
    <main className="search">
      <header className="search-head">
        <h1>{words.title}</h1>
        <SearchField label={words.field} value={typed} onChange={setTyped} onEnter={keep} autoFocus />
        <p className="search-hint">{words.hint}</p>
        <div className="search-tools">
          {values.length > 1 && <FilterField label={words.kind} values={values} chosen={kinds} onChange={setKinds} />}
          <span role="status">
            {asked === null ? '' : words.found(shown.length, write(shown.length))}
            {found.length === most && ` ${words.most(write(most))}`}
          </span>
        </div>
      </header>
      {failure !== null && <Notice tone="error" title={sentenceOf(failure, language)} />}
      <div className="search-table">
        <DataTable
          label={words.title}
          columns={columns}
          rows={shown}
          rowId={({ id }) => id}
          current={current}
          onOpen={openHit}
          isLoading={isReading && asked !== null}
          empty={
            asked === null ? (
              <EmptyState title={words.begin} />
            ) : (
              <EmptyState title={words.nothing}>{words.nothingMore}</EmptyState>
            )
          }
        />
      </div>
    </main>
  );
}
