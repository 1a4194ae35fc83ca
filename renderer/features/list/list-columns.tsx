// The columns of a list: the words of the record first, then what its kind is read by, its marking and its last change.
import { useMemo } from 'react';
import { useAsk } from '#renderer/client/client.tsx';
import type { Markings } from '#renderer/client/markings.ts';
import type { DataColumn } from '#renderer/ui/data-table-column.ts';
import { ShortDate } from '#renderer/ui/dual-date.tsx';
import { useWrittenTitle } from '#renderer/ui/issue-number.ts';
import { useLanguage, useWords } from '#renderer/ui/language.tsx';
import { Portion } from '#renderer/ui/marking.tsx';
import { listWords } from '#shared/language/list-words.ts';
import { fieldWords } from '#shared/records/field-words.ts';
import type { Widget } from '#shared/records/fields.ts';
import { type AnyRecord, definitionOf, type Kind } from '#shared/records/record.ts';
import { titleIn } from '#shared/records/title-in.ts';
import { Cell } from './cell.tsx';
import { columnsOfKind } from './columns-of-kind.ts';
import { haveOtherYears } from './dates-of-rows.ts';

const widths: Partial<Record<Widget, string>> = {
  scale: '6rem',
  number: '6rem',
  'yes-no': '5rem',
  choice: 'minmax(8rem, 9.5rem)',
};
const usualWidth = 'minmax(8rem, 11rem)';

/** The field that the title is taken from, whose name heads the first column: what was said, or what something is called. */
const titleField = (kind: Kind): string | undefined =>
  Object.entries(definitionOf(kind).fields).find(([, { widget, required }]) => widget === 'worded' && required)?.[0];

/** The engine puts the rows in order; the table need only know that it can. */
const ordered = (): null => null;

/** @param records those on the screen: their dates say whether years are needed */
export function useListColumns(
  kind: Kind,
  records: readonly AnyRecord[],
  titles: ReadonlyMap<string, string>,
  markings: Markings,
): readonly DataColumn<AnyRecord>[] {
  const words = useWords(listWords);
  const language = useLanguage();
  const written = useWrittenTitle();
  const today = useAsk('program.describe', {}).value?.today ?? null;
  const hasYears = today !== null && haveOtherYears(records, columnsOfKind[kind], today);
  return useMemo(() => {
    const { fields } = definitionOf(kind);
    const dateWidth = hasYears ? '7.5rem' : '7rem';
    const widthOf = (field: string, widget: Widget): string =>
      definitionOf(kind).late?.field === field
        ? '9rem'
        : widget === 'date'
          ? dateWidth
          : (widths[widget] ?? usualWidth);
    const named = titleField(kind);
    const own = columnsOfKind[kind].flatMap((field): readonly DataColumn<AnyRecord>[] => {
      const widget = fields[field]?.widget;
      if (widget === undefined) return [];
      return [
        {
          id: field,
          header: fieldWords(kind, [field], language)?.label ?? field,
          width: widthOf(field, widget),
          cell: (record) => <Cell record={record} field={field} titles={titles} today={today} hasYears={hasYears} />,
          sortBy: ordered,
          isAtEnd: widget === 'number',
        },
      ];
    });
    return [
      {
        id: 'title',
        header: (named === undefined ? null : fieldWords(kind, [named], language)?.label) ?? words.title,
        width: 'minmax(16rem, 1fr)',
        namesRow: true,
        cell: (record) => (
          <span className="list-cell-title" dir="auto">
            {written({ kind, title: titleIn(record, language) })}
          </span>
        ),
        sortBy: ordered,
      },
      ...own,
      {
        id: 'marking',
        header: words.marking,
        width: '5rem',
        cell: (record) => <Portion level={markings.find(record.marking.level)} />,
        sortBy: ordered,
      },
      {
        id: 'updated',
        header: words.updated,
        width: dateWidth,
        cell: (record) => (
          <ShortDate
            value={{ date: record.updatedAt.slice(0, 10), precision: 'day', sighted: null }}
            hasYear={hasYears}
          />
        ),
        sortBy: ordered,
      },
    ];
  }, [kind, language, titles, markings, words, today, hasYears, written]);
}
