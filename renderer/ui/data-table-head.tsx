// The head of a table: it stays in place over a rule of ink, and its words are the buttons that sort.
import { ArrowDown, ArrowUp } from 'lucide-react';
import { uiWords } from '#shared/language/ui-words.ts';
import type { DataColumn, TableSort } from './data-table-column.ts';
import { useWords } from './language.tsx';

interface DataTableHeadProps<T> {
  readonly columns: readonly DataColumn<T>[];
  readonly sort: TableSort | null;
  readonly onPress: (column: string) => void;
  /** The column that has the focus, where the head has it. */
  readonly focused: number | null;
}

export function DataTableHead<T>({ columns, sort, onPress, focused }: DataTableHeadProps<T>) {
  const words = useWords(uiWords).table;
  return (
    <thead className="data-table-head">
      <tr className="data-table-head-row" aria-rowindex={1} data-row={-1}>
        {columns.map((column, at) => {
          const order = sort?.column === column.id ? (sort.isDescending ? 'descending' : 'ascending') : 'none';
          const Arrow = order === 'descending' ? ArrowDown : ArrowUp;
          const className = `data-table-head-cell${column.isAtEnd === true ? ' data-table-end' : ''}`;
          const tabIndex = focused === at ? 0 : -1;
          if (column.sortBy === undefined) {
            return (
              <th key={column.id} scope="col" className={className} data-column={at} tabIndex={tabIndex}>
                {column.header}
              </th>
            );
          }
          return (
            <th key={column.id} scope="col" className={className} data-column={at} aria-sort={order}>
              <button
                type="button"
                className="data-table-sort"
                data-head-button=""
                tabIndex={tabIndex}
                title={words.sort(column.header)}
                onClick={() => onPress(column.id)}
              >
                {column.header}
                {order !== 'none' && <Arrow className="icon data-table-arrow" aria-hidden />}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
