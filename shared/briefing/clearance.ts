// Who sees what: the level, caveats and releasability of a marking, and what the purpose of a document lets out.
import type { RecordId } from '#shared/core/ids.ts';
import type { Marking } from '#shared/records/marking.ts';
import type { AnyRecord, Body, Kind, RecordOf } from '#shared/records/record.ts';

export type Purpose = RecordOf<'audience'>['body']['purpose'];
type Scheme = RecordOf<'marking-scheme'>;

export interface Clearance {
  readonly purpose: Purpose;
  /** By the marking alone: for paragraphs, which disclose what their author wrote into them. */
  readonly maySeeMarking: (marking: Marking) => boolean;
  /** By the marking and by what the purpose lets out. */
  readonly maySee: (record: AnyRecord) => boolean;
}

/**
 * The rank of a marking, from 0. What nobody has marked ranks with the highest level; a level that the scheme does not
 * know ranks above all of them.
 */
export function rankOf(marking: Marking, scheme: Scheme | null): number {
  const levels = scheme?.body.levels ?? [];
  if (marking.level === null) return Math.max(0, levels.length - 1);
  const place = levels.findIndex(({ code }) => code === marking.level);
  return place === -1 ? Number.POSITIVE_INFINITY : place;
}

/**
 * What the readers of an audience may see; without an audience, the document is our own and everything may be seen.
 * `ours`: our parties, to whom every caveat of release extends.
 */
export function clearanceOf(
  audience: RecordOf<'audience'> | null,
  scheme: Scheme | null,
  ours: ReadonlySet<RecordId>,
): Clearance {
  if (audience === null) return { purpose: 'ours', maySeeMarking: () => true, maySee: () => true };
  const { purpose, highestLevel, caveats, parties } = audience.body;
  const outsiders = parties.filter((party) => !ours.has(party));
  const isUnnamed = parties.length === 0 && purpose !== 'ours';
  const highest = scheme?.body.levels.findIndex(({ code }) => code === highestLevel) ?? -1;
  const mayHave = (code: string): boolean => {
    if (!caveats.includes(code)) return false;
    const releasable = scheme?.body.caveats.find((caveat) => caveat.code === code)?.releasableTo ?? [];
    return releasable.length === 0 || (!isUnnamed && outsiders.every((party) => releasable.includes(party)));
  };
  const levelFits = (marking: Marking): boolean =>
    // A library without levels marks nothing, and there an audience without a level is for what is unmarked.
    (scheme?.body.levels.length ?? 0) === 0
      ? marking.level === null && highestLevel === ''
      : rankOf(marking, scheme) <= highest;
  const maySeeMarking = (marking: Marking): boolean => levelFits(marking) && marking.caveats.every(mayHave);
  return {
    purpose,
    maySeeMarking,
    maySee: (record) =>
      maySeeMarking(record.marking) && (purpose === 'ours' || isDisclosed(record, purpose, audience.id)),
  };
}

type Outward = Exclude<Purpose, 'ours'>;
type Rules = { readonly [K in Kind]: (body: Body<K>, purpose: Outward, audience: RecordId) => boolean };

const always = (): boolean => true;
const never = (): boolean => false;

/** What leaves our side, for every kind of record, so that a new one cannot be forgotten. What is not known to be free is not. */
const rules: Rules = {
  negotiation: always,
  party: always,
  person: always,
  issue: always,
  source: always,
  agreement: always,
  meeting: always,
  glossary: always,
  'marking-scheme': always,
  form: always,
  statement: ({ attribution }, purpose) =>
    attribution === 'on-record' ||
    (purpose === 'to-be-shared' && (attribution === 'background' || attribution === 'chatham-house')),
  position: ({ disclosure }, purpose) =>
    disclosure === 'public' || (purpose === 'to-be-shared' && disclosure === 'shared'),
  'talking-point': ({ disclosure, audience }, _purpose, reader) =>
    disclosure === 'free' && (audience === null || audience === reader),
  interest: ({ basis }, purpose) => purpose === 'to-be-shared' && basis === 'stated',
  concern: ({ status }, purpose) => purpose === 'to-be-shared' && status !== 'latent',
  commitment: (_body, purpose) => purpose === 'to-be-shared',
  assessment: never,
  mandate: never,
  relation: never,
  support: never,
  audience: never,
  brief: never,
  dossier: never,
  edition: never,
};

function isDisclosed(record: AnyRecord, purpose: Outward, audience: RecordId): boolean {
  // The body of a record is that of its kind: both passed the parser of the kind together.
  const rule = rules[record.kind] as (body: AnyRecord['body'], purpose: Outward, audience: RecordId) => boolean;
  return rule(record.body, purpose, audience);
}

/** The marking that covers all of them, or null for none: the highest level; caveats of handling add up, those of release must be common to all. */
export function highestOf(markings: readonly Marking[], scheme: Scheme | null): Marking | null {
  const [first, ...rest] = markings;
  if (first === undefined) return null;
  const { level } = rest.reduce((high, next) => (rankOf(next, scheme) > rankOf(high, scheme) ? next : high), first);
  const known = scheme?.body.caveats ?? [];
  const used = new Set(markings.flatMap(({ caveats }) => caveats));
  const unknown = [...used].filter((code) => known.every((caveat) => caveat.code !== code)).sort();
  const shown = known.filter(({ code, releasableTo }) =>
    releasableTo.length === 0 ? used.has(code) : markings.every(({ caveats }) => caveats.includes(code)),
  );
  return { level, caveats: [...shown.map(({ code }) => code), ...unknown] };
}
