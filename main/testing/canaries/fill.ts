// Fills every field that a kind declares: each string with a canary, the rest with values of a seed.
import type { Random } from '#main/testing/store/random.ts';
import type { RecordId } from '#shared/core/ids.ts';
import type { Field, FieldTable } from '#shared/records/fields.ts';
import type { Worded } from '#shared/records/worded.ts';
import { emptyRichText } from '#shared/richtext/rich-text.ts';
import type { Canaries, FieldPlace, Script } from './words.ts';

export interface Filling {
  readonly random: Random;
  readonly canaries: Canaries;
  /** What references may point to, by kind. */
  readonly pool: (targets: readonly string[]) => readonly RecordId[];
}

type Spot = Omit<FieldPlace, 'kind'>;

const two = (value: number): string => String(value).padStart(2, '0');

/** A day from 2029 to 2031. */
export const someDay = ({ below }: Random, from = 2029, years = 3) => ({
  date: `${from + below(years)}-${two(1 + below(12))}-${two(1 + below(28))}`,
  precision: 'day' as const,
  sighted: null,
});

/** In English or Arabic, with translations into the other one and sometimes French; one in eight in a language of no document. */
export function someWords({ random, canaries }: Filling, spot: Spot): Worded {
  const say = (script: Script, path = spot.path): string => canaries.next({ kind: 'field', ...spot, path }, script);
  const written = random.below(8) === 0 ? 'es' : random.below(3) === 0 ? 'ar' : 'en';
  const others = (['en', 'ar', 'fr'] as const).filter((language) => language !== written && random.below(3) > 0);
  return {
    text: say(written === 'ar' ? 'arabic' : 'latin'),
    language: written,
    translations: others.map((language) => ({
      language,
      text: say(language === 'ar' ? 'arabic' : 'latin'),
      by: say('latin', `${spot.path}.by`),
    })),
  };
}

function madeValue(field: Field<unknown>, filling: Filling, spot: Spot): unknown {
  const { random, canaries, pool } = filling;
  const say = (script: Script = 'latin'): string => canaries.next({ kind: 'field', ...spot }, script);
  const maybe = <T>(value: T): T | null => (field.required || random.below(4) > 0 ? value : null);
  switch (field.widget) {
    case 'line':
      if (field.format === 'hash') return say('hexadecimal');
      if (field.format === 'time') return '09:30';
      if (field.format === 'zone') return 'Asia/Riyadh';
      if (field.format === 'colour') return '#336699';
      return say(field.format === null && random.below(6) === 0 ? 'arabic' : 'latin');
    case 'text':
      return `${say()} ${say('arabic')}`;
    case 'worded':
      return someWords(filling, spot);
    case 'choice':
      return maybe(random.pick(field.choices));
    case 'choices':
      return field.choices.filter(() => random.below(2) > 0);
    case 'scale':
    case 'number': {
      const least = field.range?.least ?? 0;
      const most = field.range?.most ?? least + 9;
      return maybe(least + random.below(most - least + 1));
    }
    case 'yes-no':
      return random.below(2) > 0;
    case 'date':
      return maybe(someDay(random));
    case 'reference': {
      const found = pool(field.targets);
      return found.length === 0 ? null : maybe(random.pick(found));
    }
    case 'references':
      return pool(field.targets)
        .filter(() => random.below(3) === 0)
        .slice(0, 4);
    case 'rows':
      return Array.from({ length: 1 + random.below(3) }, (_, row) =>
        fieldsOf(field.rows ?? {}, filling, { ...spot, row }),
      );
    case 'tags':
      return [say(), say('arabic')];
    case 'rich-text':
      return emptyRichText();
  }
}

/** Values for a whole table of fields; those that `given` has are not made. */
export function fieldsOf(
  fields: FieldTable,
  filling: Filling,
  spot: Spot,
  given: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const within = (name: string): Spot => ({ ...spot, path: spot.path === '' ? name : `${spot.path}.${name}` });
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      Object.hasOwn(given, name) ? given[name] : madeValue(field, filling, within(name)),
    ]),
  );
}
