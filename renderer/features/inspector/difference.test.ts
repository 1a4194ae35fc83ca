// What differs between two states of a record, as a person reads it, and how two people's changes come together.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryBody, type Ids } from '#main/testing/generate.ts';
import { recordId } from '#shared/core/ids.ts';
import { definitionOf, kindNames } from '#shared/records/record.ts';
import { differences, isSameValue, merge } from './body-difference.ts';
import { bySentence, fieldPathOf, withoutProblem } from './field-problems.ts';
import type { Body } from './form-values.ts';
import { wordDifference } from './word-difference.ts';

const ids: Ids = Object.fromEntries(
  kindNames.map((kind, index) => [
    kind,
    [1, 2].map((count) => recordId(`01900000-0000-7000-8000-${String(index * 10 + count).padStart(12, '0')}`)),
  ]),
);
const shown = (before: string, after: string): string =>
  wordDifference(before, after)
    .map(({ change, text }) => (change === 'same' ? text : change === 'added' ? `+${text}+` : `-${text}-`))
    .join('');
const { fields } = definitionOf('position');
const worded = (text: string, translations: readonly unknown[] = []) => ({ text, language: 'ar', translations });

describe('the difference of two texts', () => {
  it('shows which words went and which came', () => {
    expect(shown('We can commit to 180 in normal years', 'We can commit to 190 in all normal years')).toBe(
      'We can commit to -180 -+190 +in +all +normal years',
    );
    expect(shown('', 'New')).toBe('+New+');
    expect(shown('same', 'same')).toBe('same');
    expect(shown('نلتزم بمئة وثمانين', 'نلتزم بمئة وتسعين')).toBe('نلتزم بمئة -وثمانين-+وتسعين+');
  });

  it('holds every letter of both', () => {
    const words = fc
      .array(fc.constantFrom('a', 'b', 'ماء', ' ', '\n', '  ', 'c,'), { maxLength: 30 })
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(fc.oneof(words, fc.string({ unit: 'grapheme' })), fc.oneof(words, fc.string()), (before, after) => {
        const stretches = wordDifference(before, after);
        const without = (left: string) =>
          stretches.flatMap(({ change, text }) => (change === left ? [] : [text])).join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
    );
  });

  it('is found at once for very long texts', () => {
    const long = Array.from({ length: 20_000 }, (_, index) => `word${index}`);
    const start = performance.now();
    const stretches = wordDifference(long.join(' '), long.toReversed().join(' '));
    expect(performance.now() - start).toBeLessThan(1_000);
    expect(
      stretches
        .filter(({ change }) => change === 'removed')
        .map(({ text }) => text)
        .join(''),
    ).toContain('word19999');
  });
});

describe('the difference of two states', () => {
  it('names the fields that changed, translations apart', () => {
    const before = { wording: worded('مئة وثمانون'), rung: 'opening', note: 'a' };
    const after = {
      wording: worded('مئة وتسعون', [{ language: 'en', text: '190', by: '' }]),
      rung: 'target',
      note: 'a',
    };
    const changes = differences(fields, before, after);
    expect(changes.map(({ name }) => name)).toEqual(['rung', 'wording']);
    expect(changes[1]?.texts.map(({ language, isTranslation }) => [language, isTranslation])).toEqual([
      ['ar', false],
      ['en', true],
    ]);
  });

  it.each(kindNames)('of the kind %s is empty for equal ones only', (kind) => {
    const table = definitionOf(kind).fields;
    fc.assert(
      fc.property(arbitraryBody(kind, ids), arbitraryBody(kind, ids), (left, right) => {
        expect(differences(table, left as Body, structuredClone(left) as Body)).toEqual([]);
        expect(differences(table, left as Body, right as Body).length === 0).toBe(isSameValue(left, right));
      }),
      { numRuns: 20 },
    );
  });
});

describe('two changes of one record', () => {
  const base = { rung: 'opening', note: 'a', value: 1 };
  it('stand together where they touch different fields', () => {
    const { body, contested } = merge(fields, base, { ...base, note: 'theirs' }, { ...base, value: 2 });
    expect(body).toMatchObject({ rung: 'opening', note: 'theirs', value: 2 });
    expect(contested).toEqual([]);
  });
  it('are named where they touch the same field, and mine stands', () => {
    const { body, contested } = merge(fields, base, { ...base, note: 'theirs' }, { ...base, note: 'mine' });
    expect(body.note).toBe('mine');
    expect(contested).toEqual(['note']);
    expect(merge(fields, base, { ...base, note: 'same' }, { ...base, note: 'same' }).contested).toEqual([]);
  });
});

describe('a problem', () => {
  const { fields: table } = definitionOf('agreement');
  it('belongs to the field that a person knows', () => {
    expect(fieldPathOf(table, 'title.text')).toBe('title');
    expect(fieldPathOf(table, 'acts.2.date.date')).toBe('acts.2.date');
    expect(fieldPathOf(table, 'acts.2.party')).toBe('acts.2.party');
    expect(fieldPathOf(table, 'acts')).toBe('acts');
    expect(fieldPathOf(table, 'acts.2.nothing')).toBe('acts');
    expect(fieldPathOf(table, 'constructor')).toBe('');
    expect(fieldPathOf(table, '')).toBe('');
  });
  it('finds a place for everything that a parser can say of any kind', () => {
    for (const kind of kindNames) {
      const definition = definitionOf(kind);
      const parsed = definition.parse({});
      if (parsed.ok) continue;
      for (const { path } of parsed.error)
        expect(definition.fields[fieldPathOf(definition.fields, path)]).toBeDefined();
    }
  });
  it('is said once, and goes when its field is mended', () => {
    const said = bySentence(table, [
      { path: 'title.text', sentence: 'Empty.' },
      { path: 'title', sentence: 'Empty.' },
      { path: 'acts.0.party', sentence: 'Missing.' },
      { path: 'other', sentence: 'Strange.' },
    ]);
    expect(Object.fromEntries(said)).toEqual({ title: 'Empty.', 'acts.0.party': 'Missing.', '': 'Strange.' });
    expect([...withoutProblem(said, 'acts').keys()]).toEqual(['title', '']);
  });
});
