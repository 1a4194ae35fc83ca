// The blocks of a brief as they print: paragraphs numbered through, lists, quotations, tables, and living blocks with their records.
import { assertNever } from '#shared/core/assert-never.ts';
import type { RecordId } from '#shared/core/ids.ts';
import type { Marking } from '#shared/records/marking.ts';
import { type AnyRecord, isKind } from '#shared/records/record.ts';
import { inlinesToPlainText } from '#shared/richtext/plain-text.ts';
import type * as rich from '#shared/richtext/rich-text.ts';
import { livingRecords } from './living-records.ts';
import { admit, type BriefMaking, highestMark, inlineRuns, markingOf, markOf } from './making.ts';
import { matrixTable } from './matrix-table.ts';
import type { ListItemBlock, PrintBlock, PrintLanguage, Run } from './print-blocks.ts';
import { inDigits, isPrintLanguage, runsIn } from './print-setting.ts';
import { recordRuns } from './record-words.ts';
import { findOf } from './records-view.ts';
import { joinedRuns, languageOf } from './runs.ts';

/** Gives the next paragraph number, or null where the brief is not numbered. */
export type NextNumber = () => number | null;

const paragraph = (
  number: number | null,
  mark: string,
  runs: readonly Run[],
  language: OtherLanguage = {},
): PrintBlock => ({ kind: 'paragraph', number, mark, ...language, runs });

/** Of words that are not in the language of the document. */
interface OtherLanguage {
  readonly language?: PrintLanguage;
}

/** The language of the written text. A date in it has the language of the document, and turns nothing around. */
function writtenIn({ brief, setting }: BriefMaking, runs: readonly Run[]): OtherLanguage {
  const { language } = brief.body;
  if (language === setting.language || !isPrintLanguage(language)) return {};
  return runs.some((run) => run.language === language) ? { language } : {};
}

const isEmpty = (runs: readonly Run[]): boolean =>
  runs.every(({ text, note }) => text.trim() === '' && note === undefined);

/** Everything of one block that the reader may see; headings of levels 1 and 2 are the caller's. */
export function printBlocks(making: BriefMaking, block: rich.Block, next: NextNumber): readonly PrintBlock[] {
  const around = making.brief.marking;
  switch (block.kind) {
    case 'heading': {
      const runs = headingRuns(making, block);
      return isEmpty(runs)
        ? []
        : [
            paragraph(
              null,
              '',
              runs.map((run) => ({ ...run, bold: true })),
              writtenIn(making, runs),
            ),
          ];
    }
    case 'paragraph':
    case 'call-out':
    case 'quote':
      return wordsBlock(making, block, around, next);
    case 'list':
      return listItems(making, block, around, 1);
    case 'table':
      return table(making, block, around);
    case 'living':
      return living(making, block, next);
    case 'page-break':
      return [];
    case 'placeholder':
      making.report.missing.push({ block: block.id, record: null, reason: 'unknown-node' });
      return [];
    default:
      return assertNever(block);
  }
}

/**
 * The words of a heading that the reader may see, else none. A heading without a marking has that of the brief, unless it
 * is one of the parts that the form requires of every brief: those words say nothing of this one.
 */
export function headingRuns(making: BriefMaking, heading: rich.HeadingBlock): readonly Run[] {
  const form = findOf(making.view, 'form', making.brief.body.template);
  const isOfForm =
    heading.marking === null &&
    form !== null &&
    making.clearance.maySee(form) &&
    form.body.requiredParts.includes(inlinesToPlainText(heading.inlines).trim());
  if (!isOfForm && !admit(making, heading.id, markingOf(heading.marking, making.brief.marking))) return [];
  return inlineRuns(making, heading.id, heading.inlines, making.brief.body.language);
}

function wordsBlock(
  making: BriefMaking,
  block: rich.ParagraphBlock,
  around: Marking,
  next: NextNumber,
): readonly PrintBlock[] {
  const marking = markingOf(block.marking, around);
  if (block.inlines.every((inline) => inline.kind === 'text' && inline.text.trim() === '')) return [];
  if (!admit(making, block.id, marking)) return withheld(making, next);
  const runs = inlineRuns(making, block.id, block.inlines, making.brief.body.language);
  if (isEmpty(runs)) return [];
  const mark = markOf(marking, making);
  if (block.kind === 'quote') return [{ kind: 'quote', mark, ...writtenIn(making, runs), runs, source: [] }];
  const shown = block.kind === 'call-out' ? runs.map((run) => ({ ...run, bold: true })) : runs;
  return [paragraph(next(), mark, shown, writtenIn(making, runs))];
}

/** Always the same shape: no marking, no length. */
const withheld = (making: BriefMaking, next: NextNumber): readonly PrintBlock[] =>
  making.saysWithheld ? [paragraph(next(), '', [{ text: making.setting.words.withheld, italic: true }])] : [];

function listItems(
  making: BriefMaking,
  list: rich.ListBlock,
  around: Marking,
  level: 1 | 2 | 3,
): readonly PrintBlock[] {
  let place = 0;
  const deeper = level === 1 ? 2 : 3;
  return list.items.flatMap((item): readonly PrintBlock[] => {
    const marking = markingOf(item.marking, around);
    const inside = (): readonly PrintBlock[] =>
      item.nested === null ? [] : listItems(making, item.nested, marking, deeper);
    const runs = admit(making, item.id, marking)
      ? inlineRuns(making, item.id, item.inlines, making.brief.body.language)
      : [];
    if (isEmpty(runs)) return inside();
    place += 1;
    const mark = markOf(marking, making);
    const printed = { level, marker: marker(making, list, item, place), mark, ...writtenIn(making, runs), runs };
    return [{ kind: 'list-item', ...printed }, ...inside()];
  });
}

function marker(making: BriefMaking, list: rich.ListBlock, item: rich.ListItem, place: number): string {
  if (list.style === 'numbered') return inDigits(`${place}.`, making.setting.digits);
  if (list.style === 'check') return item.checked === true ? '[x]' : '[ ]';
  return '–';
}

function table(making: BriefMaking, block: rich.TableBlock, around: Marking): readonly PrintBlock[] {
  const markings: Marking[] = [];
  const cells = block.rows.map((row) => row.cells.map((cell) => cellRuns(making, cell.blocks, around, markings)));
  const [first, ...others] = block.headerRow ? cells : [[], ...cells];
  const rows = others.filter((row) => row.some((cell) => !isEmpty(cell)));
  if (rows.length === 0) return [];
  return [{ kind: 'table', mark: highestMark(markings, making), head: first ?? [], rows }];
}

/** What stands in a cell, one line for each paragraph, item or record. */
function cellRuns(
  making: BriefMaking,
  blocks: readonly rich.Block[],
  around: Marking,
  markings: Marking[],
): readonly Run[] {
  const words = (node: rich.ParagraphLike, marking = markingOf(node.marking, around)): readonly Run[] => {
    if (!admit(making, node.id, marking)) return [];
    markings.push(marking);
    return inlineRuns(making, node.id, node.inlines, making.brief.body.language);
  };
  const ofList = (list: rich.ListBlock, outer: Marking): readonly (readonly Run[])[] =>
    list.items.flatMap((item) => {
      const marking = markingOf(item.marking, outer);
      return [words(item, marking), ...(item.nested === null ? [] : ofList(item.nested, marking))];
    });
  const linesOf = (block: rich.Block): readonly (readonly Run[])[] => {
    if ('inlines' in block) return [words(block)];
    if (block.kind === 'list') return ofList(block, around);
    if (block.kind === 'table') {
      return block.rows.flatMap((row) => row.cells.map((cell) => cellRuns(making, cell.blocks, around, markings)));
    }
    if (block.kind === 'living') {
      return livingRecords(making, block).records.map((record) => {
        markings.push(record.marking);
        return recordRuns(making, block.id, record);
      });
    }
    return printBlocks(making, block, () => null).flatMap((printed) => ('runs' in printed ? [printed.runs] : []));
  };
  const lines = blocks.flatMap(linesOf).filter((line) => !isEmpty(line));
  return joinedRuns(lines, '\n');
}

function living(making: BriefMaking, block: rich.LivingBlock, next: NextNumber): readonly PrintBlock[] {
  const found = livingRecords(making, block);
  if (found.withheld) return withheld(making, next);
  const isMany = block.query !== null;
  if (isMany && (block.show === 'table' || block.show === 'row'))
    return matrixTable(making, block) ?? recordTable(making, block, found.records);
  return found.records.map((record): PrintBlock => {
    const mark = markOf(record.marking, making);
    const runs = recordRuns(making, block.id, record);
    if (isMany && block.show === 'list')
      return { kind: 'list-item', level: 1, marker: '–', mark, ...languageOf(runs), runs } satisfies ListItemBlock;
    if (isKind(record, 'statement') && record.body.form === 'verbatim')
      return { kind: 'quote', mark, ...languageOf(runs), runs, source: [] };
    return paragraph(next(), mark, runs, languageOf(runs));
  });
}

/** Who, and the words of the record. */
function recordTable(
  making: BriefMaking,
  block: rich.LivingBlock,
  records: readonly AnyRecord[],
): readonly PrintBlock[] {
  if (records.length === 0) return [];
  const rows = records.map((record) => [partyRuns(making, record), recordRuns(making, block.id, record)]);
  const mark = highestMark(
    records.map(({ marking }) => marking),
    making,
  );
  return [{ kind: 'table', mark, head: [], rows }];
}

/** Outside our own side, a speaker who did not go on the record is not named beside the words either. */
function partyRuns(making: BriefMaking, record: AnyRecord): readonly Run[] {
  const isNamed = !isKind(record, 'statement') || record.body.attribution === 'on-record';
  if (!isNamed && making.clearance.purpose !== 'ours') return [];
  const id = record.body.party ?? record.body.by;
  const party = typeof id === 'string' ? findOf(making.view, 'party', id as RecordId) : null;
  if (party === null || !making.clearance.maySee(party)) return [];
  making.printed.push(party.marking);
  return runsIn(party.body.name, making);
}
