// Makes the print document of a brief: its text and the records in it, for one reader, as of one day. Equal input gives equal output.
import { day, earliestDay } from '#shared/core/dates.ts';
import type { RecordOf } from '#shared/records/record.ts';
import type { Block } from '#shared/richtext/rich-text.ts';
import { beginMaking, type DocumentInput, type DocumentOutput, frameOf, negotiationName } from './begin-making.ts';
import { headingRuns, type NextNumber, printBlocks } from './brief-blocks.ts';
import { linesOf, showsSeenPoints } from './lines-groups.ts';
import { type BriefMaking, bannerOf, highestMark, reportOf } from './making.ts';
import type { PrintBlock, Run } from './print-blocks.ts';
import type { PrintDocument } from './print-document.ts';
import type { BriefPart, BriefSection, LinesPart, PrintPart } from './print-parts.ts';
import { plainIn, runsIn, settingOf, shortDateText } from './print-setting.ts';
import { textOf } from './runs.ts';

export interface BriefInput extends DocumentInput {
  readonly brief: RecordOf<'brief'>;
}

/** @throws when `asOf` is not a date. */
export function buildBrief(input: BriefInput): DocumentOutput {
  const making = beginBrief(input);
  const part = briefPart(making);
  return { document: briefDocument(making, input, part.title, [part]), report: reportOf(making) };
}

/** @throws when `asOf` is not a date. */
export function beginBrief(input: BriefInput): BriefMaking {
  const { brief } = input;
  return { ...beginMaking(input, brief.negotiation, settingOf(brief.body, input.language)), brief };
}

/** The document around the parts made of a brief. */
export function briefDocument(
  making: BriefMaking,
  input: BriefInput,
  title: string,
  parts: readonly PrintPart[],
): PrintDocument {
  const { brief, setting } = making;
  const date = brief.body.date ?? day(making.asOf);
  const shortTitle = negotiationName(making);
  return {
    ...frameOf(making, input),
    banner: bannerOf(making),
    symbol: making.clearance.maySeeMarking(brief.marking) ? brief.body.symbol : '',
    issued: shortDateText(date, setting),
    isoDate: earliestDay(date),
    copy: '',
    shortTitle: shortTitle === '' ? title : shortTitle,
    title,
    notes: making.notes,
    parts,
  };
}

/** The brief as one part, without a tab. What the reader may see of it counts as printed. */
export function briefPart(making: BriefMaking): BriefPart | LinesPart {
  const title = admittedTitle(making);
  const lead = making.clearance.maySeeMarking(making.brief.marking) ? runsIn(making.brief.body.lead, making) : [];
  const part = partOf(making, title, lead);
  return { ...part, mark: highestMark(making.printed, making) };
}

/** The title of the brief, which counts as printed; the name of its form where the reader may not see it. */
export function admittedTitle(making: BriefMaking): string {
  const { brief, setting } = making;
  const isSeen = making.clearance.maySeeMarking(brief.marking);
  if (isSeen) making.printed.push(brief.marking);
  else making.report.withheld.push({ block: null, record: brief.id });
  return isSeen ? plainIn(brief.body.title, making) : setting.words.forms[brief.body.form];
}

function partOf(making: BriefMaking, title: string, lead: readonly Run[]): BriefPart | LinesPart {
  const { brief } = making;
  const blocks = brief.body.text.sections.flatMap((section) => section.blocks);
  const common = { tab: null, mark: '', title };
  if (brief.body.form === 'lines-to-take' && blocks.some((block) => showsSeenPoints(making, block))) {
    const lines = linesOf(making, blocks);
    const between = lead.length === 0 || lines.lead.length === 0 ? [] : [{ text: '\n' }];
    return { ...common, form: 'lines', lead: [...lead, ...between, ...lines.lead], groups: lines.groups };
  }
  return { ...common, form: 'brief', lead, sections: sectionsOf(making, blocks) };
}

/** A heading of level 1 or 2 begins a section. A section of which nothing else may be seen is not there, heading and all. */
function sectionsOf(making: BriefMaking, blocks: readonly Block[]): readonly BriefSection[] {
  let last = 0;
  const next: NextNumber = () => {
    if (!making.brief.body.numbered) return null;
    last += 1;
    return last;
  };
  const sections: { readonly title: string; readonly blocks: PrintBlock[] }[] = [{ title: '', blocks: [] }];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level < 3) {
      const title = textOf(headingRuns(making, block));
      sections.push({ title, blocks: [] });
    } else {
      sections.at(-1)?.blocks.push(...printBlocks(making, block, next));
    }
  }
  return sections.filter((section) => section.blocks.length > 0);
}
