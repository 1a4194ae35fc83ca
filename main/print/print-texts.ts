// Walks every text of a print document together with the voice and language it will be set in.
import type {
  BriefPart,
  LinesPart,
  PrintBlock,
  PrintDocument,
  PrintLanguage,
  PrintPart,
  Run,
} from '#shared/briefing/print-document.ts';
import { assertNever } from '#shared/core/assert-never.ts';
import type { Voice } from './fonts.ts';

/** Gives the text to print in place of `text`. */
export type TextChange = (text: string, voice: Voice, language: PrintLanguage) => string;

/** The walker of one document: its change, with the document's language filled in. */
interface Walk {
  readonly serif: (text: string) => string;
  readonly sans: (text: string) => string;
  readonly runs: (runs: readonly Run[], voice?: Voice, language?: PrintLanguage) => readonly Run[];
}

const makeWalk = (change: TextChange, around: PrintLanguage): Walk => ({
  serif: (text) => change(text, 'serif', around),
  sans: (text) => change(text, 'sans', around),
  runs: (runs, voice = 'serif', language = around) =>
    runs.map((run) => ({ ...run, text: change(run.text, voice, run.language ?? language) })),
});

function changeBlock(block: PrintBlock, walk: Walk): PrintBlock {
  const mark = walk.sans(block.mark);
  switch (block.kind) {
    case 'paragraph':
      return { ...block, mark, runs: walk.runs(block.runs) };
    case 'list-item':
      return { ...block, mark, marker: walk.serif(block.marker), runs: walk.runs(block.runs) };
    case 'quote':
      return {
        ...block,
        mark,
        runs: walk.runs(block.runs, 'serif', block.language),
        source: walk.runs(block.source, 'sans'),
      };
    case 'table':
      return {
        ...block,
        mark,
        head: block.head.map((cell) => walk.runs(cell, 'sans')),
        rows: block.rows.map((row) => row.map((cell) => walk.runs(cell))),
      };
    default:
      return assertNever(block);
  }
}

const changeOpening = <P extends PrintPart>(part: P, walk: Walk): P => ({
  ...part,
  mark: walk.sans(part.mark),
  title: walk.serif(part.title),
  lead: walk.runs(part.lead),
});

const changeBrief = (part: BriefPart, walk: Walk): BriefPart => ({
  ...changeOpening(part, walk),
  sections: part.sections.map((section) => ({
    title: walk.serif(section.title),
    blocks: section.blocks.map((block) => changeBlock(block, walk)),
  })),
});

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
      answers: entry.answers.map((answer) => ({ label: walk.serif(answer.label), runs: walk.runs(answer.runs) })),
      source: walk.runs(entry.source, 'sans'),
    })),
  })),
});

function changePart(part: PrintPart, walk: Walk): PrintPart {
  switch (part.form) {
    case 'brief':
      return changeBrief(part, walk);
    case 'lines':
      return changeLines(part, walk);
    default:
      return assertNever(part);
  }
}

/** The document with every text changed; identifiers, numbers and order stay. */
export function changeTexts(document: PrintDocument, change: TextChange): PrintDocument {
  const walk = makeWalk(change, document.language);
  return {
    ...document,
    banner: walk.sans(document.banner),
    symbol: walk.sans(document.symbol),
    issued: walk.sans(document.issued),
    copy: walk.sans(document.copy),
    shortTitle: walk.sans(document.shortTitle),
    title: walk.serif(document.title),
    author: walk.serif(document.author),
    labels: { of: walk.sans(document.labels.of), tab: walk.sans(document.labels.tab) },
    notes: document.notes.map((note) => ({
      ...note,
      grade: change(note.grade, 'sans', 'en'),
      runs: walk.runs(note.runs),
    })),
    parts: document.parts.map((part) => changePart(part, walk)),
  };
}
