// What holds for every kind in the register: words, empty forms, titles, references and refusals.
import { describe, expect, it } from 'vitest';
import { recordId } from '#shared/core/ids.ts';
import { interfaceLanguages } from '#shared/language/languages.ts';
import type { Field, FieldTable } from './fields.ts';
import { definitionOf, type Kind, kindNames } from './record.ts';

const first = recordId('01900000-0000-7000-8000-000000000001');
const second = recordId('01900000-0000-7000-8000-000000000002');

function minimalValue(field: Field<unknown>): unknown {
  switch (field.widget) {
    case 'line':
      return field.format === 'hash' ? 'a'.repeat(64) : 'A';
    case 'worded':
      return { text: 'Water first' };
    case 'choice':
      return field.choices[0];
    case 'number':
      return field.range?.least ?? 0;
    case 'date':
      return { date: '2027-09-15', precision: 'day' };
    case 'reference':
      return first;
    default:
      throw new Error(`No field of the widget ${field.widget} can be required.`);
  }
}

/** What the rules across fields need beyond the required fields. */
const demanded: Partial<Record<Kind, Readonly<Record<string, unknown>>>> = {
  statement: { party: first },
  relation: { to: second },
  support: { subject: 'The draft' },
};

const minimalBody = (kind: Kind): Readonly<Record<string, unknown>> => ({
  ...Object.fromEntries(
    Object.entries(definitionOf(kind).fields)
      .filter(([, field]) => field.required)
      .map(([name, field]) => [name, minimalValue(field)]),
  ),
  ...demanded[kind],
});

/** Words of a field as they are found at run time, whatever the widget. */
interface FoundWords {
  readonly label: string;
  readonly help: string;
  readonly choices?: Readonly<Record<string, string>>;
  readonly fields?: Readonly<Record<string, FoundWords>>;
}

function expectWords(fields: FieldTable, words: Readonly<Record<string, FoundWords>>): void {
  expect(Object.keys(words).sort()).toEqual(Object.keys(fields).sort());
  for (const [name, field] of Object.entries(fields)) {
    const own = words[name];
    expect(own?.label.trim(), name).not.toBe('');
    expect(own?.help.trim(), name).toMatch(/[.]$/);
    expect(Object.keys(own?.choices ?? {}).sort(), name).toEqual([...field.choices].sort());
    for (const choice of Object.values(own?.choices ?? {})) expect(choice.trim(), name).not.toBe('');
    if (field.rows === null) expect(own?.fields, name).toBeUndefined();
    else expectWords(field.rows, own?.fields ?? {});
  }
}

/** Every text in a tree of words, by its path. */
const textsOf = (words: object, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(words).flatMap(([name, value]): readonly (readonly [string, string])[] =>
    typeof value === 'string' ? [[`${path}.${name}`, value]] : textsOf(value, `${path}.${name}`),
  );

const targetsOf = (fields: FieldTable): readonly string[] =>
  Object.values(fields).flatMap((field) => [...field.targets, ...(field.rows === null ? [] : targetsOf(field.rows))]);

describe.each(kindNames)('%s', (kind) => {
  const definition = definitionOf(kind);

  it('is registered under its own name', () => {
    expect(definition.kind).toBe(kind);
  });

  it.each(interfaceLanguages)('has a name, and label and help for each field and choice, in "%s"', (language) => {
    const words = definition.words[language];
    expect(words.one.trim()).not.toBe('');
    expect(words.many.trim()).not.toBe('');
    expectWords(definition.fields, words.fields);
  });

  it('speaks Arabic in Arabic: no sentence is left in English', () => {
    const latinOnly = textsOf(definition.words.ar).filter(([, text]) => !/\p{Script=Arabic}/u.test(text));
    expect(latinOnly).toEqual([]);
    const arabicInEnglish = textsOf(definition.words.en).filter(([, text]) => /\p{Script=Arabic}/u.test(text));
    expect(arabicInEnglish).toEqual([]);
  });

  it('starts an empty form with exactly its fields', () => {
    expect(Object.keys(definition.initial())).toEqual(Object.keys(definition.fields));
  });

  it('points only to kinds that exist', () => {
    for (const target of targetsOf(definition.fields)) expect(['*', ...kindNames]).toContain(target);
  });

  it('keeps an index only on fields with a single value', () => {
    for (const [name, field] of Object.entries(definition.fields)) {
      if (field.indexed) expect(['line', 'choice', 'scale', 'number', 'date'], name).toContain(field.widget);
    }
  });

  it('takes a body with the required fields only and fills in the others', () => {
    const outcome = definition.parse(minimalBody(kind));
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
    expect(Object.keys(outcome.value).sort()).toEqual(Object.keys(definition.fields).sort());
    for (const [name, field] of Object.entries(definition.fields)) {
      if (!(name in minimalBody(kind))) expect(outcome.value[name], name).toEqual(field.initial);
    }
    expect(definition.parse(outcome.value)).toEqual(outcome);
  });

  it('has a title, a line for lists and a block in both languages', () => {
    const outcome = definition.parse(minimalBody(kind));
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
    expect(definition.title(outcome.value).trim()).not.toBe('');
    expect(definition.summary(outcome.value, () => '…').trim()).not.toBe('');
    for (const language of interfaceLanguages) {
      expect(definition.block(outcome.value, language).text.trim()).not.toBe('');
    }
  });

  it('refuses a field that it does not know, and names it', () => {
    const outcome = definition.parse({ ...minimalBody(kind), colourOfTheTie: 'blue' });
    expect(outcome).toMatchObject({ ok: false, error: [{ path: 'colourOfTheTie', code: 'unknown-field' }] });
  });

  it('names each required field that is missing', () => {
    const outcome = definition.parse({});
    const required = Object.entries(definition.fields).filter(([, field]) => field.required);
    const missing = outcome.ok ? [] : outcome.error.filter((problem) => problem.code === 'missing');
    expect(missing.map((problem) => problem.path)).toEqual(required.map(([name]) => name));
  });

  it('refuses to point to itself', () => {
    const self = recordId('01900000-0000-7000-8000-000000000099');
    for (const [name, field] of Object.entries(definition.fields)) {
      if (field.widget !== 'reference' && field.widget !== 'references') continue;
      const value = field.widget === 'reference' ? self : [self];
      const outcome = definition.parse({ ...minimalBody(kind), [name]: value }, self);
      expect(outcome.ok, name).toBe(false);
      if (!outcome.ok) {
        expect(outcome.error.map((problem) => `${problem.path} ${problem.code}`)).toContain(`${name} own-reference`);
      }
    }
  });

  it('refuses a body of a newer shape with a sentence', () => {
    const outcome = definition.read(minimalBody(kind), definition.shape + 1);
    expect(outcome).toMatchObject({ ok: false, error: [{ path: '', code: 'newer-shape' }] });
    expect(definition.read(minimalBody(kind), definition.shape).ok).toBe(true);
  });
});

describe('the register', () => {
  it('keeps the library-wide records apart from those of one negotiation', () => {
    const libraryWide: readonly Kind[] = [
      'negotiation',
      'party',
      'person',
      'source',
      'agreement',
      'marking-scheme',
      'audience',
      'form',
      'glossary',
    ];
    expect(kindNames.filter((kind) => definitionOf(kind).scope === 'library').sort()).toEqual([...libraryWide].sort());
  });

  it('lets records of the whole library point only to records of the whole library', () => {
    for (const kind of kindNames) {
      const definition = definitionOf(kind);
      if (definition.scope !== 'library') continue;
      for (const target of targetsOf(definition.fields)) {
        expect(definitionOf(target as Kind).scope, `${kind} to ${target}`).toBe('library');
      }
    }
  });

  it('keeps rich text by section wherever a kind has some', () => {
    for (const kind of kindNames) {
      const definition = definitionOf(kind);
      const rich = Object.keys(definition.fields).filter((name) => definition.fields[name]?.widget === 'rich-text');
      expect(rich, kind).toEqual(definition.sectioned === null ? [] : [definition.sectioned]);
    }
  });
});
