// Makes speaking notes of a brief: all that it says, as paragraphs numbered through, to be read out.
import { assertNever } from '#shared/core/assert-never.ts';
import { cardsWords } from '#shared/language/cards-words.ts';
import type { DocumentOutput } from './begin-making.ts';
import { type BriefInput, beginBrief, briefDocument, briefPart } from './build-brief.ts';
import { reportOf } from './making.ts';
import type { PrintBlock, Run } from './print-blocks.ts';
import type {
  BriefPart,
  BriefSection,
  LineEntry,
  LinesPart,
  SpeakingNotesPart,
  SpokenParagraph,
} from './print-parts.ts';
import type { PrintSetting } from './print-setting.ts';
import { joinedRuns, textOf } from './runs.ts';

type Spoken = Omit<SpokenParagraph, 'number'>;

interface SpokenSection {
  readonly title: string;
  readonly paragraphs: readonly Spoken[];
}

/** @throws when `asOf` is not a date. */
export function buildSpeakingNotes(input: BriefInput): DocumentOutput {
  const begun = beginBrief(input);
  // In a numbered brief, what has no number is a heading.
  const { brief } = begun;
  const making = { ...begun, brief: { ...brief, body: { ...brief.body, numbered: true } } };
  const part = briefPart(making);
  const title = `${cardsWords[making.setting.language].speakingNotes} – ${part.title}`;
  const notes: SpeakingNotesPart = {
    form: 'speaking-notes',
    tab: null,
    mark: part.mark,
    title,
    lead: spoken(part.lead),
    sections: numberedThrough(
      part.form === 'lines' ? linesSections(part, making.setting) : briefSections(part, making.setting),
    ),
  };
  return { document: { ...briefDocument(making, input, title, [notes]), notes: [] }, report: reportOf(making) };
}

/** What is read out has no footnotes. */
const spoken = (runs: readonly Run[]): readonly Run[] =>
  runs.filter(({ note, text }) => note === undefined || text !== '').map(({ note: _note, ...run }) => run);

function numberedThrough(sections: readonly SpokenSection[]): SpeakingNotesPart['sections'] {
  let number = 0;
  return sections
    .map(({ title, paragraphs }) => ({
      title,
      paragraphs: paragraphs.filter(({ runs }) => runs.some(({ text }) => text.trim() !== '')),
    }))
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .map(({ title, paragraphs }) => ({
      title,
      paragraphs: paragraphs.map((paragraph) => {
        number += 1;
        return { number, ...paragraph };
      }),
    }));
}

const briefSections = (part: BriefPart, setting: PrintSetting): readonly SpokenSection[] =>
  part.sections.flatMap((section) => parted(section, setting));

/** A heading within a section begins one of its own. */
function parted(section: BriefSection, setting: PrintSetting): readonly SpokenSection[] {
  const sections: { readonly title: string; readonly paragraphs: Spoken[] }[] = [
    { title: section.title, paragraphs: [] },
  ];
  for (const block of section.blocks) {
    if (block.kind === 'paragraph' && block.number === null) {
      sections.push({ title: textOf(block.runs), paragraphs: [] });
    } else {
      sections.at(-1)?.paragraphs.push(...spokenBlock(block, setting));
    }
  }
  return sections;
}

function spokenBlock(block: PrintBlock, setting: PrintSetting): readonly Spoken[] {
  const say = (runs: readonly Run[]): Spoken => ({
    mark: block.mark,
    cue: '',
    ...('language' in block && block.language !== undefined ? { language: block.language } : {}),
    runs: spoken(runs),
  });
  switch (block.kind) {
    case 'paragraph':
      return [say(block.runs)];
    case 'list-item':
      // A dash before a numbered paragraph says nothing.
      return [say(block.marker === '–' ? block.runs : [{ text: `${block.marker} ` }, ...block.runs])];
    case 'quote': {
      const { open, close } = cardsWords[block.language ?? setting.language].quotation;
      const after = block.source.length === 0 ? [] : [{ text: ' – ' }, ...block.source];
      const own = block.language === undefined ? {} : { language: block.language };
      return [say([{ text: open, ...own }, ...block.runs, { text: close, ...own }, ...after])];
    }
    case 'table':
      return block.rows.map((row) => say(rowRuns(block.head, row)));
    case 'facts':
      return block.facts.map(({ label, runs }) => say([{ text: `${label}: ` }, ...runs]));
    default:
      return assertNever(block);
  }
}

/** The cells of a row in one line, each under the head of its column. */
const rowRuns = (head: readonly (readonly Run[])[], row: readonly (readonly Run[])[]): readonly Run[] =>
  joinedRuns(
    row
      .map((cell, column) => ({ cell, name: head[column] ?? [] }))
      .filter(({ cell }) => cell.some(({ text }) => text.trim() !== ''))
      .map(({ cell, name }) => [...(name.length === 0 ? [] : [...name, { text: ': ' }]), ...cell]),
    '\n',
  );

const linesSections = (part: LinesPart, { words }: PrintSetting): readonly SpokenSection[] =>
  part.groups.map(({ title, entries }) => ({
    title,
    paragraphs: entries.map((entry) => ({
      mark: entry.mark,
      cue: [entry.mode, entry.likelihood].filter((word) => word !== '').join(words.comma),
      runs: spoken(entryRuns(entry)),
    })),
  }));

/** What calls for the line, the line, and each answer on a line of its own. */
const entryRuns = ({ cue, line, answers }: LineEntry): readonly Run[] =>
  joinedRuns(
    [
      cue.map((run) => ({ ...run, italic: true })),
      line,
      ...answers.map(({ label, runs }) => [{ text: label, italic: true }, { text: ' ' }, ...runs]),
    ],
    '\n',
  );
