// From a table of the editor to one of a text: a plain grid, with merged cells taken apart.
import {
  $isTableCellNode,
  $isTableRowNode,
  TableCellHeaderStates,
  type TableCellNode,
  type TableNode,
  type TableRowNode,
} from '@lexical/table';
import { $getState, type LexicalNode } from 'lexical';
import { headerRowState } from '#renderer/editor/nodes/block-state.ts';
import type { Block, TableBlock, TableCell, TableRow } from '#shared/richtext/rich-text.ts';
import type { Identify } from './identify.ts';

type ReadBlocks = (nodes: readonly LexicalNode[], identify: Identify) => Block[];

/** Merged cells of a web page may fill up this many columns or rows, whatever they claim. */
const widest = 100;

const cellsOf = (row: TableRowNode): readonly TableCellNode[] => row.getChildren().filter($isTableCellNode);

export function $tableOf(table: TableNode, identify: Identify, $read: ReadBlocks): TableBlock {
  const id = identify(table);
  const rows = table.getChildren().filter($isTableRowNode);
  /** By column: in how many more rows a cell from above stands there. */
  const covered = new Map<number, number>();
  const read = rows.map((row): TableRow => {
    const cells: TableCell[] = [];
    const cover = () => {
      for (let left = covered.get(cells.length) ?? 0; left > 0; left = covered.get(cells.length) ?? 0) {
        covered.set(cells.length, left - 1);
        cells.push({ blocks: [] });
      }
    };
    cover();
    for (const cell of cellsOf(row)) {
      const below = Math.min(cell.getRowSpan() ?? 1, widest, rows.length) - 1;
      const across = Math.max(1, Math.min(cell.getColSpan(), widest - cells.length));
      for (let column = 0; column < across; column += 1) {
        if (below > 0 && cells.length < widest) covered.set(cells.length, below);
        cells.push({ blocks: column === 0 ? $read(cell.getChildren(), identify) : [] });
      }
      cover();
    }
    return { cells };
  });
  return { id, kind: 'table', headerRow: $hasHeaderRow(table, rows[0]), rows: read };
}

function $hasHeaderRow(table: TableNode, first: TableRowNode | undefined): boolean {
  const cells = first === undefined ? [] : cellsOf(first);
  if (cells.length === 0) return $getState(table, headerRowState);
  return cells.every((cell) => cell.hasHeaderState(TableCellHeaderStates.ROW));
}
