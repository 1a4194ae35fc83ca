// Tests of what a new library begins with.
import { expect, it } from 'vitest';
import { markingScheme } from './marking-scheme.ts';
import { definitionOf } from './record.ts';
import { usualRecords } from './usual-records.ts';

it('begins a library with records that their kinds take, each with a name in English and Arabic', () => {
  for (const { kind, body } of usualRecords()) {
    const parsed = definitionOf(kind).parse(body);
    expect(parsed, kind).toMatchObject({ ok: true });
    expect(parsed).toMatchObject({ value: { name: { language: 'en', translations: [{ language: 'ar' }] } } });
  }
});

it('lets no audience have a level that the scheme does not know', () => {
  const [scheme, ...audiences] = usualRecords();
  const parsed = markingScheme.parse(scheme?.body);
  const codes = parsed.ok ? parsed.value.levels.map(({ code }) => code) : [];
  expect(codes).toEqual(['U', 'R', 'C', 'S', 'TS']);
  expect(audiences.map(({ body }) => body.highestLevel)).toEqual(['TS', 'R', 'U']);
});
