// Makes the print document of a brief: its text and the records in it, for one reader, as of one day. Equal input gives equal output.
import { type DateValue, day, earliestDay, findDateParts, isIsoDay, latestDay } from '#shared/core/dates.ts';
import type { RecordOf } from '#shared/records/record.ts';
import { type Worded, wordingIn } from '#shared/records/worded.ts';
import type { Block } from '#shared/richtext/rich-text.ts';
import { headingRuns, type NextNumber, printBlocks } from './brief-blocks.ts';
import { clearanceOf } from './clearance.ts';
import { linesOf, showsPoints } from './lines-groups.ts';
import { type BriefReport, bannerOf, highestMark, type Making } from './making.ts';
import type { BriefSection, PrintBlock, PrintDocument, PrintPart, Run } from './print-document.ts';
import { plainWords, runsOf, settingOf, shortDateText } from './print-setting.ts';
import { findOf, type RecordsView } from './records-view.ts';

export type { BriefReport, MissingReason } from './making.ts';

export interface BriefInput {
  readonly brief: RecordOf<'brief'>;
  readonly view: RecordsView;
  /** Default: that of the negotiation, else the only one of the library. */
  readonly scheme?: RecordOf<'marking-scheme'> | null;
  /** Null: the document is for our own desk, and holds everything. */
  readonly audience: RecordOf<'audience'> | null;
  /** Default: that of the brief. Free text stays in the language it is written in. */
  readonly language?: string;
  /** '2027-09-15'; a month or a year stands for its last day. */
  readonly asOf: string;
  /** Stands in the properties of the file, where its reader is of our own side. */
  readonly preparedBy: string;
  readonly paper?: PrintDocument['paper'];
  /** In place of what the reader may not see: nothing (the default), or one word that is always the same. */
  readonly onWithheld?: 'absent' | 'said';
}

export interface BriefOutput {
  readonly document: PrintDocument;
  readonly report: BriefReport;
}

/** @throws when `asOf` is not a date. */
export function buildBrief(input: BriefInput): BriefOutput {
  const making = prepare(input);
  const { brief, setting, clearance, view } = making;
  const isSeen = clearance.maySeeMarking(brief.marking);
  const title = isSeen ? inLanguage(brief.body.title, making) : setting.words.forms[brief.body.form];
  const lead = isSeen ? leadRuns(making) : [];
  if (isSeen) making.printed.push(brief.marking);
  else making.report.withheld.push({ block: null, record: brief.id });
  const part = partOf(making, title, lead);
  const date = brief.body.date ?? day(making.asOf);
  const negotiation = findOf(view, 'negotiation', brief.negotiation);
  const isNamed = negotiation !== null && clearance.maySee(negotiation);
  if (isNamed) making.printed.push(negotiation.marking);
  const document: PrintDocument = {
    language: setting.language,
    region: setting.region,
    direction: setting.direction,
    digits: setting.digits,
    paper: input.paper ?? 'a4',
    banner: bannerOf(making),
    symbol: isSeen ? brief.body.symbol : '',
    issued: shortDateText(date, setting),
    isoDate: earliestDay(date),
    copy: '',
    shortTitle: isNamed ? inLanguage(negotiation.body.name, making) : title,
    title,
    author: clearance.purpose === 'ours' ? input.preparedBy : '',
    labels: { of: setting.words.of, tab: setting.words.tab },
    notes: making.notes,
    parts: [{ ...part, mark: highestMark(making.printed, making) }],
  };
  return { document, report: making.report };
}

function prepare(input: BriefInput): Making {
  const { brief, view, audience } = input;
  const negotiation = findOf(view, 'negotiation', brief.negotiation);
  const scheme = input.scheme === undefined ? findScheme(view, negotiation) : input.scheme;
  const ours = new Set([
    ...view.list('party').flatMap(({ id, body }) => (body.ours ? [id] : [])),
    ...(negotiation?.body.parties ?? []).flatMap(({ party, ours: isOurs }) => (isOurs ? [party] : [])),
  ]);
  return {
    view,
    brief,
    scheme,
    clearance: clearanceOf(audience, scheme, ours),
    setting: settingOf(brief.body, input.language),
    asOf: wholeDay(input.asOf),
    saysWithheld: input.onWithheld === 'said',
    report: { withheld: [], missing: [] },
    notes: [],
    noteIds: new Map(),
    printed: [],
  };
}

/** The marking scheme in force; null where a library has none, or several and the negotiation names none. */
export function findScheme(
  view: RecordsView,
  negotiation: RecordOf<'negotiation'> | null,
): RecordOf<'marking-scheme'> | null {
  const named = findOf(view, 'marking-scheme', negotiation?.body.markingScheme ?? null);
  if (named !== null) return named;
  const [only, ...others] = view.list('marking-scheme');
  return others.length === 0 ? (only ?? null) : null;
}

function wholeDay(date: string): string {
  if (isIsoDay(date)) return date;
  const parts = findDateParts(date);
  if (parts === null) throw new Error(`"${date}" is not a date: give the day as 2027-09-15.`);
  const value: DateValue = { date, precision: parts.month === null ? 'year' : 'month', sighted: null };
  return latestDay(value);
}

function inLanguage(worded: Worded, { setting }: Making): string {
  const { text, language } = wordingIn(worded, setting.language);
  return plainWords(text, language, setting);
}

function leadRuns(making: Making): readonly Run[] {
  const { text, language } = wordingIn(making.brief.body.lead, making.setting.language);
  return runsOf(text, language, making.setting);
}

function partOf(making: Making, title: string, lead: readonly Run[]): PrintPart {
  const { brief } = making;
  const blocks = brief.body.text.sections.flatMap((section) => section.blocks);
  const common = { tab: null, mark: '', title };
  if (brief.body.form === 'lines-to-take' && blocks.some((block) => showsPoints(making, block))) {
    const lines = linesOf(making, blocks);
    const between = lead.length === 0 || lines.lead.length === 0 ? [] : [{ text: '\n' }];
    return { ...common, form: 'lines', lead: [...lead, ...between, ...lines.lead], groups: lines.groups };
  }
  return { ...common, form: 'brief', lead, sections: sectionsOf(making, blocks) };
}

/** A heading of level 1 or 2 begins a section. A section of which nothing else may be seen is not there, heading and all. */
function sectionsOf(making: Making, blocks: readonly Block[]): readonly BriefSection[] {
  let last = 0;
  const next: NextNumber = () => {
    if (!making.brief.body.numbered) return null;
    last += 1;
    return last;
  };
  const sections: { readonly title: string; readonly blocks: PrintBlock[] }[] = [{ title: '', blocks: [] }];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level < 3) {
      const title = headingRuns(making, block)
        .map(({ text }) => text)
        .join('');
      sections.push({ title, blocks: [] });
    } else {
      sections.at(-1)?.blocks.push(...printBlocks(making, block, next));
    }
  }
  return sections.filter((section) => section.blocks.length > 0);
}
