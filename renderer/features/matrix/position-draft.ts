// What is typed about a position before it is recorded: from the record that stands, and back to a body.
import type { StanceName } from '#renderer/ui/stance.tsx';
import { readTypedNumber } from '#renderer/ui/typed-number.ts';
import type { WordedValue } from '#renderer/ui/worded-field.tsx';
import type { DateValue } from '#shared/core/dates.ts';
import type { RecordId } from '#shared/core/ids.ts';
import type { TextLanguage } from '#shared/language/languages.ts';
import type { Body, RecordOf } from '#shared/records/record.ts';

export type PositionBody = Body<'position'>;
export type Rung = PositionBody['rung'];
export type Disclosure = PositionBody['disclosure'];

export const disclosures: readonly Disclosure[] = ['public', 'shared', 'private', 'assessed'];

/** `newer`: a successor. `correct`: the same position in other words. `first`: there is none yet. */
export type DraftMode = 'first' | 'newer' | 'correct';

/** What the draft was begun from; a save is refused when it is not so any more. */
export interface DraftBase {
  readonly position: RecordId;
  readonly revision: number;
}

export interface PositionFields {
  readonly stance: StanceName | null;
  readonly rung: Rung | null;
  readonly wording: WordedValue;
  /** As it is typed, so that what cannot be read yet is kept too. */
  readonly value: string;
  readonly firmness: number | null;
  readonly disclosure: Disclosure | null;
  readonly asOf: DateValue | null;
  /** Code of the level. */
  readonly marking: string | null;
}

export interface PositionDraft {
  readonly mode: DraftMode;
  readonly base: DraftBase | null;
  readonly fields: PositionFields;
  /** What the fields were when nothing had been typed. */
  readonly untouched: PositionFields;
}

export const isTouched = ({ fields, untouched }: PositionDraft): boolean =>
  JSON.stringify(fields) !== JSON.stringify(untouched);

interface Beginning {
  /** The day that the matrix shows. */
  readonly day: string;
  readonly language: TextLanguage;
  readonly rung: Rung | null;
  /** Writes the number as it is typed. */
  readonly write: (value: number) => string;
}

export function beginFirst({ day, language, rung }: Beginning): PositionDraft {
  const fields: PositionFields = {
    stance: null,
    rung: rung ?? 'opening',
    wording: { text: '', language, translations: [] },
    value: '',
    firmness: null,
    disclosure: 'shared',
    asOf: { date: day, precision: 'day', sighted: null },
    marking: null,
  };
  return { mode: 'first', base: null, fields, untouched: fields };
}

/** A newer position begins with the words of the one that stands; translations of those words are left behind. */
export function beginFrom(record: RecordOf<'position'>, mode: 'newer' | 'correct', begin: Beginning): PositionDraft {
  const { body } = record;
  const isNewer = mode === 'newer';
  const fields: PositionFields = {
    stance: body.stance,
    rung: body.rung,
    wording: isNewer ? { ...body.wording, translations: [] } : body.wording,
    value: body.value === null ? '' : begin.write(body.value),
    firmness: body.firmness,
    disclosure: body.disclosure,
    asOf: isNewer ? { date: begin.day, precision: 'day', sighted: null } : body.asOf,
    marking: record.marking.level,
  };
  return { mode, base: { position: record.id, revision: record.revision }, fields, untouched: fields };
}

/** The other way to change the same position; what was typed stays, what was not follows the mode. */
export function turnDraft(draft: PositionDraft, to: PositionDraft): PositionDraft {
  const kept = Object.entries(draft.fields).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(draft.untouched[name as keyof PositionFields]),
  );
  return { ...to, fields: { ...to.fields, ...(Object.fromEntries(kept) as Partial<PositionFields>) } };
}

export type NumberRead = { readonly ok: true; readonly value: number | null } | { readonly ok: false };

export function readValue(typed: string): NumberRead {
  if (typed.trim() === '') return { ok: true, value: null };
  const value = readTypedNumber(typed);
  return value === null ? { ok: false } : { ok: true, value };
}

/** What a request takes: `former` is the body that stands, of which everything stays that the form does not show. */
export function bodyOf(
  { mode, fields }: PositionDraft,
  place: { readonly issue: RecordId; readonly party: RecordId },
  former: PositionBody | null,
): Readonly<Record<string, unknown>> {
  const read = readValue(fields.value);
  const { marking: _, ...typed } = fields;
  const kept = former !== null && mode === 'correct' ? former : {};
  return { ...kept, ...place, ...typed, value: read.ok ? read.value : null };
}

/** The field of the form that a problem of the parser belongs to: 'body.wording.text' is about the wording. */
export function fieldOfPath(path: string): keyof PositionFields | null {
  const [first = '', second = ''] = path.split('.');
  const name = first === 'body' ? second : first;
  const known: readonly (keyof PositionFields)[] = [
    'stance',
    'rung',
    'wording',
    'value',
    'firmness',
    'disclosure',
    'asOf',
    'marking',
  ];
  return known.find((field) => field === name) ?? null;
}
