// What a footnote says of its source: who, in which role, where, when, where to find it, and whether the speaker may be named.
import { compareDates, type DateValue } from '#shared/core/dates.ts';
import { shortNameOf } from '#shared/records/party.ts';
import { type AnyRecord, isKind, type RecordOf } from '#shared/records/record.ts';
import { textsOf, type Worded } from '#shared/records/worded.ts';
import type { Clearance } from './clearance.ts';
import { houseText } from './house-text.ts';
import { inDigits, type PrintSetting, plainIn, plainWords, shortDateText } from './print-setting.ts';
import { findOf, type RecordsView } from './records-view.ts';

export interface CitationContext {
  readonly view: RecordsView;
  readonly clearance: Clearance;
  readonly setting: PrintSetting;
}

export interface Citation {
  /** Such as `B2`; empty where either half is missing, the source may not be seen, or the reader is not of our own side: it is our judgement. */
  readonly grade: string;
  readonly text: string;
  /** The further records whose words stand in the text. */
  readonly used: readonly AnyRecord[];
}

/** The record, which the reader may see, and the footnote's own words after it. What stands behind it is named only where it may be seen. */
export function citationOf(context: CitationContext, record: AnyRecord | null, words: string): Citation {
  const cited = record === null ? nothing : citeRecord(context, record);
  const { stop } = context.setting.words;
  const own = plainWords(words.trim(), context.setting.language, context.setting);
  const text = [cited.text, own]
    .filter((part) => part !== '')
    .map((part) => (/[.!?۔؟»”]$/.test(part) ? part : `${part}${stop}`))
    .join(' ');
  return { ...cited, text: houseText(text, context.setting.language) };
}

const nothing: Citation = { grade: '', text: '', used: [] };

function citeRecord(context: CitationContext, record: AnyRecord): Citation {
  const { setting } = context;
  if (isKind(record, 'statement')) return citeStatement(context, record);
  if (isKind(record, 'source')) return { ...nothing, text: sourceText(context, record) };
  if (isKind(record, 'agreement')) {
    const { title, symbol, adopted } = record.body;
    return { ...nothing, text: joined(setting, [plainIn(title, context), symbol, dated(setting, adopted)]) };
  }
  return { ...nothing, text: record.title };
}

function sourceText(context: CitationContext, { body }: RecordOf<'source'>): string {
  const { setting } = context;
  return joined(setting, [
    body.author,
    plainIn(body.title, context),
    plainIn(body.venue, context),
    dated(setting, body.date),
  ]);
}

/** What may be told of where a statement comes from; each may be empty. */
export interface StatementOrigin {
  readonly grade: string;
  readonly speaker: readonly string[];
  /** The kind of the source, such as "Speech". */
  readonly kind: string;
  /** Title and place, without what both say. */
  readonly place: readonly string[];
  readonly date: DateValue | null;
  /** The title says the date already. */
  readonly isDateSaid: boolean;
  readonly locator: string;
  readonly attribution: string;
  readonly isNamed: boolean;
  readonly used: readonly AnyRecord[];
}

/** The statement, which the reader may see. Whoever stands behind it is named only where the reader may see and know that. */
export function originOf(context: CitationContext, { body }: RecordOf<'statement'>): StatementOrigin {
  const { view, clearance, setting } = context;
  const see = <R extends AnyRecord>(found: R | null): R | null =>
    found !== null && clearance.maySee(found) ? found : null;
  const source = see(findOf(view, 'source', body.source));
  const date = body.date ?? source?.body.date ?? null;
  const shared = {
    grade:
      clearance.purpose !== 'ours' || source === null || source.body.reliability === null || body.credibility === null
        ? ''
        : `${source.body.reliability}${body.credibility}`,
    kind: source === null ? '' : setting.words.sourceKinds[source.body.kind],
    date,
    attribution: body.attribution === null ? '' : setting.words.attributions[body.attribution],
  };
  // Outside our own side, a speaker who did not go on the record is not to be found by name, place or title either.
  if (clearance.purpose !== 'ours' && body.attribution !== 'on-record') {
    const nothingSaid = { speaker: [], place: [], isDateSaid: false, locator: '' };
    return { ...shared, ...nothingSaid, isNamed: false, used: source === null ? [] : [source] };
  }
  const person = see(findOf(view, 'person', body.person));
  const role = person === null ? undefined : roleOn(person, body.date);
  const party = see(findOf(view, 'party', role?.party ?? body.party));
  const title = source === null ? '' : plainIn(source.body.title, context);
  return {
    ...shared,
    speaker: [
      person === null ? '' : plainIn(person.body.name, context),
      role === undefined || party === null ? '' : plainIn(role.title, context),
      party === null ? '' : plainIn(shortNameOf(party.body), context),
    ],
    place: titleAndPlace(context, source, body.venue),
    isDateSaid: says(title, dated(setting, date)),
    locator: /\p{Script=Latin}/u.test(body.locator) ? body.locator : inDigits(body.locator, setting.digits),
    isNamed: true,
    used: [source, person, party].filter((record) => record !== null),
  };
}

function citeStatement(context: CitationContext, statement: RecordOf<'statement'>): Citation {
  const { setting } = context;
  const { grade, speaker, kind, place, date, isDateSaid, locator, attribution, isNamed, used } = originOf(
    context,
    statement,
  );
  const parts = [...speaker, isNamed ? '' : kind, ...place, isDateSaid && isNamed ? '' : dated(setting, date), locator];
  const text = [joined(setting, parts), attribution]
    .filter((part) => part !== '')
    .map((part) => `${part}${setting.words.stop}`)
    .join(' ');
  return { grade, text, used };
}

/** The role that the person had on that day, else the present one. */
export function roleOn(
  person: RecordOf<'person'>,
  date: DateValue | null,
): RecordOf<'person'>['body']['roles'][number] | undefined {
  const { roles } = person.body;
  const then = roles.find(
    ({ from, to }) =>
      date !== null && (from === null || compareDates(from, date) <= 0) && (to === null || compareDates(date, to) <= 0),
  );
  return then ?? roles.find(({ to }) => to === null) ?? roles[0];
}

/**
 * The title of the source, and where it was said, else given. Of two that begin alike, the one that says more, or the place
 * without the name that the title began with.
 */
function titleAndPlace(context: CitationContext, source: RecordOf<'source'> | null, venue: Worded): readonly string[] {
  if (source === null) return ['', plainIn(venue, context)];
  const where = venue.text === '' ? source.body.venue : venue;
  const title = plainIn(source.body.title, context);
  const place = plainIn(where, context);
  const titles = textsOf(source.body.title).filter((text) => text !== '');
  const places = textsOf(where).filter((text) => text !== '');
  // What the title says in one language it says in all.
  if (place === '' || places.some((text) => titles.some((one) => one.startsWith(text)))) return [title];
  if (title !== '' && place.startsWith(title)) return [place];
  const said = [title, ...titles]
    .map((text) => text.split(/[,،]/)[0]?.trim() ?? '')
    .find((name) => name !== '' && place.startsWith(name) && /^(?:[\s,،:]|$)/.test(place.slice(name.length)));
  return [title, said === undefined ? place : place.slice(said.length).replace(/^[\s,،:]+/, '')];
}

/** Whatever spaces, plain or unbroken, stand in either. */
const says = (title: string, date: string): boolean =>
  title.replaceAll('\u00a0', ' ').includes(date.replaceAll('\u00a0', ' '));

const dated = (setting: PrintSetting, date: DateValue | null): string =>
  date === null ? '' : shortDateText(date, setting);

/** Those that say something, with the comma of the language between them. */
export const joined = (setting: PrintSetting, parts: readonly string[]): string =>
  parts
    .map((part) => part.replace(/[.\s]+$/, ''))
    .filter((part) => part !== '')
    .join(setting.words.comma);
