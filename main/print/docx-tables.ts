// Tables of a Word file: rules only, a head that repeats, rows that stay whole, columns from the start edge of the language.
import {
  BorderStyle,
  type IBorderOptions,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { ColumnWidth, Fact, TableBlock } from '#shared/briefing/print-blocks.ts';
import { isRightToLeft, mark, paragraph, runs, text, type WordMaking } from './docx-runs.ts';
import { black, twips } from './docx-styles.ts';

export interface RowSetting {
  readonly cells: readonly (readonly Paragraph[])[];
  /** Over all columns: its one cell takes the whole width. */
  readonly across?: boolean;
  /** Heavy rules above and below. */
  readonly heavy?: boolean;
  /** A row longer than a page has to break. */
  readonly breaks?: boolean;
  /** Millimetres. */
  readonly height?: number;
}

interface TableSetting {
  /** Millimetres. */
  readonly widths: readonly number[];
  readonly head?: readonly (readonly Paragraph[])[];
  readonly rows: readonly RowSetting[];
  /** Heads, feet and facts stand without rules. */
  readonly bare?: boolean;
}

const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
// Eighths of a point.
const rule: IBorderOptions = { style: BorderStyle.SINGLE, size: 6, color: black };
const hair: IBorderOptions = { style: BorderStyle.SINGLE, size: 3, color: black };
const noBorders = { top: none, bottom: none, left: none, right: none };
const gutter = twips(1);

export function table(making: WordMaking, { widths, head = [], rows, bare = false }: TableSetting): Table {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const row = (setting: RowSetting, isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: setting.breaks !== true,
      ...(setting.height === undefined ? {} : { height: { value: twips(setting.height), rule: 'atLeast' } }),
      children: setting.cells.map(
        (children, index) =>
          new TableCell({
            children,
            width: { size: twips(setting.across === true ? total : (widths[index] ?? 0)), type: WidthType.DXA },
            ...(setting.across === true ? { columnSpan: widths.length } : {}),
            borders: bare
              ? noBorders
              : {
                  left: none,
                  right: none,
                  ...(isHead ? { top: rule, bottom: hair } : {}),
                  ...(setting.heavy === true ? { top: rule, bottom: rule } : {}),
                },
          }),
      ),
    });
  const heads = head.length === 0 ? [] : [row({ cells: head }, true)];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(total), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    // The words of the first column stand flush with the text around the table.
    indent: { size: -gutter, type: WidthType.DXA },
    visuallyRightToLeft: isRightToLeft(making.document.language),
    margins: { marginUnitType: WidthType.DXA, left: gutter, right: gutter, top: 0, bottom: 0 },
    borders: bare
      ? { ...noBorders, insideHorizontal: none, insideVertical: none }
      : { top: rule, bottom: rule, left: none, right: none, insideHorizontal: hair, insideVertical: none },
    rows: [...heads, ...rows.map((one) => row(one, false))],
  });
}

/** Longer than this, a row may not fit a page and is let break. */
const longest = 900;
export const isLong = (...texts: readonly { readonly text: string }[]): boolean =>
  texts.reduce((sum, one) => sum + one.text.length, 0) > longest;

export const headCell = (making: WordMaking, words: string): readonly Paragraph[] => [
  paragraph(making, 'DiwanTableHead', text(making, words)),
];

/** Millimetres of each column: fixed ones first, what is left by shares. Fixed ones that leave too little are taken as shares. */
export function columnMillimetres(given: readonly ColumnWidth[], total: number): readonly number[] {
  // A cell of Word has its gutter inside, and a head of a number column must not break.
  const columns = given.map((column) => ('millimetres' in column ? { millimetres: column.millimetres + 4 } : column));
  const fixed = columns.reduce((sum, column) => sum + ('millimetres' in column ? column.millimetres : 0), 0);
  const shares = columns.reduce((sum, column) => sum + ('share' in column ? column.share : 0), 0);
  const free = total - fixed;
  if (shares === 0 || free < 20)
    return columns
      .map((column) => ('millimetres' in column ? (column.millimetres * total) / Math.max(fixed, 1) : 20))
      .map((width, _index, all) => (width * total) / all.reduce((sum, one) => sum + one, 0));
  return columns.map((column) => ('millimetres' in column ? column.millimetres : (column.share * free) / shares));
}

export function blockTable(making: WordMaking, block: TableBlock, total: number): readonly (Table | Paragraph)[] {
  const count = Math.max(block.head.length, block.columns?.length ?? 0, ...block.rows.map((row) => row.length));
  if (count === 0) return [];
  const columns = Array.from({ length: count }, (_, index): ColumnWidth => block.columns?.[index] ?? { share: 1 });
  const cellsOf = (row: TableBlock['head'], style: string) =>
    columns.map((_, index) => [paragraph(making, style, runs(making, row[index] ?? []))]);
  const height = block.rowHeight === undefined ? {} : { height: block.rowHeight };
  return [
    ...marking(making, block.mark),
    table(making, {
      widths: columnMillimetres(columns, total),
      ...(block.head.length === 0 ? {} : { head: cellsOf(block.head, 'DiwanTableHead') }),
      rows: block.rows.map((row) => ({
        cells: cellsOf(row, 'DiwanTableText'),
        breaks: isLong(...row.flat()),
        ...height,
      })),
    }),
    paragraph(making, 'DiwanSource', []),
  ];
}

/** The marking of a whole table, above it. */
export const marking = (making: WordMaking, words: string): readonly Paragraph[] =>
  words === '' ? [] : [paragraph(making, 'DiwanLabel', mark(making, words, ''), { keepNext: true })];

/** `portion`: the marking of the whole, which stands in the text. */
export const factsTable = (
  making: WordMaking,
  facts: readonly Fact[],
  total: number,
  portion = '',
): readonly (Table | Paragraph)[] =>
  facts.length === 0
    ? []
    : [
        table(making, {
          widths: [38, total - 38],
          bare: true,
          rows: facts.map((fact, index) => ({
            cells: [
              [paragraph(making, 'DiwanTableSmall', text(making, fact.label))],
              [
                paragraph(making, 'DiwanTableText', [
                  ...mark(making, index === 0 ? portion : ''),
                  ...runs(making, fact.runs),
                ]),
              ],
            ],
            breaks: isLong(...fact.runs),
          })),
        }),
        paragraph(making, 'DiwanSource', []),
      ];
