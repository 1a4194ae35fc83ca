// Generated records for property tests: a valid body of any kind from what its fields declare, and small closed cases.
import fc from 'fast-check';
import type { DateValue } from '#shared/core/dates.ts';
import type { RecordId } from '#shared/core/ids.ts';
import { textLanguages } from '#shared/language/languages.ts';
import type { Field, FieldTable, NumberRange } from '#shared/records/fields.ts';
import type { LineFormat } from '#shared/records/line-formats.ts';
import type { Marking } from '#shared/records/marking.ts';
import { type Body, definitionOf, type Kind, kindNames } from '#shared/records/record.ts';
import type { Worded } from '#shared/records/worded.ts';
import { blockId, type RichText } from '#shared/richtext/rich-text.ts';
import { anyRecordId, anyRichText } from './arbitrary-rich-text.ts';
import { mendBody } from './mend-body.ts';

/** The records that generated bodies may point to, by kind. */
export type Ids = Readonly<Partial<Record<Kind, readonly RecordId[]>>>;

export interface GeneratedRecord {
  readonly id: RecordId;
  readonly kind: Kind;
  readonly negotiation: RecordId | null;
  readonly marking: Marking;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Objects as JSON gives them, with the usual prototype, so that strict comparison holds. */
const plain = <T>(model: { readonly [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
  fc.record<T>(model as { [K in keyof T]: fc.Arbitrary<T[K]> }, { noNullPrototype: true });

const samples = [
  'Water first',
  'المياه أولًا',
  'L’eau d’abord : « oui »',
  'İlk önce su',
  'پہلے پانی',
  'a\u2067b\u2069c',
  '=1+1',
];

/** Text in several scripts, never empty or blank. */
const words = fc.oneof(
  fc.constantFrom(...samples),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((text) => (text.trim() === '' ? '-' : text)),
);
const optionalWords = fc.oneof({ weight: 1, arbitrary: fc.constant('') }, { weight: 2, arbitrary: words });
const language = fc.constantFrom(...textLanguages);

const wording = (text: fc.Arbitrary<string>): fc.Arbitrary<Worded> =>
  plain({
    text,
    language,
    translations: fc.array(plain({ language, text: words, by: optionalWords }), { maxLength: 2 }),
  });

const two = (value: number): string => String(value).padStart(2, '0');
const anyDate: fc.Arbitrary<DateValue> = fc
  .tuple(
    fc.integer({ min: 1990, max: 2060 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom('day' as const, 'month' as const, 'year' as const, 'about' as const),
    fc.boolean(),
  )
  .map(([year, month, day, precision, isSighted]) => {
    const length = { day: 10, month: 7, year: 4, about: 7 }[precision];
    const sighted = { calendar: 'islamic' as const, year: year - 579, month, day, authority: 'Supreme Court' };
    return {
      date: `${year}-${two(month)}-${two(day)}`.slice(0, length),
      precision,
      sighted: isSighted && precision === 'day' ? sighted : null,
    };
  });

const lines: Readonly<Record<LineFormat, fc.Arbitrary<string>>> = {
  time: fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([hours, minutes]) => `${two(hours)}:${two(minutes)}`),
  zone: fc.constantFrom('UTC', 'Asia/Riyadh', 'America/Argentina/Buenos_Aires'),
  hash: fc.stringMatching(/^[0-9a-f]{64}$/),
  code: fc.constantFrom('A', 'RES', 'desk-only', 'SA', 'س', 'level/2'),
  colour: fc.stringMatching(/^#[0-9a-f]{6}$/),
};

const orElse = <T, E>(needed: boolean, otherwise: E, value: fc.Arbitrary<T>): fc.Arbitrary<T | E> =>
  needed ? value : fc.oneof({ weight: 1, arbitrary: fc.constant(otherwise) }, { weight: 2, arbitrary: value });

const numberIn = ({ least, most, whole }: NumberRange): fc.Arbitrary<number> => {
  const [min, max] = [least ?? -1_000_000, most ?? 1_000_000];
  // JSON has no negative zero: it would come back as another value.
  return whole ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true }).map((value) => value + 0);
};

const poolOf = (targets: readonly string[], ids: Ids): readonly RecordId[] =>
  kindNames.filter((kind) => targets.includes('*') || targets.includes(kind)).flatMap((kind) => ids[kind] ?? []);

/** Any text of a brief, here pointing only to the records of the case. */
const textWithin = (pool: readonly RecordId[]): fc.Arbitrary<RichText> =>
  fc
    .array(fc.tuple(words, pool.length === 0 ? fc.constant(null) : fc.option(fc.constantFrom(...pool))), {
      maxLength: 4,
    })
    .map((paragraphs) => ({
      version: 1,
      sections: [
        {
          id: blockId('s1'),
          blocks: paragraphs.map(([text, record], index) => ({
            id: blockId(`b${index + 1}`),
            kind: 'paragraph',
            marking: null,
            direction: 'auto',
            inlines: [
              { kind: 'text', text, marks: [] },
              ...(record === null ? [] : [{ kind: 'mention', record, text } as const]),
            ],
          })),
        },
      ],
    }));

function valueFor(
  field: Field<unknown>,
  ids: Ids,
  textOfBrief: (pool: readonly RecordId[]) => fc.Arbitrary<RichText>,
): fc.Arbitrary<unknown> {
  const pool = poolOf(field.targets.length === 0 ? ['*'] : field.targets, ids);
  switch (field.widget) {
    case 'line':
      return orElse(field.required, '', field.format === null ? words : lines[field.format]);
    case 'text':
      return optionalWords;
    case 'worded':
      return wording(field.required ? words : optionalWords);
    case 'choice':
      return orElse(field.required, null, fc.constantFrom(...field.choices));
    case 'choices':
      return fc.subarray([...field.choices]);
    case 'scale':
    case 'number':
      return orElse(field.required, null, numberIn(field.range ?? { least: null, most: null, whole: false }));
    case 'yes-no':
      return fc.boolean();
    case 'date':
      return orElse(field.required, null, anyDate);
    case 'reference':
      if (pool.length > 0) return orElse(field.required, null, fc.constantFrom(...pool));
      if (!field.required) return fc.constant(null);
      throw new Error(`A reference to ${field.targets.join(' or ')} is required, and the pool has none.`);
    case 'references':
      return fc.subarray([...pool], { maxLength: Math.min(pool.length, 4) });
    case 'rows':
      return isPossible(field.rows ?? {}, ids)
        ? fc.array(valuesFor(field.rows ?? {}, ids, textOfBrief), { maxLength: 3 })
        : fc.constant([]);
    case 'tags':
      return fc.uniqueArray(words, { maxLength: 3 });
    case 'rich-text':
      return textOfBrief(pool);
  }
}

/** False when a row would have to point to a kind of which there is no record. */
const isPossible = (fields: FieldTable, ids: Ids): boolean =>
  Object.values(fields).every(
    (field) => !field.required || field.targets.length === 0 || poolOf(field.targets, ids).length > 0,
  );

const valuesFor = (
  fields: FieldTable,
  ids: Ids,
  textOfBrief: (pool: readonly RecordId[]) => fc.Arbitrary<RichText>,
): fc.Arbitrary<Record<string, unknown>> =>
  plain(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, valueFor(field, ids, textOfBrief)])));

/**
 * A body that its parser accepts as it is. References are drawn from `ids`, texts of briefs hold every kind of node and
 * may mention records that do not exist. @throws when a required reference has nothing in `ids` to point to.
 */
export const arbitraryBody = <K extends Kind>(kind: K, ids: Ids): fc.Arbitrary<Body<K>> =>
  valuesFor(definitionOf(kind).fields, ids, () => anyRichText).map((body) => mendBody(kind, body, ids) as Body<K>);

const anyMarking: fc.Arbitrary<Marking> = plain({
  level: fc.constantFrom(null, 'open', 'restricted'),
  caveats: fc.subarray(['desk-only', 'embargo']),
});

/** What every case holds, so that each required reference has something to point to. */
const always: readonly Kind[] = ['negotiation', 'party', 'party', 'issue', 'interest', 'brief'];
const others = kindNames.filter((kind) => kind !== 'negotiation');

/**
 * A closed world of `always` and up to 34 further records of all kinds in one negotiation: each reference leads to a record
 * of the case of a kind that may stand there. References among records of one kind lead to earlier ones only, so there are no circles.
 */
export const arbitraryCase = (): fc.Arbitrary<readonly GeneratedRecord[]> =>
  fc
    .array(fc.constantFrom(...others), { maxLength: 34, size: 'max' })
    .map((drawn) => [...always, ...drawn])
    .chain((kinds) =>
      fc
        .uniqueArray(anyRecordId, { minLength: kinds.length, maxLength: kinds.length })
        .chain((ids) => fc.tuple(...kinds.map((kind, index) => recordAt(kinds, ids, kind, index)))),
    );

function recordAt(
  kinds: readonly Kind[],
  ids: readonly RecordId[],
  kind: Kind,
  place: number,
): fc.Arbitrary<GeneratedRecord> {
  const pool: Partial<Record<Kind, readonly RecordId[]>> = {};
  for (const [index, id] of ids.entries()) {
    const other = kinds[index];
    if (other === undefined || (other === kind && index >= place)) continue;
    pool[other] = [...(pool[other] ?? []), id];
  }
  const definition = definitionOf(kind);
  return fc.tuple(valuesFor(definition.fields, pool, textWithin), anyMarking).map(([body, marking]) => ({
    id: ids[place] ?? missing(place),
    kind,
    negotiation: definition.scope === 'library' ? null : (ids[0] ?? missing(0)),
    marking,
    body: mendBody(kind, body, pool),
  }));
}

function missing(place: number): never {
  throw new Error(`There is no identifier at place ${place}.`);
}
