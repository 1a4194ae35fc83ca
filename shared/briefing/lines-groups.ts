// Lines to take: the talking points of a brief as entries under its headings, or under their issues where there is no heading.
import type { RecordId } from '#shared/core/ids.ts';
import { type AnyRecord, isKind, type RecordOf } from '#shared/records/record.ts';
import { wordingIn } from '#shared/records/worded.ts';
import type { Block, BlockId, LivingBlock } from '#shared/richtext/rich-text.ts';
import { headingRuns, printBlocks } from './brief-blocks.ts';
import { livingRecords } from './living-records.ts';
import { type BriefMaking, type Making, markOf, noteRuns } from './making.ts';
import type { PrintBlock, Run } from './print-blocks.ts';
import type { LineAnswer, LineEntry, LinesGroup } from './print-parts.ts';
import { runsOf } from './print-setting.ts';
import { recordRuns } from './record-words.ts';
import { findOf } from './records-view.ts';

type Point = RecordOf<'talking-point'>;

export interface Lines {
  /** What stands before the first heading and the first point. */
  readonly lead: readonly Run[];
  readonly groups: readonly LinesGroup[];
}

/** True when the block shows talking points, whoever reads it. */
export function showsPoints(making: BriefMaking, block: Block): block is LivingBlock {
  if (block.kind !== 'living') return false;
  if (block.query !== null) return block.query.kind === 'talking-point';
  return findOf(making.view, 'talking-point', block.record) !== null;
}

/** Everything of the blocks that the reader may see. What is no talking point stands between the entries, without a mode. */
export function linesOf(making: BriefMaking, blocks: readonly Block[]): Lines {
  const lead: Run[] = [];
  const groups: { readonly title: string; readonly entries: LineEntry[] }[] = [];
  let heading: string | null = null;
  let hasBegun = false;
  const add = (title: string, entry: LineEntry): void => {
    const last = groups.at(-1);
    if (last?.title === title) last.entries.push(entry);
    else groups.push({ title, entries: [entry] });
  };
  for (const block of blocks) {
    if (block.kind === 'heading') {
      hasBegun = true;
      const words = headingRuns(making, block)
        .map(({ text }) => text)
        .join('');
      heading = words.trim() === '' ? null : words;
    } else if (showsPoints(making, block)) {
      hasBegun = true;
      const found = livingRecords(making, block);
      if (found.withheld && making.saysWithheld) add(heading ?? '', plainEntry('', withheldRuns(making)));
      for (const record of found.records) {
        if (isKind(record, 'talking-point')) {
          add(heading ?? issueTitle(making, record), entryOf(making, block.id, record));
        }
      }
    } else {
      for (const printed of printBlocks(making, block, () => null)) {
        if (hasBegun) add(heading ?? '', plainEntry(printed.mark, runsIn(printed)));
        else lead.push(...(lead.length === 0 ? [] : [{ text: '\n' }]), ...marked(printed));
      }
    }
  }
  return { lead, groups };
}

const withheldRuns = ({ setting }: Making): readonly Run[] => [{ text: setting.words.withheld, italic: true }];

const plainEntry = (mark: string, line: readonly Run[]): LineEntry => ({
  mode: '',
  likelihood: '',
  mark,
  cue: [],
  line,
  answers: [],
  source: [],
});

/** A lead has no place for portion markings beside it: they stand before its words. */
const marked = (block: PrintBlock): readonly Run[] =>
  block.mark === '' ? runsIn(block) : [{ text: `(${block.mark})\u00a0` }, ...runsIn(block)];

function runsIn(block: PrintBlock): readonly Run[] {
  if (block.kind === 'table') return linesIn([block.head, ...block.rows]);
  if (block.kind === 'facts') return linesIn(block.facts.map(({ label, runs }) => [[{ text: label }], runs]));
  return block.runs;
}

const linesIn = (rows: readonly (readonly (readonly Run[])[])[]): readonly Run[] =>
  rows
    .filter((row) => row.length > 0)
    .flatMap((row, index) => [...(index === 0 ? [] : [{ text: '\n' }]), ...row.flatMap(spaced)]);

const spaced = (cell: readonly Run[], index: number): readonly Run[] =>
  index === 0 ? cell : [{ text: ' – ' }, ...cell];

function issueTitle(making: Making, point: Point): string {
  const issue = findOf(making.view, 'issue', point.body.issue);
  if (issue === null || !making.clearance.maySee(issue)) return '';
  making.printed.push(issue.marking);
  return wordingIn(issue.body.name, making.setting.language).text;
}

function entryOf(making: Making, block: BlockId, point: Point & AnyRecord): LineEntry {
  const { setting } = making;
  const { words, language } = setting;
  const { mode, certainty, cue, answer, restsOn } = point.body;
  // A cue calls for a line that waits for it; before a line that we open with, it is what they will answer.
  const waits = mode === 'if-raised' || mode === 'if-pressed' || mode === 'avoid';
  const cueRuns = runsOf(cue, language, setting);
  const answered = wordingIn(answer, language);
  const answers: readonly LineAnswer[] = [
    { label: words.answers.theyWillSay, runs: waits ? [] : cueRuns },
    {
      label: mode === 'avoid' ? words.answers.sayInstead : words.answers.next,
      runs: runsOf(answered.text, answered.language, setting),
    },
  ];
  return {
    mode: words.modes[mode],
    likelihood: certainty === null ? '' : words.certainties[certainty],
    mark: markOf(point.marking, making),
    cue: waits ? cueRuns : [],
    line: recordRuns(making, block, point).filter(({ note }) => note === undefined),
    answers: answers.filter(({ runs }) => runs.length > 0),
    source: sourceRuns(making, block, restsOn),
  };
}

/** What the point rests on, by name, each with its note. */
function sourceRuns(making: Making, block: BlockId, restsOn: readonly RecordId[]): readonly Run[] {
  const noted = new Set<string | undefined>();
  const cited = restsOn.flatMap((id) => {
    const note = noteRuns(making, block, id);
    const isKnown = note.length === 0 || noted.has(note[0]?.note);
    noted.add(note[0]?.note);
    return isKnown ? [] : [[...runsOf(shortName(making, id), making.setting.language, making.setting), ...note]];
  });
  return cited.flatMap((runs, index) => (index === 0 ? runs : [{ text: making.setting.words.semicolon }, ...runs]));
}

/** The title of an agreement, or of the source of a statement where it may be named; else nothing but the mark of the note. */
function shortName(making: Making, id: RecordId): string {
  const { view, clearance, setting } = making;
  const agreement = findOf(view, 'agreement', id);
  if (agreement !== null) return wordingIn(agreement.body.title, setting.language).text;
  const statement = findOf(view, 'statement', id);
  const source = findOf(view, 'source', statement?.body.source ?? null);
  if (statement === null || source === null || !clearance.maySee(source)) return '';
  const mayName = clearance.purpose === 'ours' || statement.body.attribution === 'on-record';
  return mayName ? wordingIn(source.body.title, setting.language).text : setting.words.sourceKinds[source.body.kind];
}
