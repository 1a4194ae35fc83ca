// What differs between two bodies of one kind, field by field, and how the changes of two people come together.
import type { FieldTable } from '#shared/records/fields.ts';
import type { Worded } from '#shared/records/worded.ts';
import type { Body } from './form-values.ts';
import { type Stretch, wordDifference } from './word-difference.ts';

export interface TextChange {
  /** The language of the text where it is known, for its direction and face. */
  readonly language: string | null;
  readonly isTranslation: boolean;
  readonly stretches: readonly Stretch[];
}

export interface FieldChange {
  readonly name: string;
  readonly before: unknown;
  readonly after: unknown;
  /** For texts and wordings, word by word; empty for other fields, which are shown whole. */
  readonly texts: readonly TextChange[];
}

/** Whether two values of JSON say the same; the order of keys says nothing. */
export function isSameValue(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const [one, other] = [left as Body, right as Body];
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSameValue(one[key], other[key]))
  );
}

const isWorded = (value: unknown): value is Worded =>
  typeof value === 'object' && value !== null && 'text' in value && 'translations' in value;

/** The fields that differ, in the order of the table. */
export const differences = (fields: FieldTable, before: Body, after: Body): readonly FieldChange[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const [left, right] = [before[name], after[name]];
    if (isSameValue(left, right)) return [];
    const isText = field.widget === 'text' || field.widget === 'line';
    const texts = isText
      ? [{ language: null, isTranslation: false, stretches: wordDifference(String(left ?? ''), String(right ?? '')) }]
      : field.widget === 'worded'
        ? wordedChanges(isWorded(left) ? left : null, isWorded(right) ? right : null)
        : [];
    return [{ name, before: left, after: right, texts }];
  });

function wordedChanges(before: Worded | null, after: Worded | null): readonly TextChange[] {
  const own: TextChange = {
    language: after?.language ?? before?.language ?? null,
    isTranslation: false,
    stretches: wordDifference(before?.text ?? '', after?.text ?? ''),
  };
  const languages = new Set(
    [...(before?.translations ?? []), ...(after?.translations ?? [])].map((one) => one.language),
  );
  const textIn = (worded: Worded | null, language: string): string =>
    worded?.translations.find((one) => one.language === language)?.text ?? '';
  const translations = [...languages].flatMap((language): readonly TextChange[] => {
    const [left, right] = [textIn(before, language), textIn(after, language)];
    return left === right ? [] : [{ language, isTranslation: true, stretches: wordDifference(left, right) }];
  });
  const isOwnSame = before?.text === after?.text && translations.length > 0;
  return isOwnSame ? translations : [own, ...translations];
}

export interface Merged {
  readonly body: Body;
  /** Fields that both changed, and not alike: mine stand in the body. */
  readonly contested: readonly string[];
}

/** My changes upon theirs: a field that I left alone is as they have it now. */
export function merge(fields: FieldTable, base: Body, theirs: Body, mine: Body): Merged {
  const contested: string[] = [];
  const body = Object.keys(fields).map((name): readonly [string, unknown] => {
    if (isSameValue(mine[name], base[name])) return [name, theirs[name]];
    if (!isSameValue(theirs[name], base[name]) && !isSameValue(theirs[name], mine[name])) contested.push(name);
    return [name, mine[name]];
  });
  return { body: Object.fromEntries(body), contested };
}
