// The sample negotiation: that it reads, that it is as rich as promised, and that its mistakes are the listed ones only.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isRecordId, type RecordId } from '#shared/core/ids.ts';
import type { FieldTable } from '#shared/records/fields.ts';
import { definitionOf, type Kind, kindNames } from '#shared/records/record.ts';
import { usualRecords } from '#shared/records/usual-records.ts';
import { readSample, type SampleFile, type SampleRecord, sampleRecordId } from './sample.ts';

const folder = join(import.meta.dirname, '..', '..', 'resources', 'samples', 'asmar');
const files: readonly SampleFile[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

const outcome = readSample(files);
const records = outcome.ok ? outcome.value : [];
const ofKind = (kind: Kind): readonly SampleRecord[] => records.filter((record) => record.kind === kind);
const byId = new Map(records.map((record) => [record.id, record]));
const kindOfId = (id: RecordId): string => byId.get(id)?.kind ?? 'no record';

interface Pointer {
  readonly at: string;
  readonly to: RecordId;
  readonly targets: readonly string[];
}

/** Every pointer of a body with the kinds that its field allows; rich text may name any kind. */
function pointersOf(fields: FieldTable, body: Readonly<Record<string, unknown>>, at: string): readonly Pointer[] {
  return Object.entries(fields).flatMap(([name, field]): readonly Pointer[] => {
    const value = body[name];
    const rows = field.rows;
    if (rows !== null && Array.isArray(value)) {
      return value.flatMap((row: Readonly<Record<string, unknown>>) => pointersOf(rows, row, `${at}.${name}`));
    }
    const targets = field.targets.length === 0 ? ['*'] : field.targets;
    return field.pointers(value).map((to) => ({ at: `${at}.${name}`, to, targets }));
  });
}

interface Wording {
  readonly at: string;
  readonly languages: readonly string[];
}

/** Every wording of a value with its languages; what lies inside a wording is none of its own. */
function wordingsOf(value: unknown, at: string): readonly Wording[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('text' in value && 'language' in value && 'translations' in value) {
    const { text, language, translations } = value as {
      text: string;
      language: string;
      translations: readonly { language: string }[];
    };
    if (text === '') return [];
    return [{ at, languages: [language, ...translations.map((entry) => entry.language)] }];
  }
  return Object.entries(value).flatMap(([name, inner]) => wordingsOf(inner, `${at}.${name}`));
}

const pointers = records.flatMap((record) => pointersOf(definitionOf(record.kind).fields, record.body, record.slug));

describe('the sample negotiation', () => {
  it('reads without a problem', () => {
    expect(outcome.ok ? [] : outcome.error).toEqual([]);
  });

  it('is as rich as a real file', () => {
    const least: Partial<Record<Kind, number>> = {
      issue: 12,
      statement: 60,
      position: 40,
      interest: 25,
      concern: 20,
      'talking-point': 50,
      agreement: 6,
      meeting: 4,
      commitment: 12,
      person: 10,
      assessment: 8,
      mandate: 1,
      relation: 8,
      support: 8,
      audience: 4,
      brief: 6,
      dossier: 2,
    };
    for (const [kind, count] of Object.entries(least)) {
      expect(ofKind(kind as Kind).length, kind).toBeGreaterThanOrEqual(count);
    }
  });

  it('uses every kind of record', () => {
    expect(kindNames.filter((kind) => ofKind(kind).length === 0)).toEqual([]);
  });

  it('holds statements in Arabic, French and Turkish, each with its English translation', () => {
    const originals = ofKind('statement').map(
      (record) => record.body.text as { language: string; translations: readonly { language: string }[] },
    );
    const count = (language: string): number => originals.filter((text) => text.language === language).length;
    expect(count('ar')).toBeGreaterThanOrEqual(8);
    expect(count('fr')).toBeGreaterThanOrEqual(8);
    expect(count('tr')).toBeGreaterThanOrEqual(6);
    const foreign = originals.filter((text) => text.language !== 'en');
    expect(foreign.every((text) => text.translations.some((entry) => entry.language === 'en'))).toBe(true);
  });

  it('has Arabic and English for all that a dossier prints, but for the gap it lists', () => {
    const without = (language: string): readonly string[] =>
      records.flatMap((record) =>
        wordingsOf(record.body, record.slug)
          .filter(({ languages }) => !languages.includes(language))
          .map(({ at }) => at),
      );
    const names = /\.aliases\.\d+$/;
    expect(without('ar').filter((at) => !names.test(at))).toEqual(['tp-press-beldiz.wording']);
    expect(without('en').filter((at) => !names.test(at))).toEqual([]);
  });

  it('binds an English and an Arabic dossier for one meeting, each of briefs in its own language', () => {
    const dossiers = ofKind('dossier').map(({ body }) => body);
    expect(dossiers.map(({ language }) => language).sort()).toEqual(['ar', 'en']);
    expect(new Set(dossiers.map(({ meeting }) => meeting)).size).toBe(1);
    expect(new Set(dossiers.map(({ symbol }) => symbol)).size).toBe(2);
    for (const { language, briefs } of dossiers) {
      const languages = (briefs as readonly RecordId[]).map((id) => byId.get(id)?.body.language);
      expect(languages).toEqual([language, language]);
    }
  });

  it('points only to records that it holds, and to kinds that the field takes', () => {
    const wrong = pointers.filter(({ to, targets }) => !targets.includes('*') && !targets.includes(kindOfId(to)));
    expect(wrong).toEqual([]);
    expect(pointers.filter(({ to }) => !byId.has(to))).toEqual([]);
    expect(JSON.stringify(records)).not.toMatch(/"@[a-z0-9-]+"/);
  });

  it('supersedes a position only by a later one of the same party, issue and rung', () => {
    const lines = ofKind('position').flatMap((later) => {
      const earlier = byId.get(later.body.supersedes as RecordId);
      return earlier === undefined ? [] : [{ later: later.body, earlier: earlier.body, slug: later.slug }];
    });
    expect(lines.length).toBeGreaterThan(15);
    for (const { later, earlier, slug } of lines) {
      const chain = (body: typeof later) => [body.party, body.issue, body.rung];
      expect(chain(later), slug).toEqual(chain(earlier));
      expect((later.asOf as { date: string }).date > (earlier.asOf as { date: string }).date, slug).toBe(true);
    }
  });

  it('follows the figures through three rounds', () => {
    const flow = (slug: string): unknown => byId.get(sampleRecordId(slug))?.body.value;
    expect(['p-sam-flow-1', 'p-sam-flow-2', 'p-sam-flow-3'].map(flow)).toEqual([480, 450, 430]);
    expect(['p-tir-flow-1', 'p-tir-flow-2', 'p-tir-flow-3'].map(flow)).toEqual([250, 290, 330]);
  });

  it('uses every level and every caveat of its scheme', () => {
    const scheme = ofKind('marking-scheme')[0]?.body as Record<'levels' | 'caveats', readonly { code: string }[]>;
    const levels = new Set(records.map((record) => record.marking.level));
    const caveats = new Set(records.flatMap((record) => record.marking.caveats));
    expect(scheme.levels.filter((level) => !levels.has(level.code))).toEqual([]);
    expect([...caveats].sort()).toEqual(scheme.caveats.map((caveat) => caveat.code).sort());
  });

  it('uses every mode of a talking point, and some wait for an answer', () => {
    const modes = new Set(ofKind('talking-point').map((point) => point.body.mode));
    expect(modes.size).toBe(definitionOf('talking-point').fields.mode?.choices.length);
    const answered = new Set(ofKind('talking-point').flatMap((point) => point.body.answers as readonly RecordId[]));
    expect(ofKind('concern').filter((concern) => !answered.has(concern.id)).length).toBeGreaterThan(0);
  });

  it('belongs to one negotiation, which says that it is fictional', () => {
    const negotiation = sampleRecordId('asmar-talks');
    for (const record of records) {
      const expected = definitionOf(record.kind).scope === 'negotiation' ? negotiation : null;
      expect(record.negotiation, record.slug).toBe(expected);
    }
    expect(JSON.stringify(ofKind('negotiation')[0]?.body.purpose)).toContain('FICTIONAL');
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain('Everything here is fictional');
  });

  it('lists its deliberate mistakes by slugs that exist', () => {
    const listed = [...readFileSync(join(folder, 'defects.md'), 'utf8').matchAll(/`([a-z0-9-]+)`/g)].map(
      (match) => match[1] ?? '',
    );
    const slugs = new Set(records.map((record) => record.slug));
    expect(listed.length).toBeGreaterThan(20);
    expect(listed.filter((slug) => !slugs.has(slug))).toEqual([]);
  });
});

describe('reading a sample', () => {
  const party = (id: string, more = ''): string =>
    `{"id":"${id}","marking":"U","body":{"kind":"state","name":{"text":"${id}"}${more}}}`;
  const negotiation = {
    name: 'negotiation.json',
    text: '[{"id":"talks","marking":"U","body":{"name":{"text":"Talks"},"type":"bilateral","phase":"agenda"}}]',
  };
  const problemsOf = (...more: readonly SampleFile[]): readonly unknown[] => {
    const read = readSample([negotiation, ...more]);
    return read.ok ? [] : read.error;
  };

  it('gives a slug the same identifier every time', () => {
    expect(sampleRecordId('samhara')).toBe(sampleRecordId('samhara'));
    expect(sampleRecordId('samhara')).not.toBe(sampleRecordId('tirvana'));
    expect(isRecordId(sampleRecordId('samhara'))).toBe(true);
    expect(sampleRecordId('samhara')[14]).toBe('8');
  });

  it('replaces a slug wherever it stands', () => {
    const read = readSample([
      negotiation,
      { name: 'party-all.json', text: `[${party('a')},${party('b', ',"memberOf":["@a"]')}]` },
    ]);
    expect(read.ok && read.value[2]?.body.memberOf).toEqual([sampleRecordId('a')]);
  });

  it('names the file, the record and the place of an unknown slug', () => {
    const text = `[${party('a', ',"memberOf":["@nobody"]')}]`;
    expect(problemsOf({ name: 'party.json', text })).toEqual([
      { file: 'party.json', slug: 'a', path: 'memberOf.0', message: expect.stringContaining('nobody') as string },
    ]);
  });

  it('reports every record that its kind refuses, not the first alone', () => {
    const text = `[${party('a', ',"colour":"red"')},${party('b', ',"code":7')}]`;
    expect(problemsOf({ name: 'party.json', text })).toMatchObject([
      { slug: 'a', path: 'colour' },
      { slug: 'b', path: 'code' },
    ]);
  });

  it('refuses what is not JSON, not an array, not a record, not a kind, or used twice', () => {
    expect(problemsOf({ name: 'party.json', text: '[' })).toMatchObject([{ file: 'party.json' }]);
    expect(problemsOf({ name: 'party.json', text: '{}' })).toMatchObject([{ file: 'party.json' }]);
    expect(problemsOf({ name: 'party.json', text: '[1]' })).toMatchObject([{ path: '0' }]);
    expect(problemsOf({ name: 'party.json', text: '[{"id":"Two Words"}]' })).toMatchObject([{ path: '0.id' }]);
    expect(problemsOf({ name: 'party.json', text: '[{"id":"a","extra":1}]' })).toMatchObject([{ path: 'extra' }]);
    expect(problemsOf({ name: 'planet.json', text: '[]' })).toMatchObject([{ file: 'planet.json' }]);
    expect(problemsOf({ name: 'party.json', text: `[${party('a')},${party('a')}]` })).toMatchObject([{ path: 'id' }]);
    expect(problemsOf({ name: 'party.json', text: '[{"id":"a","marking":7,"body":{}}]' })).toMatchObject([
      { path: 'marking' },
    ]);
  });

  it('refuses a sample without a negotiation', () => {
    expect(readSample([])).toMatchObject({ ok: false });
  });
});

it('marks its levels in the colours of the usual markings', () => {
  const coloursIn = (body: Readonly<Record<string, unknown>> | undefined) =>
    ((body?.levels ?? []) as readonly { readonly code: string; readonly colour: string }[]).map(
      ({ code, colour }) => `${code} ${colour}`,
    );
  const own = coloursIn(ofKind('marking-scheme')[0]?.body);
  expect(own).toEqual(coloursIn(usualRecords()[0]?.body).slice(0, own.length));
});
