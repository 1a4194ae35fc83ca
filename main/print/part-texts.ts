// The texts of each form of a part. A new form is a case here, and the compiler asks for it.
import type { PrintBlock } from '#shared/briefing/print-blocks.ts';
import type {
  Card,
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
import type { Walk } from './text-walk.ts';

export function changePart(part: PrintPart, walk: Walk, block: (block: PrintBlock) => PrintBlock): PrintPart {
  switch (part.form) {
    case 'cover':
      return changeCover(part, walk);
    case 'contents':
      return {
        ...part,
        title: walk.serif(part.title),
        keyTitle: walk.serif(part.keyTitle),
        key: walk.facts(part.key),
      };
    case 'brief': {
      const sections = part.sections.map((section) => ({
        title: walk.serif(section.title),
        blocks: section.blocks.map(block),
      }));
      return { ...changeOpening(part, walk), sections };
    }
    case 'lines':
      return changeLines(part, walk);
    case 'matrix':
      return changeMatrix(part, walk);
    case 'evidence':
      return changeEvidence(part, walk);
    case 'timeline':
      return changeTimeline(part, walk);
    case 'cards':
      return { ...part, label: walk.sans(part.label), cards: part.cards.map((card) => changeCard(card, walk)) };
    case 'speaking-notes':
      return changeNotes(part, walk);
    default:
      return assertNever(part);
  }
}

const changeOpening = <P extends Exclude<PrintPart, { form: 'cover' | 'contents' | 'cards' }>>(
  part: P,
  walk: Walk,
): P => ({
  ...part,
  mark: walk.sans(part.mark),
  title: walk.serif(part.title),
  lead: walk.runs(part.lead),
});

const changeCover = (part: CoverPart, walk: Walk): CoverPart => ({
  ...part,
  kind: walk.sans(part.kind),
  title: walk.serif(part.title),
  otherTitle:
    part.otherTitle === null
      ? null
      : { ...part.otherTitle, text: walk.spoken(part.otherTitle.text, part.otherTitle.language) },
  meeting: walk.runs(part.meeting),
  dates: part.dates.map(walk.serif),
  place: walk.runs(part.place),
  facts: walk.facts(part.facts),
  handling: walk.sans(part.handling),
});

const changeAnswers = (answers: readonly LineAnswer[], walk: Walk, label: 'serif' | 'sans'): readonly LineAnswer[] =>
  answers.map((answer) => ({ label: walk[label](answer.label), runs: walk.runs(answer.runs, label) }));

const changeLines = (part: LinesPart, walk: Walk): LinesPart => ({
  ...changeOpening(part, walk),
  groups: part.groups.map((group) => ({
    title: walk.serif(group.title),
    entries: group.entries.map((entry) => ({
      mode: walk.sans(entry.mode),
      likelihood: walk.sans(entry.likelihood),
      mark: walk.sans(entry.mark),
      cue: walk.runs(entry.cue),
      line: walk.runs(entry.line),
      answers: changeAnswers(entry.answers, walk, 'serif'),
      source: walk.runs(entry.source, 'sans'),
    })),
  })),
});

const changeStance = (cell: StanceCell, walk: Walk): StanceCell => ({
  ...cell,
  word: walk.sans(cell.word),
  firmness: walk.sans(cell.firmness),
  mark: walk.sans(cell.mark),
  runs: walk.runs(cell.runs, 'sans'),
  was: walk.sans(cell.was),
});

const changeMatrix = (part: MatrixPart, walk: Walk): MatrixPart => ({
  ...changeOpening(part, walk),
  heads: { number: walk.sans(part.heads.number), issue: walk.sans(part.heads.issue) },
  parties: part.parties.map(({ name, role }) => ({ name: walk.runs(name, 'sans'), role: walk.sans(role) })),
  rows: part.rows.map((row) => ({
    ...row,
    number: walk.sans(row.number),
    title: walk.runs(row.title),
    detail: walk.sans(row.detail),
    cells: row.cells.map((cell) => {
      if (cell === null) return null;
      return typeof cell === 'string' ? walk.sans(cell) : changeStance(cell, walk);
    }),
  })),
  key: {
    stances: part.key.stances.map((entry) => ({ ...entry, word: walk.sans(entry.word) })),
    text: walk.sans(part.key.text),
  },
});

const changeEvidence = (part: EvidencePart, walk: Walk): EvidencePart => ({
  ...changeOpening(part, walk),
  heads: {
    source: walk.sans(part.heads.source),
    translation: walk.sans(part.heads.translation),
    original: walk.sans(part.heads.original),
  },
  entries: part.entries.map((entry) => ({
    label: walk.sans(entry.label),
    grade: walk.sans(entry.grade),
    source: entry.source.map(walk.sans),
    mark: walk.sans(entry.mark),
    translation: walk.runs(entry.translation),
    original: walk.runs(entry.original),
    remarks: changeAnswers(entry.remarks, walk, 'sans'),
  })),
  after: walk.runs(part.after, 'sans'),
});

const changeTimeline = (part: TimelinePart, walk: Walk): TimelinePart => ({
  ...changeOpening(part, walk),
  heads: {
    date: walk.sans(part.heads.date),
    event: walk.sans(part.heads.event),
    source: walk.sans(part.heads.source),
  },
  entries: part.entries.map((entry) =>
    entry.kind === 'today'
      ? { ...entry, text: walk.sans(entry.text) }
      : {
          ...entry,
          date: walk.serif(entry.date),
          otherDate: walk.sans(entry.otherDate),
          mark: walk.sans(entry.mark),
          runs: walk.runs(entry.runs),
          source: walk.runs(entry.source, 'sans'),
        },
  ),
  after: walk.runs(part.after, 'sans'),
});

const changeCard = (card: Card, walk: Walk): Card => ({
  ...card,
  mode: walk.sans(card.mode),
  issue: walk.sans(card.issue),
  title: walk.runs(card.title),
  line: walk.runs(card.line),
  answers: changeAnswers(card.answers, walk, 'serif'),
  mark: walk.sans(card.mark),
  source: walk.runs(card.source, 'sans'),
});

const changeNotes = (part: SpeakingNotesPart, walk: Walk): SpeakingNotesPart => ({
  ...changeOpening(part, walk),
  sections: part.sections.map((section) => ({
    title: walk.serif(section.title),
    paragraphs: section.paragraphs.map((paragraph) => ({
      ...paragraph,
      mark: walk.sans(paragraph.mark),
      cue: walk.sans(paragraph.cue),
      runs: walk.runs(paragraph.runs, 'serif', paragraph.language),
    })),
  })),
});
