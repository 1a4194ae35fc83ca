// Tests of walking a table by keys.
import { describe, expect, it } from 'vitest';
import { placeAfter, type TableSize } from './data-table-keys.ts';

const size: TableSize = { rows: 100, columns: 4, page: 10, isRightToLeft: false };
const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false });

describe('the keys of a table', () => {
  it('walks cells, and from the first row up to the head', () => {
    expect(placeAfter({ row: 0, column: 1 }, press('ArrowDown'), size)).toEqual({ row: 1, column: 1 });
    expect(placeAfter({ row: 0, column: 1 }, press('ArrowUp'), size)).toEqual({ row: -1, column: 1 });
    expect(placeAfter({ row: -1, column: 1 }, press('ArrowUp'), size)).toEqual({ row: -1, column: 1 });
    expect(placeAfter({ row: 99, column: 1 }, press('ArrowDown'), size)).toEqual({ row: 99, column: 1 });
  });

  it('walks pages and never into the head by a page', () => {
    expect(placeAfter({ row: 5, column: 0 }, press('PageDown'), size)).toEqual({ row: 15, column: 0 });
    expect(placeAfter({ row: 5, column: 0 }, press('PageUp'), size)).toEqual({ row: 0, column: 0 });
  });

  it('walks to the ends of the row, and with Ctrl of the table', () => {
    expect(placeAfter({ row: 5, column: 2 }, press('Home'), size)).toEqual({ row: 5, column: 0 });
    expect(placeAfter({ row: 5, column: 2 }, press('End'), size)).toEqual({ row: 5, column: 3 });
    expect(placeAfter({ row: 5, column: 2 }, press('Home', true), size)).toEqual({ row: 0, column: 0 });
    expect(placeAfter({ row: 5, column: 2 }, press('End', true), size)).toEqual({ row: 99, column: 3 });
  });

  it('turns left and right with the page', () => {
    const mirrored = { ...size, isRightToLeft: true };
    expect(placeAfter({ row: 5, column: 2 }, press('ArrowLeft'), mirrored)).toEqual({ row: 5, column: 3 });
    expect(placeAfter({ row: 5, column: 2 }, press('ArrowRight'), mirrored)).toEqual({ row: 5, column: 1 });
  });

  it('leaves other keys alone', () => expect(placeAfter({ row: 0, column: 0 }, press('a'), size)).toBeNull());
});
