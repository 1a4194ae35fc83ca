// The parts of a Word file that are set as tables: matrix, evidence, timeline, cards.
import { AlignmentType, type Paragraph, type Table } from 'docx';
import type { Run } from '#shared/briefing/print-blocks.ts';
import type {
  Card,
  CardsPart,
  EvidencePart,
  MatrixPart,
  StanceCell,
  TimelinePart,
} from '#shared/briefing/print-parts.ts';
import { languageOf } from '#shared/briefing/runs.ts';
import type { Flow } from './docx-parts.ts';
import { digits, mark, paragraph, runs, text, type WordMaking } from './docx-runs.ts';
import { headCell, isLong, table } from './docx-tables.ts';

const numberColumn = 13;
const issueColumn = 44;
/** Millimetres: no column of a party is narrower. */
const narrowest = 25;

/** Which parties stand on which page: ours first on each, and as many of the others as fit. */
export function columnGroups(parties: number, repeated: number, width: number): readonly (readonly number[])[] {
  const fitting = Math.max(1, Math.floor((width - numberColumn - issueColumn) / narrowest));
  const places = Array.from({ length: parties }, (_, index) => index);
  if (parties <= fitting) return [places];
  const kept = Math.min(repeated, fitting - 1);
  const others = places.slice(kept);
  const pages = Math.ceil(others.length / (fitting - kept));
  const each = Math.ceil(others.length / pages);
  return Array.from({ length: pages }, (_, page) => [
    ...places.slice(0, kept),
    ...others.slice(page * each, (page + 1) * each),
  ]);
}

function stance(making: WordMaking, cell: StanceCell | string | null): readonly Paragraph[] {
  if (cell === null) return [paragraph(making, 'DiwanTableSmall', [])];
  if (typeof cell === 'string') return [paragraph(making, 'DiwanTableSmall', text(making, cell))];
  const firmness = cell.firmness === '' ? [] : text(making, ` ${cell.firmness}`);
  return [
    paragraph(making, 'DiwanTableSmall', [...text(making, cell.word, { bold: true }), ...firmness]),
    paragraph(making, 'DiwanTableSmall', [...mark(making, cell.mark), ...runs(making, cell.runs)]),
    ...(cell.was === '' ? [] : [paragraph(making, 'DiwanTableSmall', text(making, cell.was, { italic: true }))]),
  ];
}

/** @param width of the text of its page, in millimetres */
export function matrix(making: WordMaking, part: MatrixPart, width: number): Flow {
  const key = [...part.key.stances.map(({ word }) => word), part.key.text].filter((words) => words !== '').join('   ');
  return columnGroups(part.parties.length, part.repeated, width).flatMap((places, page) => {
    const column = (width - numberColumn - issueColumn) / Math.max(places.length, 1);
    const parties = places.flatMap((place) => part.parties[place] ?? []);
    return [
      ...(page === 0 ? [] : [paragraph(making, 'DiwanGap', [], { pageBreakBefore: true })]),
      table(making, {
        widths: [numberColumn, issueColumn, ...places.map(() => column)],
        head: [
          headCell(making, part.heads.number),
          headCell(making, part.heads.issue),
          ...parties.map(({ name, role }) => [
            paragraph(making, 'DiwanTableHead', runs(making, name)),
            ...(role === '' ? [] : [paragraph(making, 'DiwanTableSmall', text(making, role))]),
          ]),
        ],
        rows: part.rows.map((row) => ({
          cells: [
            [paragraph(making, 'DiwanTableSmall', text(making, row.number))],
            [
              paragraph(making, 'DiwanTableText', runs(making, row.title), { indent: { left: row.depth * 170 } }),
              ...(row.detail === ''
                ? []
                : [
                    paragraph(making, 'DiwanTableSmall', text(making, row.detail), {
                      indent: { left: row.depth * 170 },
                    }),
                  ]),
            ],
            ...places.map((place) => stance(making, row.cells[place] ?? null)),
          ],
        })),
      }),
      paragraph(making, 'DiwanSource', text(making, key), { spacing: { before: 120 } }),
    ];
  });
}

const after = (making: WordMaking, words: readonly Run[]): Flow =>
  words.length === 0 ? [] : [paragraph(making, 'DiwanSource', runs(making, words), { spacing: { before: 240 } })];

export const evidence = (making: WordMaking, part: EvidencePart): Flow => [
  table(making, {
    widths: [44, 55, 55],
    head: [part.heads.source, part.heads.translation, part.heads.original].map((words) => headCell(making, words)),
    rows: part.entries.map((entry) => {
      const { language } = languageOf(entry.original);
      return {
        breaks: isLong(...entry.translation, ...entry.remarks.flatMap((one) => one.runs)) || isLong(...entry.original),
        cells: [
          [
            paragraph(making, 'DiwanStrongLabel', [
              ...text(making, entry.label),
              ...(entry.grade === '' ? [] : text(making, `  ${entry.grade}`)),
            ]),
            ...entry.source.map((line) => paragraph(making, 'DiwanTableSmall', text(making, line))),
          ],
          [
            paragraph(making, 'DiwanTableText', [...mark(making, entry.mark), ...runs(making, entry.translation)]),
            ...entry.remarks.map((one) =>
              paragraph(making, 'DiwanTableSmall', [
                ...text(making, `${one.label}  `, { italic: true }),
                ...runs(making, one.runs),
              ]),
            ),
          ],
          [paragraph(making, 'DiwanTableText', runs(making, entry.original, { language }), { language })],
        ],
      };
    }),
  }),
  ...after(making, part.after),
  paragraph(making, 'DiwanGap', []),
];

export const timeline = (making: WordMaking, part: TimelinePart): Flow => [
  table(making, {
    widths: [45, 77, 32],
    head: [part.heads.date, part.heads.event, part.heads.source].map((words) => headCell(making, words)),
    rows: part.entries.map((entry) =>
      entry.kind === 'today'
        ? { cells: [headCell(making, entry.text)], across: true, heavy: true }
        : {
            breaks: isLong(...entry.runs),
            cells: [
              [
                paragraph(making, 'DiwanTableText', text(making, entry.date)),
                ...(entry.otherDate === ''
                  ? []
                  : [paragraph(making, 'DiwanTableSmall', text(making, entry.otherDate))]),
              ],
              [paragraph(making, 'DiwanTableText', [...mark(making, entry.mark), ...runs(making, entry.runs)])],
              [paragraph(making, 'DiwanTableSmall', runs(making, entry.source))],
            ],
          },
    ),
  }),
  ...after(making, part.after),
  paragraph(making, 'DiwanGap', []),
];

/** Three texts on one line: at the start, the marking in the centre, at the end. Also the head and the foot of a page. */
export const frame = (
  making: WordMaking,
  width: number,
  start: readonly Paragraph[],
  end: readonly Paragraph[],
): Table => table(making, { widths: frameWidths(width), bare: true, rows: [{ cells: [start, banner(making), end] }] });

const frameWidths = (width: number): readonly number[] => [width * 0.3, width * 0.4, width * 0.3];

const banner = (making: WordMaking): readonly Paragraph[] => [
  paragraph(making, 'DiwanBanner', text(making, making.document.banner), { alignment: AlignmentType.CENTER }),
];

export const atEnd = { alignment: AlignmentType.RIGHT } as const;

/** From this many characters on, a point is set smaller, so that its card keeps to half a page. */
const longPoint = 320;

function card(making: WordMaking, part: CardsPart, one: Card): Flow {
  const { symbol, copy, issued, labels } = making.document;
  const [of, number, count] = [labels.of, digits(making, one.number), digits(making, part.cards.length)];
  const small = (words: string, setting = {}) => [paragraph(making, 'Header', text(making, words), setting)];
  const style = isLongerThan(longPoint, [one.line, ...one.answers.map((answer) => answer.runs)].flat())
    ? 'DiwanCardLong'
    : 'DiwanCard';
  return [
    frame(making, 174, small(symbol), small(copy, atEnd)),
    table(making, {
      widths: [174],
      bare: true,
      rows: [
        {
          height: 98,
          cells: [
            [
              paragraph(making, 'DiwanGap', []),
              paragraph(making, 'DiwanCardMode', [
                ...text(making, one.mode, { bold: true }),
                ...text(making, `   ${one.issue}`),
              ]),
              paragraph(making, 'DiwanCardTitle', [...text(making, `${number}  `), ...runs(making, one.title)]),
              paragraph(making, style, runs(making, one.line)),
              ...one.answers.map((answer) =>
                paragraph(making, style, [
                  ...text(making, `${answer.label}  `, { italic: true }),
                  ...runs(making, answer.runs),
                ]),
              ),
              paragraph(making, 'DiwanCue', [...mark(making, one.mark), ...runs(making, one.source)], {
                indent: { left: 0 },
              }),
            ],
          ],
        },
      ],
    }),
    frame(making, 174, small(issued), small(`${part.label} ${number} ${of} ${count}`, atEnd)),
  ];
}

const isLongerThan = (most: number, words: readonly Run[]): boolean =>
  words.reduce((sum, run) => sum + run.text.length, 0) > most;

/** Two to a sheet. Tables that touch would become one, so a small paragraph stands between them. */
export const cards = (making: WordMaking, part: CardsPart): Flow =>
  part.cards.flatMap((one, index) => {
    const [head, ...rest] = card(making, part, one);
    const gap = (setting = {}) => paragraph(making, 'DiwanGap', [], setting);
    const before =
      index === 0
        ? []
        : [index % 2 === 0 ? gap({ pageBreakBefore: true }) : gap({ spacing: { before: 500, after: 500 } })];
    return [...before, ...(head === undefined ? [] : [head]), ...rest.flatMap((piece) => [gap(), piece]), gap()];
  });
