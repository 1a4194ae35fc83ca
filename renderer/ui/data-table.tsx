// A table of any length: only the rows in sight are drawn. The head stays, columns are sorted by pressing it, and one place
// has the focus, which is walked with the arrow keys; Enter opens the row.
import { createSortedRowModel, rowSortingFeature, tableFeatures, useTable } from '@tanstack/react-table';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type ReactNode,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { DataColumn, TableSort } from './data-table-column.ts';
import { nextSort, type SortValue, valueOrder } from './data-table-column.ts';
import { DataTableHead } from './data-table-head.tsx';
import { placeAfter, type TablePlace } from './data-table-keys.ts';
import { useDirection, useLanguage } from './language.tsx';
import { StillBars } from './still-bars.tsx';
import './data-table.css';

export interface DataTableProps<T extends object> {
  /** What the table holds: 'Evidence'. */
  readonly label: string;
  readonly columns: readonly DataColumn<T>[];
  readonly rows: readonly T[];
  readonly rowId: (row: T) => string;
  /** The order; left out, the table keeps its own. */
  readonly sort?: TableSort | null;
  readonly onSort?: (sort: TableSort | null) => void;
  /** The rows come in the order that `sort` says: the caller has put them so. */
  readonly isSortedOutside?: boolean;
  /** How many rows there are, where more can be had than were handed in. */
  readonly total?: number;
  /** Called when the last rows come near: more are wanted. */
  readonly onNearEnd?: () => void;
  /** The row that is open beside the table. */
  readonly current?: string | null;
  /** Enter, or a press on the row. */
  readonly onOpen?: (row: T) => void;
  /** Called when the focus comes to another row. */
  readonly onWalk?: (row: T) => void;
  /** Past or used up: in quiet ink. */
  readonly isQuiet?: (row: T) => boolean;
  readonly isLoading?: boolean;
  /** What stands below the head where there are no rows. */
  readonly empty?: ReactNode;
}

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

/** The height of a row of one line in pixels, until it is measured. */
const usualHeight = 37;

export function DataTable<T extends object>(props: DataTableProps<T>) {
  const { label, columns, rows, rowId, current = null, onOpen, onWalk, isQuiet, isLoading, empty } = props;
  const language = useLanguage();
  const isRightToLeft = useDirection() === 'rtl';
  const scroller = useRef<HTMLDivElement>(null);
  const [ownSort, setOwnSort] = useState<TableSort | null>(null);
  const sort = props.sort === undefined ? ownSort : props.sort;
  const [place, setPlace] = useState<TablePlace>({ row: 0, column: 0 });
  const isWalking = useRef(false);

  const order = useMemo(() => valueOrder(language), [language]);
  const table = useTable({
    features,
    data: rows,
    getRowId: rowId,
    columns: useMemo(
      () =>
        columns.map((column) => ({
          id: column.id,
          accessorFn: (row: T): SortValue | undefined => column.sortBy?.(row) ?? undefined,
          enableSorting: column.sortBy !== undefined,
          sortUndefined: 'last' as const,
          sortFn: (left: { original: T }, right: { original: T }) =>
            order(column.sortBy?.(left.original) ?? null, column.sortBy?.(right.original) ?? null),
        })),
      [columns, order],
    ),
    state: {
      sorting: sort === null || props.isSortedOutside === true ? [] : [{ id: sort.column, desc: sort.isDescending }],
    },
  });
  const sorted = table.getRowModel().rows;
  const walked = Math.min(place.row, sorted.length - 1);

  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    getItemKey: (index) => sorted[index]?.id ?? index,
    overscan: 8,
    // The row that has the focus stays drawn, or the focus would be lost when it is scrolled out of sight.
    rangeExtractor: (range) =>
      [...new Set([...(walked >= 0 ? [walked] : []), ...defaultRangeExtractor(range)])].sort((a, b) => a - b),
  });

  useEffect(() => {
    if (!isWalking.current) return;
    isWalking.current = false;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-row="${place.row}"]`);
    const cell = row?.querySelector<HTMLElement>(`[data-column="${place.column}"]`);
    (cell?.querySelector<HTMLElement>('[data-head-button]') ?? cell)?.focus({ preventScroll: place.row >= 0 });
  }, [place]);

  const { onNearEnd } = props;
  const last = virtual.getVirtualItems().at(-1)?.index ?? 0;
  const isNearEnd = rows.length > 0 && last >= rows.length - 40;
  useEffect(() => {
    if (isNearEnd && rows.length > 0) onNearEnd?.();
  }, [isNearEnd, rows.length, onNearEnd]);

  const key = (event: KeyboardEvent<HTMLTableElement>) => {
    const row = sorted[place.row]?.original;
    const isOnCell = event.target instanceof HTMLElement && event.target.dataset.column !== undefined;
    if (event.key === 'Enter' && isOnCell && row !== undefined) {
      event.preventDefault();
      onOpen?.(row);
      return;
    }
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / usualHeight) - 2);
    const size = { rows: sorted.length, columns: columns.length, page, isRightToLeft };
    const next = placeAfter({ ...place, row: walked }, event, size);
    if (next === null) return;
    event.preventDefault();
    isWalking.current = true;
    if (next.row >= 0) virtual.scrollToIndex(next.row);
    setPlace(next);
    const reached = sorted[next.row]?.original;
    if (reached !== undefined && next.row !== place.row) onWalk?.(reached);
  };
  const press = (column: string) => {
    const next = nextSort(sort, column);
    setOwnSort(next);
    props.onSort?.(next);
  };
  const click = (event: MouseEvent) => {
    // A link or a button in a cell does its own work.
    if (event.target instanceof Element && event.target.closest('a, button, input, label') !== null) return;
    const row = sorted[placeOf(event.target)?.row ?? -1];
    if (row !== undefined) onOpen?.(row.original);
  };
  const focus = (event: FocusEvent) => {
    const reached = placeOf(event.target);
    if (reached !== null && (reached.row !== place.row || reached.column !== place.column)) setPlace(reached);
  };

  const template = { '--data-table-columns': columns.map((column) => column.width).join(' ') };
  return (
    <div ref={scroller} className="data-table" style={template}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table that is walked by keys; there is no element for it.
        role="grid"
        className="data-table-grid"
        aria-label={label}
        aria-rowcount={(props.total ?? rows.length) + 1}
        aria-busy={isLoading === true}
        tabIndex={-1}
        onKeyDown={key}
        onClick={click}
        onFocus={focus}
      >
        <DataTableHead columns={columns} sort={sort} onPress={press} focused={walked < 0 ? place.column : null} />
        <tbody className="data-table-body" style={{ blockSize: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const row = sorted[item.index];
            if (row === undefined) return null;
            return (
              <DataTableRow
                key={row.id}
                row={row.original}
                columns={columns}
                index={item.index}
                start={item.start}
                measure={virtual.measureElement}
                focused={item.index === walked ? place.column : null}
                isCurrent={row.id === current}
                isQuiet={isQuiet?.(row.original) === true}
              />
            );
          })}
        </tbody>
      </table>
      {isLoading === true && rows.length === 0 && (
        <div className="data-table-below">
          <StillBars rows={4} />
        </div>
      )}
      {isLoading !== true && rows.length === 0 && empty !== undefined && (
        <div className="data-table-below">{empty}</div>
      )}
    </div>
  );
}

/** The place of a cell, from whatever in it was pressed or has the focus. */
function placeOf(target: EventTarget): TablePlace | null {
  if (!(target instanceof Element)) return null;
  const cell = target.closest<HTMLElement>('[data-column]');
  const row = target.closest<HTMLElement>('[data-row]');
  if (cell?.dataset.column === undefined || row?.dataset.row === undefined) return null;
  return { row: Number(row.dataset.row), column: Number(cell.dataset.column) };
}

interface RowProps<T> {
  readonly row: T;
  readonly columns: readonly DataColumn<T>[];
  readonly index: number;
  /** Pixels from the start of the body. */
  readonly start: number;
  readonly measure: (element: HTMLElement | null) => void;
  readonly focused: number | null;
  readonly isCurrent: boolean;
  readonly isQuiet: boolean;
}

function Row<T>({ row, columns, index, start, measure, focused, isCurrent, isQuiet }: RowProps<T>) {
  const naming = Math.max(
    0,
    columns.findIndex((column) => column.namesRow === true),
  );
  return (
    <tr
      ref={measure}
      className={`data-table-row${isQuiet ? ' data-table-quiet' : ''}`}
      aria-rowindex={index + 2}
      aria-selected={isCurrent}
      data-index={index}
      data-row={index}
      style={{ translate: `0 ${start}px` }}
    >
      {columns.map((column, at) => {
        const cell = {
          className: `data-table-cell${column.isAtEnd === true ? ' data-table-end' : ''}`,
          'data-column': at,
          tabIndex: focused === at ? 0 : -1,
        };
        return at === naming ? (
          <th key={column.id} scope="row" {...cell}>
            {column.cell(row)}
          </th>
        ) : (
          <td key={column.id} {...cell}>
            {column.cell(row)}
          </td>
        );
      })}
    </tr>
  );
}

// memo forgets the type of the row; the table that draws it knows it.
const DataTableRow = memo(Row) as typeof Row;
