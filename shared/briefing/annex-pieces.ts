// Small pieces of which the annexes that read like a brief are made: parts, sections, facts, marked cells and names.
import type { DateValue } from '#shared/core/dates.ts';
import { formatDate, formatDateRange } from '#shared/language/format-date.ts';
import { profileWords } from '#shared/language/profile-words.ts';
import type { Marking } from '#shared/records/marking.ts';
import { shortNameOf } from '#shared/records/party.ts';
import type { RecordOf } from '#shared/records/record.ts';
import type { Worded } from '#shared/records/worded.ts';
import type { DossierMaking } from './annex.ts';
import { highestMark, type Making, ofPart } from './making.ts';
import type { ColumnWidth, Fact, FactsBlock, PrintBlock, Run, TableBlock } from './print-blocks.ts';
import type { BriefPart, BriefSection } from './print-parts.ts';
import { isPrintLanguage, type PrintSetting, runsIn, runsOf } from './print-setting.ts';
import { joinedRuns } from './runs.ts';

export const wordsFor = ({ setting }: Pick<Making, 'setting'>) => profileWords[setting.language];

/** A part of its own, marked with the highest of what stands in it; none where there is nothing to print. */
export function annexPart(
  making: DossierMaking,
  build: (inner: DossierMaking) => Pick<BriefPart, 'title' | 'lead' | 'sections'>,
): readonly BriefPart[] {
  const inner = ofPart(making);
  const { title, lead, sections } = build(inner);
  const filled = sections.filter(({ blocks }) => blocks.length > 0);
  if (filled.length === 0) return [];
  making.printed.push(...inner.printed);
  return [{ form: 'brief', tab: null, mark: highestMark(inner.printed, making), title, lead, sections: filled }];
}

export const section = (title: string, ...blocks: readonly (PrintBlock | null)[]): BriefSection => ({
  title,
  blocks: blocks.filter((block) => block !== null),
});

/** Without the facts of which nothing is known; null where none is left. */
export function factsBlock(mark: string, facts: readonly Fact[]): FactsBlock | null {
  const known = facts.filter(({ runs }) => runs.length > 0);
  return known.length === 0 ? null : { kind: 'facts', mark, facts: known };
}

/** Apparatus in a cell, in the language of the document. */
export const small = (text: string): Run => ({ text, small: true });

/** A column in which no row says anything is left out; null where there is no row. */
export function tableOf(
  head: readonly string[],
  columns: readonly ColumnWidth[],
  rows: TableBlock['rows'],
  mark = '',
): TableBlock | null {
  const isUsed = (index: number): boolean => rows.some((row) => (row[index] ?? []).length > 0);
  const used = <T>(items: readonly T[]): readonly T[] => items.filter((_, index) => isUsed(index));
  if (rows.length === 0) return null;
  const heads = head.map((text) => [{ text }]);
  return { kind: 'table', mark, columns: used(columns), head: used(heads), rows: rows.map(used) };
}

/** The portion marking of a row, before the words of its first wide cell. */
export function markRuns(markings: readonly Marking[], making: Making): readonly Run[] {
  const mark = highestMark(markings, making);
  return mark === '' ? [] : [small(`(${mark})\u00a0`)];
}

/** A text that does not say which language it is in: its letters do. */
export function untaggedRuns(text: string, setting: PrintSetting): readonly Run[] {
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const isRightToLeft = setting.direction === 'rtl';
  const other = isRightToLeft ? latin > arabic : arabic > latin;
  return runsOf(text.trim(), other ? (isRightToLeft ? 'en' : 'ar') : setting.language, setting);
}

/** The name of a party, which counts as printed; nothing where the reader may not see it. */
export function partyRuns(making: Making, party: RecordOf<'party'> | null, name = shortNameOf): readonly Run[] {
  if (party === null || !making.clearance.maySee(party)) return [];
  making.printed.push(party.marking);
  return runsIn(name(party.body), making);
}

/** The name in the other languages that can be printed: "in Arabic …; in French …". Equal forms are given once. */
export function otherNames(name: Worded, making: Making): readonly Run[] {
  const { setting } = making;
  const said = new Set(runsIn(name, making).map(({ text }) => text));
  const forms = [{ text: name.text, language: name.language }, ...name.translations].flatMap(({ text, language }) => {
    if (language === setting.language || !isPrintLanguage(language) || text.trim() === '' || said.has(text)) return [];
    said.add(text);
    return [[{ text: `${wordsFor(making).inLanguage[language]} ` }, ...runsOf(text, language, setting)]];
  });
  return joinedRuns(forms, setting.words.semicolon);
}

/** The same words with a capital, where the script has them. */
export function capitalised(runs: readonly Run[], setting: PrintSetting): readonly Run[] {
  const [first, ...rest] = runs;
  if (first === undefined) return [];
  const text = first.text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(setting.language));
  return [{ ...first, text }, ...rest];
}

/** "since March 2024", "March 2024 to June 2026"; empty where neither end is known. In one calendar: two would outweigh the role. */
export function periodText(making: Making, from: DateValue | null, to: DateValue | null): string {
  const { setting } = making;
  const { since, until } = wordsFor(making);
  if (from === null) return to === null ? '' : until(formatDate(to, setting));
  if (to === null) return since(formatDate(from, setting));
  return formatDateRange(from, to, setting);
}
