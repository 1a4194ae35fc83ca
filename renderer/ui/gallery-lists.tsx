// The lists of the gallery: a row in every state, what stands in the place of rows, and the lists that are made of them.
import { Check, FileText } from 'lucide-react';
import { useState } from 'react';
import { Button } from './button.tsx';
import { DataTable } from './data-table.tsx';
import { EmptyState } from './empty-state.tsx';
import { FileList } from './file-list.tsx';
import { FilterField } from './filter-field.tsx';
import { As, GalleryRow, Heads } from './gallery-row.tsx';
import { gallerySamples } from './gallery-samples.ts';
import { useWords } from './language.tsx';
import { Link } from './link.tsx';
import { ListRow, type ListRowProps } from './list-row.tsx';
import { Notice } from './notice.tsx';
import { StillBars } from './still-bars.tsx';
import { Withheld } from './withheld.tsx';

const nothing = () => {};

export function GalleryLists() {
  const words = useWords(gallerySamples);
  const { states, parties } = words;
  const [chosen, setChosen] = useState<readonly string[]>(parties.slice(0, 1));
  const row: ListRowProps = {
    onPress: nothing,
    title: words.brief,
    voice: 'word',
    before: <FileText className="icon" aria-hidden />,
  };
  const values = parties.map((label, index) => ({ id: label, label, count: index * 3 }));
  return (
    <>
      <Heads names={[states.normal, states.hover, states.focus, states.selected, states.disabled, states.loading]} />
      <GalleryRow name="List row">
        <ListRow {...row} />
        <As state="hovered" of=".list-row">
          <ListRow {...row} />
        </As>
        <As state="focus-visible" of=".list-row">
          <ListRow {...row} />
        </As>
        <ListRow {...row} isCurrent />
        <ListRow {...row} isQuiet after={<Check className="icon" aria-hidden />} />
        <StillBars rows={2} />
      </GalleryRow>
      <GalleryRow name={`List: ${[states.empty, states.wrong, states.withheld].join(', ')}`}>
        <div className="gallery-two">
          <EmptyState title={words.noCommitments} action={<Button onPress={nothing}>{words.recordCommitment}</Button>}>
            {words.noCommitmentsMore}
          </EmptyState>
        </div>
        <div className="gallery-two">
          <Notice tone="error" title={words.refused} actions={<Link onPress={nothing}>{words.retry}</Link>}>
            {words.refusedMore}
          </Notice>
          <ListRow {...row} />
        </div>
        <Withheld />
      </GalleryRow>
      <GalleryRow name="Files, filter, reading">
        <div className="gallery-two">
          <FileList
            folder="/"
            parent="/"
            entries={[
              { name: parties[0] ?? '', path: '/a', what: 'folder' },
              { name: `${parties[1]}.diwan`, path: '/b', what: 'library' },
              { name: parties[2] ?? '', path: '/c', what: 'other' },
            ]}
            more={3}
            onFolder={nothing}
            onChoose={nothing}
            error={words.tooLong}
          />
        </div>
        <span>
          <FilterField label={words.party} values={values} chosen={chosen} onChange={setChosen} />
        </span>
        <div className="gallery-two gallery-short">
          <DataTable
            label={words.brief}
            columns={[{ id: 'words', header: words.columns.words, width: '1fr', cell: () => words.brief }]}
            rows={[]}
            rowId={() => ''}
            isLoading
          />
        </div>
      </GalleryRow>
    </>
  );
}
