// A table of one kind of record: narrowed by words and filters, put in order, and a window of it.
import { listRecords } from '#main/store/records.ts';
import { matchingIds } from '#main/store/search.ts';
import type { Reader } from '#main/store/session.ts';
import { findScheme } from '#shared/briefing/begin-making.ts';
import { rankOf } from '#shared/briefing/clearance.ts';
import { findOf } from '#shared/briefing/records-view.ts';
import type { OutputOf, ParsedInputOf } from '#shared/contract/index.ts';
import { cliticStems, fold, tokens } from '#shared/core/fold.ts';
import type { RecordId } from '#shared/core/ids.ts';
import type { Field } from '#shared/records/fields.ts';
import { type AnyRecord, definitionOf, type Kind } from '#shared/records/record.ts';
import type { Worded } from '#shared/records/worded.ts';
import type { Frozen } from './handlers.ts';
import { namedIn } from './named.ts';
import { recordsViewOver } from './records-view.ts';

type Asked = Frozen<ParsedInputOf<'record.rows'>>;
type Shown = Frozen<OutputOf<'record.rows'>>;
type Filter = Asked['where'][number];

/** In which order a table stands until its reader says otherwise; kinds that are not named here stand by their title. */
const usualOrder: Partial<Record<Kind, Asked['sort']>> = {
  statement: { by: 'date', descending: true },
  position: { by: 'asOf', descending: true },
  source: { by: 'date', descending: true },
  issue: { by: 'number', descending: false },
  meeting: { by: 'start', descending: false },
  'talking-point': { by: 'order', descending: false },
  commitment: { by: 'due', descending: false },
  interest: { by: 'rank', descending: false },
  brief: { by: 'updated', descending: true },
};

function allOf(reader: Reader, kind: Kind, negotiation: RecordId | undefined): readonly AnyRecord[] {
  const found: AnyRecord[] = [];
  for (let after: number | null = 0; after !== null; ) {
    const page = listRecords(reader, { kind, negotiation, after, limit: 10_000 });
    found.push(...page.records);
    after = page.next;
  }
  // What belongs to the library is read with every negotiation, but the table of one shows what is its own.
  return negotiation === undefined || definitionOf(kind).scope === 'library'
    ? found
    : found.filter((record) => record.negotiation === negotiation);
}

const pointersOf = (record: AnyRecord): readonly RecordId[] =>
  Object.entries(definitionOf(record.kind).fields).flatMap(([name, field]) =>
    field.widget === 'rich-text' ? [] : field.pointers(record.body[name]),
  );

/** The words and the quoted phrases of a text, each by itself. */
const soughtIn = (text: string): readonly string[] =>
  [...text.matchAll(/["“”«»]([^"“”«»]*)(?:["“”«»]|$)|[^\s"“”«»]+/gu)].map(([whole]) => whole);

/** Whether every word of a phrase begins a word of the title, in any spelling. */
function titleHolds(title: string, sought: string): boolean {
  const there = tokens(title).flatMap(({ text }) => [fold(text), ...cliticStems(fold(text))]);
  return tokens(sought).every(({ text }) => there.some((word) => word.startsWith(fold(text))));
}

/** Each word must stand in the record itself or in the title of one that it points to. */
function holding(reader: Reader, records: readonly AnyRecord[], asked: Asked, titles: ReadonlyMap<string, string>) {
  const words = soughtIn(asked.text);
  return words.reduce((left, word, index) => {
    const own = matchingIds(reader, word, asked.kind, index === words.length - 1);
    if (own === null) return left;
    const named = new Set([...titles].flatMap(([id, title]) => (titleHolds(title, word) ? [id] : [])));
    return left.filter((record) => own.has(record.id) || pointersOf(record).some((id) => named.has(id)));
  }, records);
}

/** The values by which a record is filtered; '' stands for none. */
function valuesOf(record: AnyRecord, field: string): readonly string[] {
  if (field === 'marking') return [record.marking.level ?? ''];
  const value = record.body[field];
  if (Array.isArray(value)) return value.length === 0 ? [''] : value.map(String);
  return [value === null || value === undefined ? '' : String(value)];
}

const passes = (record: AnyRecord, { field, any }: Filter): boolean =>
  valuesOf(record, field).some((value) => any.includes(value === '' ? null : value));

const isFiltered = ({ widget }: Field<unknown>): boolean => ['choice', 'reference', 'references'].includes(widget);

function facetsOf(records: readonly AnyRecord[], { kind, where }: Asked): Shown['facets'] {
  const fields = Object.entries(definitionOf(kind).fields).flatMap(([name, field]) =>
    isFiltered(field) ? [name] : [],
  );
  return Object.fromEntries(
    [...fields, 'marking'].map((field) => {
      const counts: Record<string, number> = {};
      const others = where.filter((filter) => filter.field !== field);
      for (const record of records) {
        if (!others.every((filter) => passes(record, filter))) continue;
        for (const value of valuesOf(record, field)) counts[value] = (counts[value] ?? 0) + 1;
      }
      return [field, counts];
    }),
  );
}

type Sortable = string | number | null;

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

function inOrder(left: Sortable, right: Sortable): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return collator.compare(String(left), String(right));
}

/** What a field is sorted by: choices in their own order, references by title, nothing as null. */
function sortableOf(field: Field<unknown>, value: unknown, titles: ReadonlyMap<string, string>): Sortable {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number' || typeof value === 'boolean') return Number(value);
  if (field.widget === 'choice') return field.choices.indexOf(String(value));
  if (field.widget === 'date') return (value as { readonly date: string }).date;
  if (field.widget === 'worded') return (value as Worded).text || null;
  if (field.widget === 'reference') return titles.get(String(value)) ?? null;
  if (field.widget === 'references') return titles.get(String((value as readonly string[])[0])) ?? null;
  return Array.isArray(value) ? value.length : String(value);
}

function sorted(
  reader: Reader,
  records: readonly AnyRecord[],
  { kind, negotiation, sort }: Asked,
  titles: ReadonlyMap<string, string>,
): readonly AnyRecord[] {
  const { by, descending } = sort ?? usualOrder[kind] ?? { by: 'title', descending: false };
  const field = definitionOf(kind).fields[by];
  const keyOf = (): ((record: AnyRecord) => Sortable) => {
    if (by === 'updated') return ({ sequence }) => sequence;
    if (by === 'marking') {
      const view = recordsViewOver(reader, negotiation ?? null);
      const scheme = findScheme(view, findOf(view, 'negotiation', negotiation ?? null));
      return ({ marking }) => rankOf(marking, scheme);
    }
    if (field === undefined) return ({ title }) => title;
    return ({ body }) => sortableOf(field, body[by], titles);
  };
  const key = keyOf();
  const sign = descending ? -1 : 1;
  return records
    .map((record) => ({ record, value: key(record) }))
    .sort(({ record: one, value: left }, { record: other, value: right }) => {
      // Nothing comes last in either direction.
      if (left === null || right === null)
        return left === right ? one.sequence - other.sequence : left === null ? 1 : -1;
      return sign * inOrder(left, right) || one.sequence - other.sequence;
    })
    .map(({ record }) => record);
}

export function rowsOf(reader: Reader, asked: Asked): Shown {
  const all = allOf(reader, asked.kind, asked.negotiation);
  const titles = new Map(
    namedIn(reader, all.flatMap(pointersOf), asked.language).map(({ id, title }) => [String(id), title]),
  );
  const held = holding(reader, all, asked, titles);
  const kept = held.filter((record) => asked.where.every((filter) => passes(record, filter)));
  const records = sorted(reader, kept, asked, titles).slice(asked.offset, asked.offset + asked.limit);
  const facets = facetsOf(held, asked);
  const inFacets = Object.values(facets).flatMap((counts) => Object.keys(counts));
  return {
    total: kept.length,
    all: all.length,
    records,
    named: namedIn(reader, [...records.flatMap(pointersOf), ...inFacets], asked.language),
    facets,
  };
}
