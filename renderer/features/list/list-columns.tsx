// The columns of a list: the words of the record first, then what its kind is read by, its marking and its last change.
import { useMemo } from 'react';
import type { Markings } from '#renderer/client/markings.ts';
import type { DataColumn } from '#renderer/ui/data-table-column.ts';
import { ShortDate } from '#renderer/ui/dual-date.tsx';
import { useLanguage, useWords } from '#renderer/ui/language.tsx';
import { Portion } from '#renderer/ui/marking.tsx';
import { listWords } from '#shared/language/list-words.ts';
import { fieldWords } from '#shared/records/field-words.ts';
import type { Widget } from '#shared/records/fields.ts';
import { type AnyRecord, definitionOf, type Kind } from '#shared/records/record.ts';
import { titleIn } from '#shared/records/title-in.ts';
import { Cell } from './cell.tsx';
import { columnsOfKind } from './columns-of-kind.ts';

const widths: Partial<Record<Widget, string>> = {
  scale: '6rem',
  number: '6rem',
  'yes-no': '5rem',
  date: '7rem',
  rows: '6rem',
  choices: '6rem',
  choice: 'minmax(8rem, 10rem)',
};
const usualWidth = 'minmax(8rem, 12rem)';

/** The engine puts the rows in order; the table need only know that it can. */
const ordered = (): null => null;

export function useListColumns(
  kind: Kind,
  titles: ReadonlyMap<string, string>,
  markings: Markings,
): readonly DataColumn<AnyRecord>[] {
  const words = useWords(listWords);
  const language = useLanguage();
  return useMemo(() => {
    const { fields } = definitionOf(kind);
    const own = columnsOfKind[kind].flatMap((field): readonly DataColumn<AnyRecord>[] => {
      const widget = fields[field]?.widget;
      if (widget === undefined) return [];
      return [
        {
          id: field,
          header: fieldWords(kind, [field], language)?.label ?? field,
          width: widths[widget] ?? usualWidth,
          cell: (record) => <Cell record={record} field={field} titles={titles} />,
          sortBy: ordered,
          isAtEnd: widget === 'number' || widget === 'rows',
        },
      ];
    });
    return [
      {
        id: 'title',
        header: words.title,
        width: 'minmax(16rem, 1fr)',
        namesRow: true,
        cell: (record) => (
          <span className="list-cell-title" dir="auto">
            {titleIn(record, language)}
          </span>
        ),
        sortBy: ordered,
      },
      ...own,
      {
        id: 'marking',
        header: words.marking,
        width: '6rem',
        cell: (record) => <Portion level={markings.find(record.marking.level)} />,
        sortBy: ordered,
      },
      {
        id: 'updated',
        header: words.updated,
        width: '7rem',
        cell: (record) => (
          <ShortDate value={{ date: record.updatedAt.slice(0, 10), precision: 'day', sighted: null }} />
        ),
        sortBy: ordered,
      },
    ];
  }, [kind, language, titles, markings, words]);
}
