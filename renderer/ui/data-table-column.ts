// The columns of a table, and the order in which their values are put.
import type { ReactNode } from 'react';
import type { InterfaceLanguage } from '#shared/language/languages.ts';

export type SortValue = string | number | null;

export interface DataColumn<T> {
  readonly id: string;
  readonly header: string;
  /** A width of CSS: '12rem', or 'minmax(12rem, 2fr)' for a column that takes what is left. */
  readonly width: string;
  readonly cell: (row: T) => ReactNode;
  /** What the column is sorted by; without it the column has no order. Nothing comes last in either direction. */
  readonly sortBy?: (row: T) => SortValue;
  /** Numbers stand at the end side. */
  readonly isAtEnd?: boolean;
  /** Names the row when it is read out; the first column where none does. */
  readonly namesRow?: boolean;
}

export interface TableSort {
  readonly column: string;
  readonly isDescending: boolean;
}

/** Compares two values as a reader of the language expects: numbers inside words by their size, '1.10' after '1.9'. */
export function valueOrder(language: InterfaceLanguage): (left: SortValue, right: SortValue) => number {
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  return (left, right) => {
    if (typeof left === 'number' && typeof right === 'number') return left - right;
    return collator.compare(String(left ?? ''), String(right ?? ''));
  };
}

/** The next order when the head of a column is pressed: upwards, downwards, and then as it was. */
export function nextSort(sort: TableSort | null, column: string): TableSort | null {
  if (sort?.column !== column) return { column, isDescending: false };
  return sort.isDescending ? null : { column, isDescending: true };
}
