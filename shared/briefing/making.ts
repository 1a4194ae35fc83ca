// What the making of one document carries along: the reader's clearance, the notes so far, the markings of all that is printed, and the report to the author.
import { assertNever } from '#shared/core/assert-never.ts';
import type { RecordId } from '#shared/core/ids.ts';
import type { Marking } from '#shared/records/marking.ts';
import { type AnyRecord, isKind, type RecordOf } from '#shared/records/record.ts';
import { wordingIn } from '#shared/records/worded.ts';
import { recordOfLink } from '#shared/richtext/link-target.ts';
import type { BlockId, Inline, PortionMarking } from '#shared/richtext/rich-text.ts';
import { citationOf } from './citation.ts';
import { type Clearance, highestOf } from './clearance.ts';
import type { PrintNote, Run } from './print-blocks.ts';
import { dateText, type PrintSetting, runsOf } from './print-setting.ts';
import type { RecordsView } from './records-view.ts';

/** Why something that the text asks for is not printed. */
export type MissingReason =
  | 'no-record'
  | 'no-revision'
  | 'no-position'
  | 'unknown-node'
  | 'unknown-kind'
  | 'nothing-found'
  | 'no-translation';

/** For the author alone: nothing of this stands in the document. `block` is null where it is about the whole brief. */
export interface BriefReport {
  /** The code of the level of the banner; null where nothing is printed, or no scheme is known. */
  readonly level: string | null;
  readonly withheld: readonly { readonly block: BlockId | null; readonly record: RecordId | null }[];
  readonly missing: readonly {
    readonly block: BlockId | null;
    readonly record: RecordId | null;
    readonly reason: MissingReason;
  }[];
}

export interface Making {
  readonly view: RecordsView;
  /** Records of other negotiations are not found by a query. */
  readonly negotiation: RecordId | null;
  readonly scheme: RecordOf<'marking-scheme'> | null;
  readonly clearance: Clearance;
  readonly setting: PrintSetting;
  /** A whole day, such as '2027-09-15'. */
  readonly asOf: string;
  readonly saysWithheld: boolean;
  readonly report: {
    readonly withheld: BriefReport['withheld'][number][];
    readonly missing: BriefReport['missing'][number][];
  };
  readonly notes: PrintNote[];
  readonly noteIds: Map<string, string>;
  /** The markings of everything printed. */
  readonly printed: Marking[];
  /** Where the document has an evidence annex: the place in it of each statement cited so far, counted from 1. Else null. */
  readonly evidence: Map<RecordId, number> | null;
}

/** What the making of a brief knows besides. */
export interface BriefMaking extends Making {
  readonly brief: RecordOf<'brief'>;
}

/** The same making with no markings gathered yet: for one part of a document, whose mark is its own. */
export const ofPart = <M extends Making>(making: M): M => ({ ...making, printed: [] });

/** The letter that stands before a paragraph; the code where the level has none; nothing for what is unmarked. */
export function markOf(marking: Marking, { scheme, setting }: Pick<Making, 'scheme' | 'setting'>): string {
  const level = scheme?.body.levels.find(({ code }) => code === marking.level);
  const letter = level === undefined ? '' : wordingIn(level.letter, setting.language).text;
  return letter === '' ? (marking.level ?? '') : letter;
}

/** The letter of the highest of them, empty for none. */
export function highestMark(markings: readonly Marking[], making: Pick<Making, 'scheme' | 'setting'>): string {
  const highest = highestOf(markings, making.scheme);
  return highest === null ? '' : markOf(highest, making);
}

const levelIn = ({ level }: Marking, { scheme }: Pick<Making, 'scheme'>) =>
  level === null ? scheme?.body.levels.at(-1) : scheme?.body.levels.find(({ code }) => code === level);

/** For the author, when all has been made. */
export function reportOf(making: Making): BriefReport {
  const highest = highestOf(making.printed, making.scheme);
  const level = highest === null ? null : (levelIn(highest, making)?.code ?? highest.level);
  return { ...making.report, level };
}

/** Level and caveats in full words, in the language of the document. Unmarked matter goes under the highest level. */
export function bannerOf(making: Making): string {
  const { scheme, setting } = making;
  const highest = highestOf(making.printed, scheme);
  if (highest === null) return '';
  const level = levelIn(highest, making);
  const names = highest.caveats.map((code) => {
    const caveat = scheme?.body.caveats.find((entry) => entry.code === code);
    return caveat === undefined ? code : wordingIn(caveat.name, setting.language).text;
  });
  const levelName = level === undefined ? (highest.level ?? '') : wordingIn(level.name, setting.language).text;
  return [levelName, ...names].filter((part) => part !== '').join(' / ');
}

/** A paragraph without a marking of its own has that of what it stands in. */
export const markingOf = (own: PortionMarking | null, around: Marking): Marking => own ?? around;

/** True when the paragraph may be printed; it then counts towards the banner. Else the author is told. */
export function admit(making: Making, block: BlockId | null, marking: Marking): boolean {
  const isSeen = making.clearance.maySeeMarking(marking);
  if (isSeen) making.printed.push(marking);
  else making.report.withheld.push({ block, record: null });
  return isSeen;
}

/** True when the record may be printed; it then counts towards the banner. Else the author is told. */
export function admitRecord(making: Making, block: BlockId | null, record: AnyRecord): boolean {
  const isSeen = making.clearance.maySee(record);
  if (isSeen) making.printed.push(record.marking);
  else making.report.withheld.push({ block, record: record.id });
  return isSeen;
}

/** The run that carries the mark of a note to the record; nothing where the record may not be seen or says nothing. */
export function noteRuns(making: Making, block: BlockId | null, source: RecordId | null, words = ''): readonly Run[] {
  const key = `${source ?? ''} ${words}`;
  const record = source === null ? null : making.view.get(source);
  if (source !== null && record === null) {
    making.report.missing.push({ block, record: source, reason: 'no-record' });
    return [];
  }
  if (record !== null && !admitRecord(making, block, record)) return [];
  const { grade, text, used } = citationOf(making, record, words);
  if (text === '') return [];
  for (const { marking } of used) making.printed.push(marking);
  // A part that repeats a note carries its marking as well.
  const known = making.noteIds.get(key);
  if (known !== undefined) return [{ text: '', note: known }];
  const runs = runsOf(text, making.setting.language, making.setting);
  const id = noteId(making, grade, [...runs, ...entryRuns(making, record)]);
  making.noteIds.set(key, id);
  return [{ text: '', note: id }];
}

/** Where the statement stands in the evidence annex. The first to cite it opens its entry. */
function entryRuns(making: Making, record: AnyRecord | null): readonly Run[] {
  const label = record === null || !isKind(record, 'statement') ? null : openEntry(making, record.id);
  const { words } = making.setting;
  return label === null ? [] : [{ text: ` ${words.annex}\u00a0` }, label, { text: words.stop }];
}

/** The label of an admitted statement, whose entry stands in the evidence annex from now on; null where there is no such annex. */
export function openEntry({ evidence }: Making, statement: RecordId): Run | null {
  if (evidence === null) return null;
  const place = evidence.get(statement) ?? evidence.size + 1;
  evidence.set(statement, place);
  return evidenceLabel(place);
}

/** A code such as a grade: Latin, whatever the language. */
export const evidenceLabel = (place: number): Run => ({ text: `E${place}`, language: 'en' });

/** Of the note that says the very same, else of a new one. */
function noteId({ notes }: Making, grade: string, runs: readonly Run[]): string {
  const words = JSON.stringify(runs);
  const known = notes.find((note) => note.grade === grade && JSON.stringify(note.runs) === words);
  if (known !== undefined) return known.id;
  const id = `n${notes.length + 1}`;
  notes.push({ id, grade, runs });
  return id;
}

/** The inlines of a paragraph that may be printed. `language` is that of the text. */
export function inlineRuns(
  making: Making,
  block: BlockId | null,
  inlines: readonly Inline[],
  language: string,
): readonly Run[] {
  const runs = inlines.flatMap((inline): readonly Run[] => {
    switch (inline.kind) {
      case 'text':
        return runsOf(inline.text, language, making.setting, {
          ...(inline.marks.includes('bold') ? { bold: true } : {}),
          ...(inline.marks.includes('italic') ? { italic: true } : {}),
        });
      case 'line-break':
        return [{ text: '\n' }];
      case 'link': {
        const target = recordOfLink(inline.href);
        if (target !== null && !isNamed(making, block, target)) return [];
        return inlineRuns(making, block, inline.inlines, language);
      }
      case 'mention':
        return isNamed(making, block, inline.record) ? runsOf(inline.text, language, making.setting) : [];
      case 'footnote':
        return noteRuns(making, block, inline.source, inline.text);
      case 'date':
        return [{ text: dateText(inline.value, making.setting) }];
      case 'placeholder':
        making.report.missing.push({ block, record: null, reason: 'unknown-node' });
        return [];
      default:
        return assertNever(inline);
    }
  });
  return noteMarksApart(runs);
}

/** Note marks in a row are kept apart, so that 7 and 8 are not read as 78; of those to the same note, the first stays. */
export function noteMarksApart(runs: readonly Run[]): readonly Run[] {
  const inRow = new Set<string>();
  return runs.flatMap((run): readonly Run[] => {
    if (run.note === undefined || run.text.trim() !== '') inRow.clear();
    if (run.note === undefined) return [run];
    if (inRow.has(run.note)) return [];
    const follows = inRow.size > 0;
    inRow.add(run.note);
    return [follows && run.text === '' ? { ...run, text: '\u00a0' } : run];
  });
}

/** Whether the record may be named. One that is gone may have been hidden: its name stays out as well. */
function isNamed(making: Making, block: BlockId | null, id: RecordId): boolean {
  const record = making.view.get(id);
  if (record !== null) return admitRecord(making, block, record);
  making.report.missing.push({ block, record: id, reason: 'no-record' });
  return false;
}
