// The evidence annex: every statement that the document cites, with its source, its words in both languages, and where it is used.
import { annexWords } from '#shared/language/annex-words.ts';
import { formatDateLines } from '#shared/language/format-date.ts';
import type { Marking } from '#shared/records/marking.ts';
import { type AnyRecord, definitionOf, isKind, type RecordOf } from '#shared/records/record.ts';
import { wordingIn } from '#shared/records/worded.ts';
import type { DossierMaking, TabbedPart } from './annex.ts';
import { joined, originOf } from './citation.ts';
import { evidenceLabel, highestMark, ofPart } from './making.ts';
import type { Run } from './print-blocks.ts';
import type { EvidenceEntry, LineAnswer } from './print-parts.ts';
import { inDigits, isPrintLanguage, runsOf } from './print-setting.ts';
import { findOf } from './records-view.ts';
import { joinedRuns } from './runs.ts';
import { shortRuns } from './short-runs.ts';
import { type Use, usesOfNotes } from './uses-of-notes.ts';

const longestTitle = 80;

/** `bound`: the other parts, each with its tab. */
export function evidenceParts(outer: DossierMaking, bound: readonly TabbedPart[]): readonly TabbedPart[] {
  const making = ofPart(outer);
  const { view, clearance, setting } = making;
  const places = [...(making.evidence ?? [])].sort(([, left], [, right]) => left - right);
  const uses = usesOfNotes(bound);
  const entries = places.flatMap(([id, place]) => {
    const statement = findOf(view, 'statement', id);
    return statement === null || !clearance.maySee(statement) ? [] : [entryOf(making, statement, place, uses)];
  });
  if (entries.length === 0) return [];
  outer.printed.push(...making.printed);
  const words = annexWords[setting.language].evidence;
  return [
    {
      form: 'evidence',
      tab: null,
      mark: highestMark(making.printed, making),
      title: words.title,
      lead: [{ text: words.lead }],
      heads: words.heads,
      entries,
      after: [],
    },
  ];
}

function entryOf(
  making: DossierMaking,
  statement: RecordOf<'statement'> & AnyRecord,
  place: number,
  uses: ReadonlyMap<string, readonly Use[]>,
): EvidenceEntry {
  const { setting } = making;
  const { language } = setting;
  const { body } = statement;
  const { grade, lines, used } = sourceOf(making, statement);
  // What a statement reveals is our judgement, and would tell others who an unnamed speaker speaks for.
  const reveals = making.clearance.purpose === 'ours' ? body.reveals : [];
  const revealed = reveals.flatMap((id) => {
    const record = making.view.get(id);
    return record !== null && making.clearance.maySee(record) ? [record] : [];
  });
  const markings: readonly Marking[] = [statement, ...used, ...revealed].map(({ marking }) => marking);
  making.printed.push(...markings);
  const shown = wordingIn(body.text, language);
  const isTranslated = shown.language === language && body.text.language !== language;
  return {
    label: evidenceLabel(place).text,
    grade,
    source: lines,
    mark: highestMark(markings, making),
    translation: isTranslated ? runsOf(shown.text, language, setting) : [],
    original: runsOf(body.text.text, body.text.language, setting),
    remarks: [...revealedWords(making, revealed), ...usedIn(making, statement, evidenceLabel(place).text, uses)],
  };
}

/** Who spoke; in what, where and when, with both dates; on what terms. A line each. */
function sourceOf(making: DossierMaking, statement: RecordOf<'statement'>) {
  const { setting } = making;
  const words = annexWords[setting.language].evidence;
  const { grade, speaker, kind, place, date, isDateSaid, locator, attribution, used } = originOf(making, statement);
  const [first = '', second = ''] = date === null ? [] : formatDateLines(date, date, setting);
  const shown = isDateSaid
    ? second
    : second === ''
      ? first
      : `${first} (${second.replace(' (', ', ').replace(/\)$/, '')})`;
  const terms = [attribution, statement.body.form === 'paraphrased' ? words.paraphrased : ''];
  const lines = [speaker, [kind, ...place, shown, locator], terms].map((parts) => joined(setting, parts));
  return { grade, lines: lines.filter((line) => line !== ''), used };
}

function revealedWords({ setting }: DossierMaking, records: readonly AnyRecord[]): readonly LineAnswer[] {
  const { kinds, reveals: label } = annexWords[setting.language].evidence;
  const named = records.flatMap((record): readonly (readonly Run[])[] => {
    const kind =
      isKind(record, 'interest') || isKind(record, 'position') || isKind(record, 'concern') ? record.kind : null;
    if (kind === null) return [];
    const { text, language } = definitionOf(kind).block(record.body, setting.language);
    const title = shortRuns(text, isPrintLanguage(language) ? language : '', setting, longestTitle);
    return [[{ text: `${kinds[kind]}: ` }, ...title]];
  });
  return named.length === 0 ? [] : [{ label, runs: joinedRuns(named, setting.words.semicolon) }];
}

function usedIn(
  making: DossierMaking,
  statement: RecordOf<'statement'>,
  label: string,
  uses: ReadonlyMap<string, readonly Use[]>,
): readonly LineAnswer[] {
  const { setting } = making;
  const words = annexWords[setting.language].evidence;
  // A note's key is the record, then the words that the author added to it.
  const notes = [...making.noteIds].flatMap(([key, note]) => (key.startsWith(`${statement.id} `) ? [note] : []));
  const useText = ({ tab, paragraphs }: Use): string => {
    const numbers = paragraphs.map(String).join(setting.words.comma);
    const where = numbers === '' ? '' : `${setting.words.comma}${words.paragraph}\u00a0${numbers}`;
    return inDigits(`${setting.words.tab}\u00a0${tab}${where}`, setting.digits);
  };
  const found = together([...notes, label].flatMap((note) => uses.get(note) ?? []));
  const text = found.map(useText).join(setting.words.semicolon);
  return text === '' ? [] : [{ label: words.usedIn, runs: runsOf(text, setting.language, setting) }];
}

/** One use for each tab, in their order, with its paragraphs in theirs. */
function together(uses: readonly Use[]): readonly Use[] {
  const tabs = new Map<number, Set<number>>();
  for (const { tab, paragraphs } of uses) {
    tabs.set(tab, new Set([...(tabs.get(tab) ?? []), ...paragraphs]));
  }
  const ascending = (left: number, right: number): number => left - right;
  return [...tabs]
    .map(([tab, paragraphs]) => ({ tab, paragraphs: [...paragraphs].sort(ascending) }))
    .sort((left, right) => left.tab - right.tab);
}
