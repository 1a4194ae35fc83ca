// The parts of a Word file that are set as tables: matrix, evidence, timeline, cards.
import { AlignmentType, type Paragraph, type Table } from 'docx';
import type { PrintLanguage, Run } from '#shared/briefing/print-blocks.ts';
import type {
  Card,
  CardsPart,
  EvidencePart,
  MatrixPart,
  StanceCell,
  TimelinePart,
} from '#shared/briefing/print-parts.ts';
import type { Flow } from './docx-parts.ts';
import { digits, mark, type Press, paragraph, runs, text } from './docx-runs.ts';
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

function stance(press: Press, cell: StanceCell | string | null): readonly Paragraph[] {
  if (cell === null) return [paragraph(press, 'DiwanTableSmall', [])];
  if (typeof cell === 'string') return [paragraph(press, 'DiwanTableSmall', text(press, cell))];
  const firmness = cell.firmness === '' ? [] : text(press, ` ${cell.firmness}`);
  return [
    paragraph(press, 'DiwanTableSmall', [...text(press, cell.word, { bold: true }), ...firmness]),
    paragraph(press, 'DiwanTableSmall', [...mark(press, cell.mark), ...runs(press, cell.runs)]),
    ...(cell.was === '' ? [] : [paragraph(press, 'DiwanTableSmall', text(press, cell.was, { italic: true }))]),
  ];
}

/** @param width of the text of its page, in millimetres */
export function matrix(press: Press, part: MatrixPart, width: number): Flow {
  const key = [...part.key.stances.map(({ word }) => word), part.key.text].filter((words) => words !== '').join('   ');
  return columnGroups(part.parties.length, part.repeated, width).flatMap((places, page) => {
    const column = (width - numberColumn - issueColumn) / Math.max(places.length, 1);
    const parties = places.flatMap((place) => part.parties[place] ?? []);
    return [
      ...(page === 0 ? [] : [paragraph(press, 'DiwanGap', [], { pageBreakBefore: true })]),
      table(press, {
        widths: [numberColumn, issueColumn, ...places.map(() => column)],
        head: [
          headCell(press, part.heads.number),
          headCell(press, part.heads.issue),
          ...parties.map(({ name, role }) => [
            paragraph(press, 'DiwanTableHead', runs(press, name)),
            ...(role === '' ? [] : [paragraph(press, 'DiwanTableSmall', text(press, role))]),
          ]),
        ],
        rows: part.rows.map((row) => ({
          cells: [
            [paragraph(press, 'DiwanTableSmall', text(press, row.number))],
            [
              paragraph(press, 'DiwanTableText', runs(press, row.title), { indent: { left: row.depth * 170 } }),
              ...(row.detail === ''
                ? []
                : [
                    paragraph(press, 'DiwanTableSmall', text(press, row.detail), { indent: { left: row.depth * 170 } }),
                  ]),
            ],
            ...places.map((place) => stance(press, row.cells[place] ?? null)),
          ],
        })),
      }),
      paragraph(press, 'DiwanSource', text(press, key), { spacing: { before: 120 } }),
    ];
  });
}

const after = (press: Press, words: readonly Run[]): Flow =>
  words.length === 0 ? [] : [paragraph(press, 'DiwanSource', runs(press, words), { spacing: { before: 240 } })];

/** The language of words that stand in one language, their own. */
const languageOf = (words: readonly Run[]): PrintLanguage | undefined => words.find((run) => run.language)?.language;

export const evidence = (press: Press, part: EvidencePart): Flow => [
  table(press, {
    widths: [44, 55, 55],
    head: [part.heads.source, part.heads.translation, part.heads.original].map((words) => headCell(press, words)),
    rows: part.entries.map((entry) => {
      const language = languageOf(entry.original);
      return {
        breaks: isLong(...entry.translation, ...entry.remarks.flatMap((one) => one.runs)) || isLong(...entry.original),
        cells: [
          [
            paragraph(press, 'DiwanStrongLabel', [
              ...text(press, entry.label),
              ...(entry.grade === '' ? [] : text(press, `  ${entry.grade}`)),
            ]),
            ...entry.source.map((line) => paragraph(press, 'DiwanTableSmall', text(press, line))),
          ],
          [
            paragraph(press, 'DiwanTableText', [...mark(press, entry.mark), ...runs(press, entry.translation)]),
            ...entry.remarks.map((one) =>
              paragraph(press, 'DiwanTableSmall', [
                ...text(press, `${one.label}  `, { italic: true }),
                ...runs(press, one.runs),
              ]),
            ),
          ],
          [paragraph(press, 'DiwanTableText', runs(press, entry.original, { language }), { language })],
        ],
      };
    }),
  }),
  ...after(press, part.after),
  paragraph(press, 'DiwanGap', []),
];

export const timeline = (press: Press, part: TimelinePart): Flow => [
  table(press, {
    widths: [45, 77, 32],
    head: [part.heads.date, part.heads.event, part.heads.source].map((words) => headCell(press, words)),
    rows: part.entries.map((entry) =>
      entry.kind === 'today'
        ? { cells: [headCell(press, entry.text)], across: true, heavy: true }
        : {
            breaks: isLong(...entry.runs),
            cells: [
              [
                paragraph(press, 'DiwanTableText', text(press, entry.date)),
                ...(entry.otherDate === '' ? [] : [paragraph(press, 'DiwanTableSmall', text(press, entry.otherDate))]),
              ],
              [paragraph(press, 'DiwanTableText', [...mark(press, entry.mark), ...runs(press, entry.runs)])],
              [paragraph(press, 'DiwanTableSmall', runs(press, entry.source))],
            ],
          },
    ),
  }),
  ...after(press, part.after),
  paragraph(press, 'DiwanGap', []),
];

/** Three texts on one line: at the start, the marking in the centre, at the end. Also the head and the foot of a page. */
export const frame = (press: Press, width: number, start: readonly Paragraph[], end: readonly Paragraph[]): Table =>
  table(press, { widths: frameWidths(width), bare: true, rows: [{ cells: [start, banner(press), end] }] });

const frameWidths = (width: number): readonly number[] => [width * 0.3, width * 0.4, width * 0.3];

const banner = (press: Press): readonly Paragraph[] => [
  paragraph(press, 'DiwanBanner', text(press, press.document.banner), { alignment: AlignmentType.CENTER }),
];

export const atEnd = { alignment: AlignmentType.RIGHT } as const;

/** From this many characters on, a point is set smaller, so that its card keeps to half a page. */
const longPoint = 320;

function card(press: Press, part: CardsPart, one: Card): Flow {
  const { symbol, copy, issued, labels } = press.document;
  const [of, number, count] = [labels.of, digits(press, one.number), digits(press, part.cards.length)];
  const small = (words: string, setting = {}) => [paragraph(press, 'Header', text(press, words), setting)];
  const style = isLongerThan(longPoint, [one.line, ...one.answers.map((answer) => answer.runs)].flat())
    ? 'DiwanCardLong'
    : 'DiwanCard';
  return [
    frame(press, 174, small(symbol), small(copy, atEnd)),
    table(press, {
      widths: [174],
      bare: true,
      rows: [
        {
          height: 98,
          cells: [
            [
              paragraph(press, 'DiwanGap', []),
              paragraph(press, 'DiwanCardMode', [
                ...text(press, one.mode, { bold: true }),
                ...text(press, `   ${one.issue}`),
              ]),
              paragraph(press, 'DiwanCardTitle', [...text(press, `${number}  `), ...runs(press, one.title)]),
              paragraph(press, style, runs(press, one.line)),
              ...one.answers.map((answer) =>
                paragraph(press, style, [
                  ...text(press, `${answer.label}  `, { italic: true }),
                  ...runs(press, answer.runs),
                ]),
              ),
              paragraph(press, 'DiwanCue', [...mark(press, one.mark), ...runs(press, one.source)], {
                indent: { left: 0 },
              }),
            ],
          ],
        },
      ],
    }),
    frame(press, 174, small(issued), small(`${part.label} ${number} ${of} ${count}`, atEnd)),
  ];
}

const isLongerThan = (most: number, words: readonly Run[]): boolean =>
  words.reduce((sum, run) => sum + run.text.length, 0) > most;

/** Two to a sheet. Tables that touch would become one, so a small paragraph stands between them. */
export const cards = (press: Press, part: CardsPart): Flow =>
  part.cards.flatMap((one, index) => {
    const [head, ...rest] = card(press, part, one);
    const gap = (setting = {}) => paragraph(press, 'DiwanGap', [], setting);
    const before =
      index === 0
        ? []
        : [index % 2 === 0 ? gap({ pageBreakBefore: true }) : gap({ spacing: { before: 500, after: 500 } })];
    return [...before, ...(head === undefined ? [] : [head]), ...rest.flatMap((piece) => [gap(), piece]), gap()];
  });
