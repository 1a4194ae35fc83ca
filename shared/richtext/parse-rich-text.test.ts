// The door of rich text: what is kept, what is mended, what is refused.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRichText } from '#main/testing/arbitrary-rich-text.ts';
import { recordId } from '#shared/core/ids.ts';
import { richText, richTextBuilder } from './builder.ts';
import { type Problem, parseRichText, richTextSchema, sanitizeRichText } from './parse-rich-text.ts';
import { emptyRichText, type RichText } from './rich-text.ts';
import { walkBlocks } from './walk.ts';

const record = recordId('0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b');

const of = (...blocks: readonly unknown[]) => ({ version: 1, sections: [{ id: 's1', blocks }] });
const paragraph = (...inlines: readonly unknown[]) => of({ id: 'p1', kind: 'paragraph', inlines });

function accepted(input: unknown): RichText {
  const result = parseRichText(input);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function refused(input: unknown): readonly Problem[] {
  const result = parseRichText(input);
  if (result.ok) throw new Error('was accepted');
  return result.error;
}

/** Nested arrays or objects as text would nest them, far deeper than any stack. */
function nest(levels: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = null;
  for (let level = 0; level < levels; level += 1) value = wrap(value);
  return value;
}

describe('the text of a brief at the door', () => {
  it('keeps every valid text exactly as it is', () => {
    fc.assert(
      fc.property(anyRichText, (text) => {
        expect(JSON.parse(JSON.stringify(accepted(text)))).toEqual(JSON.parse(JSON.stringify(text)));
      }),
      { numRuns: 500 },
    );
  });

  it('changes nothing on a second reading, whatever came in', () => {
    const unknownKind = fc.jsonValue().map((content) => of({ kind: 'chart', content }));
    const anything = fc.oneof(
      anyRichText,
      unknownKind,
      fc.jsonValue().map((inner) => paragraph({ kind: 'sum', inner })),
    );
    fc.assert(
      fc.property(anything, (input) => {
        const once = accepted(input);
        expect(accepted(once)).toEqual(once);
      }),
    );
  });

  it('never throws, whatever it is given', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
    });
    const nearly = fc.oneof(
      anything,
      anything.map((value) => of(value)),
      anything.map((value) => paragraph(value)),
      fc
        .tuple(fc.constantFrom('heading', 'list', 'table', 'living', 'placeholder', 'chart'), fc.object())
        .map(([kind, rest]) => of({ ...rest, id: 'x', kind })),
    );
    fc.assert(
      fc.property(nearly, (input) => {
        expect(typeof parseRichText(input).ok).toBe('boolean');
        expect(typeof sanitizeRichText(input).ok).toBe('boolean');
      }),
      { numRuns: 1_000 },
    );
  });

  it('refuses 20,000 nested lists, tables or unknown objects without running out of stack', () => {
    const list = nest(20_000, (nested) => ({
      kind: 'list',
      style: 'bulleted',
      id: 'l',
      items: [{ id: 'i', inlines: [], nested }],
    }));
    const table = nest(20_000, (inner) => ({
      kind: 'table',
      id: 't',
      rows: [{ cells: [{ blocks: inner === null ? [] : [inner] }] }],
    }));
    const unknown = nest(20_000, (inner) => [inner]);
    for (const block of [list, table, { kind: 'chart', unknown }]) {
      const problems = refused(of(block));
      expect(problems).toHaveLength(1);
      expect(problems[0]?.message).toContain('nested more than 50 levels deep');
    }
  });

  it('refuses more than 50,000 parts and more than 5 MB of words, saying so once', () => {
    const many = Array.from({ length: 50_000 }, () => ({ kind: 'line-break' }));
    expect(refused(paragraph(...many))[0]?.message).toBe('The text has more than 50000 parts: divide it.');
    const long = { kind: 'text', text: 'م'.repeat(2_500_001) };
    expect(refused(paragraph(long))).toEqual([
      { path: 'sections[0].blocks[0].inlines[0].text', message: 'The text is larger than 5 MB: divide it.' },
    ]);
  });

  it('keeps what a later version wrote, whole, as a placeholder', () => {
    const chart = { id: 'c1', kind: 'chart', axis: { min: 0, __proto__x: [1.5, 'é', null] } };
    const sum = { kind: 'sum', of: ['a', 'b'] };
    const text = accepted(of(chart, { id: 'p1', kind: 'paragraph', inlines: [sum] }));
    const [first, second] = [...walkBlocks(text)];
    expect(first).toEqual({ id: 'c1', kind: 'placeholder', original: chart });
    expect(second).toMatchObject({ inlines: [{ kind: 'placeholder', original: sum }] });
    expect(JSON.stringify(first?.kind === 'placeholder' && first.original)).toBe(JSON.stringify(chart));
  });

  it('keeps a property named __proto__ of an unknown block as data', () => {
    const input: unknown = JSON.parse(
      '{"version":1,"sections":[{"id":"s","blocks":[{"id":"c","kind":"chart","__proto__":{"x":1}}]}]}',
    );
    const [block] = [...walkBlocks(accepted(input))];
    expect(JSON.stringify(block)).toContain('"__proto__":{"x":1}');
  });

  it('drops looks and other properties that it does not know from nodes that it knows', () => {
    const text = accepted(
      paragraph({
        kind: 'text',
        text: 'words',
        style: 'background:url(https://example.org)',
        marks: ['blink', 'italic', 'bold'],
      }),
    );
    expect([...walkBlocks(text)]).toEqual([
      {
        id: 'p1',
        kind: 'paragraph',
        marking: null,
        direction: 'auto',
        inlines: [{ kind: 'text', text: 'words', marks: ['bold', 'italic'] }],
      },
    ]);
  });

  it('replaces half characters, which could be neither stored nor printed', () => {
    const text = accepted(paragraph({ kind: 'text', text: 'a\ud800b' }));
    expect(JSON.stringify(text)).toContain('a\ufffdb');
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'http://example.org',
    '//example.org',
    '/local',
    'https://',
    'https://exa mple.org',
    'https://example.org/\u202egpj',
    'https://example.org/"onclick="x',
    'https://example.org\\@other.example',
    'mailto:',
    'record:1',
    'record:0190A1B2-C3D4-7E5F-8A9B-0C1D2E3F4A5B',
    'vbscript:x',
    'blob:https://example.org/x',
    'java\nscript:alert(1)',
    `https://example.org/${'a'.repeat(2_000)}`,
    '',
    7,
    null,
  ])('refuses a link to %j; pasted, only its words stay', (href) => {
    const input = paragraph({ kind: 'link', href, inlines: [{ kind: 'text', text: 'words' }] });
    expect(refused(input)).toEqual([
      {
        path: 'sections[0].blocks[0].inlines[0].href',
        message: 'may lead only to https:, mailto: or a record of the library: mend the address or remove the link.',
      },
    ]);
    const mended = sanitizeRichText(input);
    expect(mended.ok && [...walkBlocks(mended.value)]).toMatchObject([{ inlines: [{ kind: 'text', text: 'words' }] }]);
  });

  it('keeps links to the web, to mail and to records', () => {
    for (const href of ['https://example.org/a?b=c#d', 'mailto:desk@example.org', `record:${record}`]) {
      expect(accepted(paragraph({ kind: 'link', href, inlines: [] }))).toMatchObject(paragraph({ kind: 'link', href }));
    }
  });

  it('refuses an identifier that stands twice; pasted, the second is made anew', () => {
    const input = of({ id: 'a', kind: 'page-break' }, { id: 'a', kind: 'page-break' }, { kind: 'page-break' });
    expect(refused(input)).toEqual([
      {
        path: 'sections[0].blocks[1].id',
        message: '"a" stands twice in this text: each block needs an identifier of its own.',
      },
      { path: 'sections[0].blocks[2].id', message: 'must be 1 to 40 letters, digits, - or _' },
    ]);
    const mended = sanitizeRichText(input);
    expect(mended.ok && [...walkBlocks(mended.value)].map((block) => block.id)).toEqual(['a', 'new-1', 'new-2']);
  });

  it('never lowers a marking: one that it cannot read refuses the text, pasted or not', () => {
    const input = of({ id: 'p', kind: 'paragraph', inlines: [], marking: { level: 3 } });
    expect(refused(input)[0]?.path).toBe('sections[0].blocks[0].marking');
    expect(sanitizeRichText(input).ok).toBe(false);
  });

  it.each([
    [
      'a living block with both a record and a query',
      { kind: 'living', show: 'line', record, query: { kind: 'concern' } },
    ],
    ['a pinned revision of nothing', { kind: 'living', show: 'line', pinned: 2 }],
    ['revision 0', { kind: 'living', show: 'line', record, pinned: 0 }],
    ['an unknown show', { kind: 'living', show: 'hologram', record }],
    ['a query for no kind', { kind: 'living', show: 'list', query: {} }],
    ['a heading of level 4', { kind: 'heading', level: 4, inlines: [] }],
    ['a mention of nothing', { kind: 'paragraph', inlines: [{ kind: 'mention', text: 'x' }] }],
    [
      'a day that does not exist',
      { kind: 'paragraph', inlines: [{ kind: 'date', value: { date: '2027-02-30', precision: 'day' } }] },
    ],
    [
      'a paragraph in the place of a nested list',
      { kind: 'list', style: 'bulleted', items: [{ id: 'i', inlines: [], nested: { kind: 'paragraph' } }] },
    ],
  ])('refuses %s with one problem', (_, block) => {
    expect(refused(of({ id: 'b', ...block }))).toHaveLength(1);
  });

  it('says which version a text of the future needs', () => {
    expect(refused({ version: 2, sections: [] })[0]).toEqual({
      path: 'version',
      message: 'must be 1: a text of another version needs the version of Diwan that wrote it.',
    });
    expect(refused('words')[0]?.message).toBe('The text of a brief must be an object with sections.');
  });

  it('reports through zod with the place of each problem', () => {
    expect(richTextSchema().parse(emptyRichText())).toEqual(emptyRichText());
    const result = richTextSchema().safeParse(of({ id: 'b', kind: 'heading', level: 9, inlines: [] }));
    expect(result.error?.issues[0]?.path).toEqual(['sections', 0, 'blocks', 0, 'level']);
  });

  it('accepts what the builder writes', () => {
    const b = richTextBuilder();
    const text = richText(
      b.section(
        b.heading(1, 'Objectives'),
        b.list('check', [
          'Water first',
          { words: 'Then the port', nested: b.list('bulleted', ['Berths']), checked: true },
        ]),
        b.table([
          ['Issue', 'Ours'],
          ['Water', '40 %'],
        ]),
        b.living(record, 'card', 3),
        b.livingQuery({ kind: 'concern' }, 'list'),
      ),
    );
    expect(accepted(text)).toEqual(text);
  });
});
