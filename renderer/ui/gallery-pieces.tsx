// The larger pieces of the gallery: spine, tabs, menus, lists, the table, the palette and the dialog.
import { FileText, Link2, Printer } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { DateValue } from '#shared/core/dates.ts';
import { Button } from './button.tsx';
import { ContextMenu } from './context-menu.tsx';
import { DataTable } from './data-table.tsx';
import type { DataColumn } from './data-table-column.ts';
import { Dialog } from './dialog.tsx';
import { ShortDate } from './dual-date.tsx';
import { EmptyState } from './empty-state.tsx';
import { Spine } from './frame.tsx';
import { GalleryRow } from './gallery-row.tsx';
import { gallerySamples } from './gallery-samples.ts';
import { useNumber, useWords } from './language.tsx';
import { ListRow } from './list-row.tsx';
import { Marking } from './marking.tsx';
import { EvidenceCount } from './measures.tsx';
import { MenuButton, type MenuGroup } from './menu.tsx';
import { Palette, type PaletteGroup } from './palette.tsx';
import { Splitter } from './splitter.tsx';
import { Stance, stances } from './stance.tsx';
import { Tabs } from './tabs.tsx';

interface Sample {
  readonly id: string;
  readonly number: number;
  readonly words: string;
  readonly date: DateValue;
  readonly count: number;
}

const nothing = () => {};

export function GalleryPieces() {
  const words = useWords(gallerySamples);
  const write = useNumber();
  const [tab, setTab] = useState<'fields' | 'evidence' | 'history'>('fields');
  const [isAsked, setIsAsked] = useState(false);
  const [isFinding, setIsFinding] = useState(false);
  const [query, setQuery] = useState('');
  const [current, setCurrent] = useState<string | null>('3');
  const [size, setSize] = useState(320);

  const rows = useMemo(
    () =>
      Array.from({ length: 3000 }, (_, index): Sample => {
        const date = new Date(Date.UTC(2026, 10, 23 - index)).toISOString().slice(0, 10);
        return {
          id: String(index),
          number: index + 1,
          words: words.statement(write(index + 1)),
          date: { date, precision: 'day', sighted: null },
          count: (index * 7) % 5,
        };
      }),
    [words, write],
  );
  const columns = useMemo(
    (): readonly DataColumn<Sample>[] => [
      {
        id: 'number',
        header: words.columns.number,
        width: '6rem',
        cell: (row) => write(row.number),
        sortBy: (row) => row.number,
      },
      {
        id: 'words',
        header: words.columns.words,
        width: 'minmax(12rem, 1fr)',
        namesRow: true,
        cell: (row) => (
          <>
            <Stance stance={stances[row.number % 6] ?? 'for'} />
            <bdi>{row.words}</bdi>
          </>
        ),
        sortBy: (row) => row.words,
      },
      {
        id: 'date',
        header: words.columns.date,
        width: '7rem',
        cell: (row) => <ShortDate value={row.date} />,
        sortBy: (row) => row.date.date,
      },
      {
        id: 'count',
        header: words.columns.count,
        width: '7.5rem',
        isAtEnd: true,
        cell: (row) => <EvidenceCount count={row.count} />,
      },
    ],
    [words, write],
  );
  const groups: readonly MenuGroup[] = [
    {
      id: 'one',
      label: words.brief,
      entries: [
        { id: 'open', label: words.open, onAction: nothing, shortcut: 'Enter' },
        { id: 'correct', label: words.correct, onAction: nothing, shortcut: 'Ctrl E' },
      ],
    },
    {
      id: 'two',
      label: words.actions,
      isLabelHidden: true,
      entries: [{ id: 'restore', label: words.restore, onAction: nothing, disabledBecause: words.noCommitments }],
    },
  ];
  const found: readonly PaletteGroup[] = [
    {
      id: 'records',
      label: words.evidence,
      items: words.parties
        .filter((label) => label.toLowerCase().includes(query.toLowerCase()))
        .map((label) => ({ id: label, label, detail: words.party, before: <Link2 className="icon" aria-hidden /> })),
    },
    {
      id: 'commands',
      label: words.actions,
      items: [
        { id: 'print', label: words.pages, shortcut: 'Ctrl P', before: <Printer className="icon" aria-hidden /> },
      ],
    },
  ];

  return (
    <>
      <GalleryRow name="Tabs, menus, asking">
        <span className="gallery-three">
          <Tabs
            label={words.brief}
            value={tab}
            onChange={setTab}
            items={[
              { id: 'fields', label: words.fields, content: <p className="frame-section">{words.translated}</p> },
              {
                id: 'evidence',
                label: words.evidence,
                count: 4,
                content: <p className="frame-section">{words.note}</p>,
              },
              { id: 'history', label: words.history, count: 0, content: null },
            ]}
          />
        </span>
        <span className="gallery-three row">
          <MenuButton label={words.actions} groups={groups} />
          <Button onPress={() => setIsAsked(true)}>{words.restore}</Button>
          <Button onPress={() => setIsFinding(true)}>{words.evidence}</Button>
        </span>
      </GalleryRow>
      <GalleryRow name="List rows, spine">
        <span className="gallery-three">
          <ContextMenu label={words.actions} groups={groups}>
            <ListRow
              onPress={nothing}
              title={words.brief}
              voice="word"
              detail={words.briefDetail}
              after={<Marking level={words.levels[2] ?? null} />}
              before={<FileText className="icon" aria-hidden />}
            />
            <ListRow
              onPress={nothing}
              isCurrent
              title={words.brief}
              voice="word"
              detail={words.briefDetail}
              after={<Marking level={words.levels[1] ?? null} />}
              before={<FileText className="icon" aria-hidden />}
            />
            <ListRow
              onPress={nothing}
              isQuiet
              title={words.brief}
              detail={words.briefDetail}
              before={<Stance stance="for" />}
            />
          </ContextMenu>
        </span>
        <span className="gallery-spine">
          <Spine
            label={words.spineTitle}
            title={words.spineTitle}
            subtitle={words.spineSubtitle}
            groups={words.spine.map((group, at) =>
              group.map((label, index) => ({
                label,
                href: `#${label}`,
                isCurrent: at + index === 0,
                ...(index === 0 ? {} : { count: index * 37 }),
              })),
            )}
            foot={<span>{words.suspended}</span>}
          />
        </span>
      </GalleryRow>
      <GalleryRow name="Table, panes">
        <div className="gallery-table">
          <Splitter
            label={words.columns.words}
            size={size}
            onResize={setSize}
            end={
              <DataTable
                label={words.evidence}
                columns={columns}
                rows={[]}
                rowId={(row) => row.id}
                empty={<EmptyState title={words.noCommitments} />}
              />
            }
          >
            <DataTable
              label={words.evidence}
              columns={columns}
              rows={rows}
              rowId={(row) => row.id}
              current={current}
              onOpen={(row) => setCurrent(row.id)}
              isQuiet={(row) => row.number % 9 === 0}
            />
          </Splitter>
        </div>
      </GalleryRow>
      <Dialog
        isOpen={isAsked}
        onClose={() => setIsAsked(false)}
        title={words.restoreTitle}
        consequence={words.restoreConsequence}
        verb={words.restore}
        onConfirm={() => setIsAsked(false)}
      />
      {isFinding && (
        <Palette
          onClose={() => setIsFinding(false)}
          query={query}
          onQuery={setQuery}
          groups={found}
          onChoose={nothing}
        />
      )}
    </>
  );
}
