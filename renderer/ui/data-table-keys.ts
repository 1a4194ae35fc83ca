// Where a key leads in a table: one place has the focus, and rows and columns are walked like a sheet.

/** Row -1 is the head. */
export interface TablePlace {
  readonly row: number;
  readonly column: number;
}

export interface TableSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that are in sight at once. */
  readonly page: number;
  readonly isRightToLeft: boolean;
}

export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/** The place that the key leads to, or null for a key that moves nothing. Home and End walk the row; with Ctrl, the table. */
export function placeAfter(place: TablePlace, pressed: PressedKey, size: TableSize): TablePlace | null {
  const isWhole = pressed.ctrlKey || pressed.metaKey;
  const towardsEnd = size.isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const towardsStart = size.isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
  const moves: Readonly<Record<string, TablePlace>> = {
    ArrowDown: { ...place, row: place.row + 1 },
    ArrowUp: { ...place, row: place.row - 1 },
    [towardsEnd]: { ...place, column: place.column + 1 },
    [towardsStart]: { ...place, column: place.column - 1 },
    PageDown: { ...place, row: place.row + size.page },
    PageUp: { ...place, row: Math.max(0, place.row - size.page) },
    Home: isWhole ? { row: 0, column: 0 } : { ...place, column: 0 },
    End: isWhole ? { row: size.rows - 1, column: size.columns - 1 } : { ...place, column: size.columns - 1 },
  };
  const next = moves[pressed.key];
  if (next === undefined) return null;
  return { row: within(next.row, -1, size.rows - 1), column: within(next.column, 0, size.columns - 1) };
}
