// What was typed about a position as it is kept in a draft, and back: what a crash or a reload must bring back to the letter.
import { stances } from '#renderer/ui/stance.tsx';
import type { WordedTranslation, WordedValue } from '#renderer/ui/worded-field.tsx';
import type { DateValue } from '#shared/core/dates.ts';
import { isRecordId, type RecordId } from '#shared/core/ids.ts';
import { type TextLanguage, textLanguages } from '#shared/language/languages.ts';
import { rungs } from '#shared/records/position.ts';
import {
  type DraftBase,
  type DraftMode,
  disclosures,
  type PositionDraft,
  type PositionFields,
} from './position-draft.ts';

export interface PositionPlace {
  readonly negotiation: RecordId;
  readonly issue: RecordId;
  readonly party: RecordId;
}

export interface KeptPosition extends PositionPlace {
  readonly draft: PositionDraft;
}

type Loose = Readonly<Record<string, unknown>>;

const modes: readonly DraftMode[] = ['first', 'newer', 'correct'];
const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const findOne = <T>(known: readonly T[], value: unknown): T | null => known.find((one) => one === value) ?? null;
const isLanguage = (value: unknown): value is TextLanguage => textLanguages.some((one) => one === value);

/**
 * Kept under an identifier of its own, not under that of the position: so it is never refused because the position was
 * changed meanwhile, and never stands in the way of what is typed about the position in the inspector.
 */
export const toDraftBody = ({ negotiation, issue, party }: PositionPlace, draft: PositionDraft): Loose => ({
  form: 'position',
  negotiation,
  issue,
  party,
  mode: draft.mode,
  // Named so that the words go when the record that they were begun from is removed for good.
  begunFrom: draft.base === null ? null : { record: draft.base.position, revision: draft.base.revision },
  fields: draft.fields,
  untouched: draft.untouched,
});

const isTranslation = (value: unknown): value is WordedTranslation =>
  isLoose(value) && isLanguage(value.language) && typeof value.text === 'string' && typeof value.by === 'string';

const isWording = (value: unknown): value is WordedValue =>
  isLoose(value) &&
  typeof value.text === 'string' &&
  isLanguage(value.language) &&
  Array.isArray(value.translations) &&
  value.translations.every(isTranslation);

const isDate = (value: unknown): value is DateValue =>
  isLoose(value) && typeof value.date === 'string' && typeof value.precision === 'string';

function findFields(value: unknown): PositionFields | null {
  if (!isLoose(value) || !isWording(value.wording)) return null;
  const { wording, firmness, asOf, marking } = value;
  return {
    stance: findOne(stances, value.stance),
    rung: findOne(rungs, value.rung),
    wording,
    value: typeof value.value === 'string' ? value.value : '',
    firmness: typeof firmness === 'number' ? firmness : null,
    disclosure: findOne(disclosures, value.disclosure),
    asOf: isDate(asOf) ? asOf : null,
    marking: typeof marking === 'string' ? marking : null,
  };
}

function findBase(value: unknown): DraftBase | null {
  if (!isLoose(value) || !isRecordId(value.record) || typeof value.revision !== 'number') return null;
  return { position: value.record, revision: value.revision };
}

/** null for a draft of another making, such as that of a form of the inspector. */
export function findKeptPosition(body: unknown): KeptPosition | null {
  if (!isLoose(body) || body.form !== 'position') return null;
  const { negotiation, issue, party } = body;
  const mode = findOne(modes, body.mode);
  const fields = findFields(body.fields);
  const untouched = findFields(body.untouched);
  if (!isRecordId(negotiation) || !isRecordId(issue) || !isRecordId(party)) return null;
  if (mode === null || fields === null || untouched === null) return null;
  return { negotiation, issue, party, draft: { mode, base: findBase(body.begunFrom), fields, untouched } };
}
