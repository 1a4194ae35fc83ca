// Lines to take: the talking points of a brief as entries under its headings, or under their issues where there is no heading.
import { isKind } from '#shared/records/record.ts';
import type { Block, LivingBlock } from '#shared/richtext/rich-text.ts';
import { headingRuns, printBlocks } from './brief-blocks.ts';
import { livingRecords } from './living-records.ts';
import type { BriefMaking, Making } from './making.ts';
import { admittedIssue, entryOf, type Point } from './point-entry.ts';
import type { PrintBlock, Run } from './print-blocks.ts';
import type { LineEntry, LinesGroup } from './print-parts.ts';
import { plainIn } from './print-setting.ts';
import { findOf } from './records-view.ts';
import { joinedRuns, textOf } from './runs.ts';

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

/** The same where the reader may know of them: a point that is hidden does not give the page its shape. */
export const showsSeenPoints = (making: BriefMaking, block: Block): block is LivingBlock =>
  showsPoints(making, block) && (block.query !== null || mayKnow(making, block));

function mayKnow({ view, clearance }: Making, { record }: LivingBlock): boolean {
  const point = findOf(view, 'talking-point', record);
  return point !== null && clearance.maySee(point);
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
      const words = textOf(headingRuns(making, block));
      heading = words.trim() === '' ? null : words;
    } else if (showsSeenPoints(making, block)) {
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
        if (hasBegun) add(heading ?? '', plainEntry(printed.mark, blockRuns(printed)));
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
  block.mark === '' ? blockRuns(block) : [{ text: `(${block.mark})\u00a0` }, ...blockRuns(block)];

function blockRuns(block: PrintBlock): readonly Run[] {
  if (block.kind === 'table') return linesIn([block.head, ...block.rows]);
  if (block.kind === 'facts') return linesIn(block.facts.map(({ label, runs }) => [[{ text: label }], runs]));
  return block.runs;
}

const linesIn = (rows: readonly (readonly (readonly Run[])[])[]): readonly Run[] =>
  joinedRuns(
    rows.map((row) => row.flatMap((cell, index) => (index === 0 ? cell : [{ text: ' – ' }, ...cell]))),
    '\n',
  );

function issueTitle(making: Making, point: Point): string {
  const issue = admittedIssue(making, point);
  return issue === null ? '' : plainIn(issue.body.name, making);
}
