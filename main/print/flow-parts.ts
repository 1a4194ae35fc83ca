// Each form of a part as items of a flow. A new form is a case here, and the compiler asks for it.
import type { PrintBlock, Run } from '#shared/briefing/print-blocks.ts';
import type { PrintDocument } from '#shared/briefing/print-document.ts';
import type {
  CardsPart,
  ContentsPart,
  CoverPart,
  EvidencePart,
  LineAnswer,
  LinesPart,
  MatrixPart,
  PrintPart,
  SpeakingNotesPart,
  StanceCell,
  TimelinePart,
} from '#shared/briefing/print-parts.ts';
import { assertNever } from '#shared/core/assert-never.ts';
import { joinedBy } from '#shared/core/between.ts';
import { toDigits } from '#shared/core/digits.ts';
import type { FlowItem, FlowRuns } from './flow-items.ts';
import { type Notes, plain, plainParagraph } from './flow-runs.ts';

type Items = readonly FlowItem[];

export function flowPart(part: PrintPart, document: PrintDocument, notes: Notes): Items {
  const say = speaker(document, notes);
  switch (part.form) {
    case 'cover':
      return flowCover(part, say);
    case 'contents':
      return flowContents(part, document, say);
    case 'brief':
      return [
        ...say.opening(part),
        ...part.sections.flatMap(({ title, blocks }) => [...say.heading(2, title), ...blocks.map(say.block)]),
      ];
    case 'lines':
      return flowLines(part, say);
    case 'matrix':
      return flowMatrix(part, say);
    case 'evidence':
      return flowEvidence(part, say);
    case 'timeline':
      return flowTimeline(part, say);
    case 'cards':
      return flowCards(part, document, say);
    case 'speaking-notes':
      return flowSpeakingNotes(part, say);
    default:
      return assertNever(part);
  }
}

/** The short ways in which parts are said, in the language of one document. */
type Speaker = ReturnType<typeof speaker>;

function speaker(document: PrintDocument, notes: Notes) {
  const around = document.language;
  const digits = (number: number): string => toDigits(String(number), document.digits);
  const text = (words: string, look: { readonly bold?: boolean; readonly italic?: boolean } = {}): FlowRuns =>
    words === '' ? [] : [plain(words, around, look)];
  const runs = (given: readonly Run[], italic = false): FlowRuns => notes.runs(given, around, italic);
  const paragraph = (given: FlowRuns, mark = ''): Items =>
    given.length === 0 && mark === '' ? [] : [{ ...plainParagraph(given, around), mark }];
  const tabOf = (tab: number | null): string => (tab === null ? '' : `${document.labels.tab} ${digits(tab)}`);
  const heading = (level: 1 | 2 | 3, title: string | FlowRuns, mark = '', tab = ''): Items =>
    title === '' && mark === ''
      ? []
      : [{ kind: 'heading', level, tab, mark, runs: typeof title === 'string' ? text(title) : title }];
  return {
    around,
    digits,
    text,
    runs,
    paragraph,
    heading,
    tabOf,
    opening: (part: { tab: number | null; mark: string; title: string; lead: readonly Run[] }): Items => [
      ...heading(1, part.title, part.mark, tabOf(part.tab)),
      ...paragraph(runs(part.lead, true)),
    ],
    answers: (answers: readonly LineAnswer[]): Items =>
      answers.map(({ label, runs: words }) => ({
        kind: 'list-item',
        level: 1,
        marker: '–',
        mark: '',
        language: around,
        runs: [...text(label, { italic: true }), ...text(' '), ...runs(words)],
      })),
    block: (block: PrintBlock): FlowItem => flowBlock(block, notes, document),
  };
}

function flowBlock(block: PrintBlock, notes: Notes, document: PrintDocument): FlowItem {
  const around = document.language;
  const language = ('language' in block ? block.language : undefined) ?? around;
  switch (block.kind) {
    case 'paragraph': {
      const number = block.number === null ? '' : toDigits(String(block.number), document.digits);
      return { ...block, number, language, runs: notes.runs(block.runs, language) };
    }
    case 'list-item':
      return { ...block, language, runs: notes.runs(block.runs, language) };
    case 'quote':
      return { ...block, language, runs: notes.runs(block.runs, language), source: notes.runs(block.source, around) };
    case 'table': {
      const cells = (row: readonly (readonly Run[])[]): readonly FlowRuns[] =>
        row.map((cell) => notes.runs(cell, around));
      return table(block.mark, cells(block.head), block.rows.map(cells));
    }
    case 'facts':
      return {
        kind: 'facts',
        mark: block.mark,
        facts: block.facts.map(({ label, runs }) => ({ label, runs: notes.runs(runs, around) })),
      };
    default:
      return assertNever(block);
  }
}

function table(mark: string, head: readonly FlowRuns[], rows: readonly (readonly FlowRuns[])[]): FlowItem {
  const width = Math.max(1, head.length, ...rows.map((row) => row.length));
  const filled = (row: readonly FlowRuns[]): readonly FlowRuns[] => [
    ...row,
    ...Array.from({ length: width - row.length }, () => []),
  ];
  return { kind: 'table', mark, head: filled(head), rows: rows.map(filled) };
}

const words = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join(' · ');

const flowCover = (part: CoverPart, say: Speaker): Items => {
  const other = part.otherTitle;
  return [
    ...say.paragraph(say.text(part.kind)),
    ...say.heading(1, part.title),
    ...(other === null ? [] : [plainParagraph([plain(other.text, other.language, { bold: true })], other.language)]),
    ...say.paragraph(say.runs(part.meeting)),
    ...part.dates.flatMap((date) => say.paragraph(say.text(date))),
    ...say.paragraph(say.runs(part.place)),
    say.block({ kind: 'facts', mark: '', facts: part.facts }),
    ...say.paragraph(say.text(part.handling, { italic: true })),
  ];
};

const flowContents = (part: ContentsPart, document: PrintDocument, say: Speaker): Items => [
  ...say.heading(1, part.title),
  ...document.parts.flatMap((other): Items => {
    if (other.form === 'cover' || other.form === 'contents' || other.form === 'cards') return [];
    const place = [say.tabOf(other.tab), other.mark === '' ? '' : `(${other.mark})`].filter((text) => text !== '');
    const runs = say.text(words(place.join(' '), other.title));
    return [{ kind: 'list-item', level: 1, marker: '–', mark: '', language: say.around, runs }];
  }),
  ...say.heading(2, part.keyTitle),
  say.block({ kind: 'facts', mark: '', facts: part.key }),
];

const flowLines = (part: LinesPart, say: Speaker): Items => [
  ...say.opening(part),
  ...part.groups.flatMap((group) => [
    ...say.heading(2, group.title),
    ...group.entries.flatMap((entry) => [
      ...say.heading(3, words(entry.mode, entry.likelihood)),
      ...say.paragraph(say.runs(entry.cue, true)),
      ...say.paragraph(say.runs(entry.line), entry.mark),
      ...say.answers(entry.answers),
      ...say.paragraph(say.runs(entry.source)),
    ]),
  ]),
];

/** In tables the marking stands before the text of the cell. The word says the stance: no mark is drawn here. */
function stanceRuns(cell: StanceCell | string | null, say: Speaker): FlowRuns {
  if (cell === null) return [];
  if (typeof cell === 'string') return say.text(cell);
  const stance = [
    ...say.text(cell.mark === '' ? '' : `(${cell.mark}) `),
    ...say.text(cell.word, { bold: true }),
    ...say.text(cell.firmness === '' ? '' : ` ${cell.firmness}`),
  ];
  return joinedBy([stance, say.runs(cell.runs), say.text(cell.was, { italic: true })], plain('\n', say.around));
}

const flowMatrix = (part: MatrixPart, say: Speaker): Items => {
  const newLine = plain('\n', say.around);
  const head = [
    say.text(part.heads.number),
    say.text(part.heads.issue),
    ...part.parties.map(({ name, role }) => joinedBy([say.runs(name), say.text(role)], newLine)),
  ];
  const rows = part.rows.map((row) => [
    say.text(row.number),
    joinedBy([say.runs(row.title), say.text(row.detail)], newLine),
    ...row.cells.map((cell) => stanceRuns(cell, say)),
  ]);
  return [
    ...say.opening(part),
    table('', head, rows),
    ...say.paragraph(say.text(words(...part.key.stances.map(({ word }) => word)))),
    ...say.paragraph(say.text(part.key.text)),
  ];
};

/** Entry by entry, not as a table: words of this length would stand in no column. */
const flowEvidence = (part: EvidencePart, say: Speaker): Items => [
  ...say.opening(part),
  ...part.entries.flatMap((entry): Items => {
    const facts = [
      { label: part.heads.source, runs: say.text(entry.source.join('\n')) },
      { label: part.heads.translation, runs: say.runs(entry.translation) },
      { label: part.heads.original, runs: say.runs(entry.original) },
      ...entry.remarks.map(({ label, runs }) => ({ label, runs: say.runs(runs) })),
    ].filter(({ runs }) => runs.length > 0);
    return [
      ...say.heading(2, words(`${entry.label}${entry.mark === '' ? '' : ` (${entry.mark})`}`, entry.grade)),
      { kind: 'facts', mark: '', facts },
    ];
  }),
  ...say.paragraph(say.runs(part.after)),
];

const flowTimeline = (part: TimelinePart, say: Speaker): Items => [
  ...say.opening(part),
  table(
    '',
    [part.heads.date, part.heads.event, part.heads.source].map((head) => say.text(head)),
    part.entries.map((entry) =>
      entry.kind === 'today'
        ? [say.text(entry.text, { bold: true })]
        : [
            joinedBy([say.text(entry.date), say.text(entry.otherDate)], plain('\n', say.around)),
            [...say.text(entry.mark === '' ? '' : `(${entry.mark}) `), ...say.runs(entry.runs)],
            say.runs(entry.source),
          ],
    ),
  ),
  ...say.paragraph(say.runs(part.after)),
];

const flowCards = (part: CardsPart, document: PrintDocument, say: Speaker): Items =>
  part.cards.flatMap((card) => [
    ...say.heading(2, [
      ...say.text(
        `${part.label} ${say.digits(card.number)} ${document.labels.of} ${say.digits(part.cards.length)}${card.title.length > 0 ? ' · ' : ''}`,
      ),
      ...say.runs(card.title),
    ]),
    ...say.paragraph(say.text(words(card.mode, card.issue))),
    ...say.paragraph(say.runs(card.line)),
    ...say.answers(card.answers),
    ...say.paragraph(say.runs(card.source), card.mark),
  ]);

const flowSpeakingNotes = (part: SpeakingNotesPart, say: Speaker): Items => [
  ...say.opening(part),
  ...part.sections.flatMap((section) => [
    ...say.heading(2, section.title),
    ...section.paragraphs.flatMap((paragraph) => [
      ...say.paragraph(say.text(paragraph.cue, { italic: true })),
      say.block({ kind: 'paragraph', ...paragraph }),
    ]),
  ]),
];
