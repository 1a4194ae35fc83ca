// Printing with the real Typst: what the reader holds in hand, and what happens when it cannot be printed.
import { describe, expect, it } from 'vitest';
import { arabicDossier } from '#main/testing/printed/arabic.ts';
import { englishDossier } from '#main/testing/printed/english.ts';
import {
  frenchNote,
  malayNote,
  mixedNote,
  persianNote,
  turkishNote,
  urduNote,
} from '#main/testing/printed/other-languages.ts';
import { plainDocument, runs } from '#main/testing/printed/pieces.ts';
import { canReadPages, pageTexts, pressOptions, print, templatesOf } from '#main/testing/printed/press.ts';
import type { PrintBlock } from '#shared/briefing/print-blocks.ts';
import type { PrintDocument } from '#shared/briefing/print-document.ts';
import { renderPdf } from './pdf.ts';
import { changeTexts } from './print-texts.ts';

const inPages = canReadPages ? '' : ' (skipped: pdftotext of poppler is not installed)';
const itReads = it.skipIf(!canReadPages);

const paragraph = (text: string, number = 1): PrintBlock => ({
  kind: 'paragraph',
  number,
  mark: 'U',
  runs: runs(text),
});
const oneBlock = (...blocks: readonly PrintBlock[]) => plainDocument([{ title: 'Heading', blocks }]);
const words = (count: number, stem = 'word') => Array.from({ length: count }, (_, index) => `${stem}${index}`);
const squeezed = (text: string) => text.replace(/\s+/g, '');

describe('a printed document', () => {
  it('is a tagged PDF/UA-1 with its title, author and language: a steering brief of two pages, then lines to take', async () => {
    const { bytes, pages, replaced } = await print(englishDossier);
    const text = Buffer.from(bytes).toString('latin1');
    expect(text.startsWith('%PDF-1.')).toBe(true);
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(text).toContain('Asmar Talks, Third Round: briefs for the delegation');
    expect(text).toContain('Asmar Desk, Foreign Ministry of Samhara');
    expect(text).toContain('/Lang (en-GB)');
    expect(text).toContain('/Marked true');
    expect({ pages, replaced }).toEqual({ pages: 3, replaced: [] });
  });

  it('has the same bytes when the same document is printed again, and carries its own date', async () => {
    const [first, second] = await Promise.all([print(englishDossier), print(englishDossier)]);
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
    expect(Buffer.from(first.bytes).toString('latin1')).toContain('D:20310304');
  });

  it('can be made for an archive, as PDF/A-2a, and without any standard', async () => {
    const archive = await print(englishDossier, { standard: 'a-2a' });
    expect(Buffer.from(archive.bytes).toString('latin1')).toContain('<pdfaid:part>2</pdfaid:part>');
    expect((await print(englishDossier, { standard: null })).pages).toBe(3);
  });

  it.each([
    ['Arabic', arabicDossier, 3],
    ['French', frenchNote, 1],
    ['Turkish', turkishNote, 1],
    ['Malay', malayNote, 1],
    ['Persian', persianNote, 1],
    ['Urdu', urduNote, 2],
    ['mixed scripts', mixedNote, 1],
  ] as const)('is set in %s with nothing replaced', async (_name, document, pages) => {
    const printed = await print(document);
    expect({ pages: printed.pages, replaced: printed.replaced }).toEqual({ pages, replaced: [] });
  });

  it('is a PDF/UA-1 without an author where none is to be named', async () => {
    const { bytes } = await print({ ...englishDossier, author: '' });
    const text = Buffer.from(bytes).toString('latin1');
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(text).not.toMatch(/\/Author|dc:creator/);
  });

  it('prints on Letter paper', async () => {
    const { bytes } = await print({ ...englishDossier, paper: 'letter' });
    expect(Buffer.from(bytes).toString('latin1')).toContain('/MediaBox [0 0 612 792]');
  });

  itReads(`shows its marking at the head and the foot of each page, as one word${inPages}`, async () => {
    const { bytes } = await print(englishDossier);
    for (const page of pageTexts(bytes)) expect(page.match(/\bCONFIDENTIAL\b/g)).toHaveLength(2);
  });

  itReads(`has every word of its paragraphs, lines and notes${inPages}`, async () => {
    const { bytes } = await print(englishDossier);
    const printed = squeezed(pageTexts(bytes).join(' '));
    const missing: string[] = [];
    changeTexts(englishDossier, (text, _voice, language) => {
      if (
        language === 'en' &&
        text !== englishDossier.banner &&
        text !== englishDossier.title &&
        text !== englishDossier.author
      )
        missing.push(...text.split(/\s+/).filter((word) => !printed.includes(word)));
      return text;
    });
    expect(missing).toEqual([]);
  });

  itReads(`prints each footnote on the page of its mark, and numbers them afresh in each part${inPages}`, async () => {
    const [first = '', second = '', third = ''] = pageTexts((await print(englishDossier)).bytes);
    for (const note of ['Asmar Accord, 2009', 'Gauge Book', 'second round, 22', 'column 40'])
      expect(first).toContain(note);
    for (const note of ['Korin Post', 'legal talks', 'note 51', 'remarks to the press']) expect(second).toContain(note);
    expect(third).toMatch(/1\s+A1\s+Agreed record of the second round/);
  });

  itReads(`never leaves a heading alone at the foot of a page${inPages}`, async () => {
    for (let lines = 24; lines <= 40; lines += 1) {
      const filling = Array.from({ length: lines }, (_, index) => paragraph('A line of its own.', index + 1));
      const next: PrintBlock = {
        kind: 'paragraph',
        number: 99,
        mark: 'U',
        runs: [...runs('It follows at once.\nAnd goes on.'), { text: '', note: 'long' }],
      };
      const document = {
        ...plainDocument([
          { title: 'First', blocks: filling },
          { title: 'Second heading', blocks: [next] },
        ]),
        notes: [{ id: 'long', grade: 'A1', runs: [{ text: words(60).join(' ') }] }],
      };
      const pages = pageTexts((await print(document)).bytes);
      const page = pages.find((text) => text.includes('Second heading'));
      expect(page, `after ${lines} lines`).toContain('It follows at once.');
    }
  });
});

describe('words in another language than the document', () => {
  const english = [
    { text: 'A figure that binds.', bold: true, language: 'en' },
    { text: ' Aim at four hundred;', language: 'en' },
    { text: '', note: 'one' },
    { text: ' then stop.', language: 'en' },
  ] as const;
  const common = { mark: 'م', language: 'en', runs: english } as const;
  const document: PrintDocument = {
    ...oneBlock(
      { kind: 'paragraph', number: 1, ...common },
      { kind: 'list-item', level: 1, marker: '–', ...common },
      { kind: 'quote', source: [], ...common },
      { kind: 'table', mark: '', head: [], rows: [[english, runs('ثانيًا')]] },
    ),
    language: 'ar',
    direction: 'rtl',
    notes: [{ id: 'one', grade: 'B2', runs: runs('محضر') }],
  };

  const directionMarks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
  const firstPage = async () => (pageTexts((await print(document)).bytes)[0] ?? '').replace(directionMarks, '');

  itReads(`stand in their own reading order, with each note after its words${inPages}`, async () => {
    const page = await firstPage();
    expect(page.match(/A figure that binds\. Aim at four hundred; ?[1-3] then stop\./g)).toHaveLength(3);
  });

  itReads(`leave number and marking at the start edge of the document${inPages}`, async () => {
    const page = await firstPage();
    const line = page.split('\n').find((text) => text.includes('A figure that binds.')) ?? '';
    expect(line.trim().startsWith('A figure')).toBe(true);
    expect(line).toMatch(/ .{0,2}م.{0,2} +1$/);
  });

  it('print in each pair of scripts as PDF/UA-1', async () => {
    for (const language of ['en', 'ar', 'ur'] as const) {
      for (const other of ['fr', 'fa', 'ur'] as const) {
        const words = [{ text: other === 'fr' ? 'Deux rives.' : 'دو', language: other }];
        const blocks: readonly PrintBlock[] = [
          { kind: 'paragraph', number: null, mark: '', language: other, runs: words },
          { kind: 'list-item', level: 1, marker: '–', mark: '', language: other, runs: words },
        ];
        const direction = language === 'en' ? 'ltr' : 'rtl';
        expect((await print({ ...oneBlock(...blocks), language, direction })).pages).toBe(1);
      }
    }
  });
});

describe('text that is longer than a page', () => {
  const many = words(1500);
  const cases: readonly (readonly [string, PrintDocument])[] = [
    ['a paragraph', oneBlock(paragraph(many.join(' ')))],
    ['a quotation', oneBlock({ kind: 'quote', mark: '', runs: runs(many.join(' ')), source: [] })],
    [
      'a list',
      oneBlock(
        ...many
          .slice(0, 120)
          .map((text) => ({ kind: 'list-item', level: 1, marker: '–', mark: '', runs: runs(text) }) as const),
      ),
    ],
    ['a paragraph of many lines', oneBlock(paragraph(many.slice(0, 100).join('\n')))],
    [
      'a table of many rows',
      oneBlock({ kind: 'table', mark: '', head: [runs('Head')], rows: many.slice(0, 120).map((text) => [runs(text)]) }),
    ],
    [
      'a cell',
      oneBlock({ kind: 'table', mark: '', head: [], rows: [[runs(many.join(' ')), runs('beside')], [runs('last')]] }),
    ],
    [
      'a footnote',
      {
        ...oneBlock({ ...paragraph('Short.'), runs: [{ text: 'Short.', note: 'n' }] } as PrintBlock),
        notes: [{ id: 'n', grade: '', runs: [{ text: many.join(' ') }] }],
      },
    ],
    [
      'a line to take',
      {
        ...plainDocument([]),
        parts: [
          {
            form: 'lines',
            tab: 1,
            mark: 'U',
            title: 'Lines',
            lead: [],
            groups: [
              {
                title: 'Issue',
                entries: [
                  {
                    mode: 'Raise',
                    likelihood: 'certain',
                    mark: 'U',
                    cue: runs('Why?'),
                    line: runs(many.join(' ')),
                    answers: [{ label: 'Then', runs: runs(many.map((word) => `x${word}`).join(' ')) }],
                    source: runs('Source'),
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  ];

  itReads.each(cases)(`keeps every word of %s${inPages}`, async (_name, document) => {
    const printed = pageTexts((await print(document)).bytes).join(' ');
    const expected = new Set<string>();
    changeTexts(document, (text) => {
      for (const word of text.match(/x?word\d+/g) ?? []) expected.add(word);
      return text;
    });
    const found = new Set(printed.match(/x?word\d+/g));
    expect([...expected].filter((word) => !found.has(word))).toEqual([]);
  });

  it('has more pages in Urdu than Latin letters would need', async () => {
    const urdu = { ...urduNote, parts: [{ ...oneBlock(paragraph('دریا '.repeat(1500))).parts[0] }] } as PrintDocument;
    expect((await print(urdu)).pages).toBeGreaterThan(2);
  });
});

describe('hostile text', () => {
  const hostile = [
    '#eval("1")',
    '*x*',
    '_y_',
    '$ z $',
    '// comment',
    '/* c */',
    '@preview/x',
    '@label',
    '<tag>',
    '\\u{41}',
    'C:\\temp\\n',
    '= No heading',
    '`raw`',
    '#read("/etc/passwd") ... */',
    '"]}',
    '~',
    '--',
    "'",
  ];

  itReads(`prints as itself${inPages}`, async () => {
    const { bytes, replaced } = await print(oneBlock(...hostile.map((text, index) => paragraph(text, index))));
    const printed = squeezed(pageTexts(bytes).join(' '));
    expect(hostile.filter((text) => !printed.includes(squeezed(text)))).toEqual([]);
    expect(replaced).toEqual([]);
  });

  it('in every text of a document leaves a valid PDF/UA-1, with visible marks, which are reported', async () => {
    const nasty = ' #eval("1") 😀 水 \u0001 \ufeff \uffff \ud800 \u202e \u2067 \u00ad \u200d \ue000 a\u064e';
    for (const document of [englishDossier, arabicDossier, urduNote, mixedNote]) {
      const { replaced } = await print(changeTexts(document, (text) => text + nasty));
      const points = ['U+0001', 'U+202E', 'U+2067', 'U+6C34', 'U+D800', 'U+E000', 'U+FEFF', 'U+FFFF', 'U+1F600'];
      expect(replaced.map(({ codePoint }) => codePoint)).toEqual(expect.arrayContaining(points));
    }
  });

  it('cannot hide in random characters: 200 random texts of all planes print as PDF/UA-1', async () => {
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * below);
    };
    const limits = [0x250, 0x800, 0x3000, 0x11_0000];
    const text = () =>
      Array.from({ length: 40 }, () => String.fromCodePoint(random(limits[random(4)] ?? 0x250))).join('');
    const blocks = Array.from({ length: 200 }, (_, index) => paragraph(text(), index));
    for (const language of ['en', 'ar', 'ur'] as const) await print({ ...oneBlock(...blocks), language });
  });
});

describe('printing that fails', () => {
  it('names the template, the line and the reason when a template is broken', async () => {
    const { folder, remove } = templatesOf({
      'main.typ': '#import "other.typ": f\n#f()\n',
      'other.typ': '#let f() = {\n  missing()\n}\n',
    });
    const result = await renderPdf(englishDossier, {
      ...pressOptions,
      paths: { ...pressOptions.paths, templates: folder },
    });
    remove();
    expect(result).toEqual({ ok: false, error: { message: 'unknown variable: missing', file: 'other.typ', line: 2 } });
  });

  it('refuses a template that asks for a package from the network, before Typst sees it', async () => {
    const { folder, remove } = templatesOf({ 'main.typ': 'x\n#import "@preview/cetz:0.3.0": canvas\n' });
    const result = await renderPdf(englishDossier, {
      ...pressOptions,
      paths: { ...pressOptions.paths, templates: folder },
    });
    remove();
    expect(result).toMatchObject({ ok: false, error: { file: 'main.typ', line: 2 } });
  });

  it('cannot read a file of the machine from a template', async () => {
    const { folder, remove } = templatesOf({ 'main.typ': '#read("/etc/hostname")' });
    const result = await renderPdf(englishDossier, {
      ...pressOptions,
      paths: { ...pressOptions.paths, templates: folder },
    });
    remove();
    expect(result).toMatchObject({ ok: false, error: { message: expect.stringContaining('failed to load file') } });
  });

  const endless = { 'main.typ': '#for a in range(100000) { for b in range(100000) { let c = a * b } }' };

  it('ends after its time, and says so', async () => {
    const { folder, remove } = templatesOf(endless);
    const begun = performance.now();
    const paths = { ...pressOptions.paths, templates: folder };
    const result = await renderPdf(englishDossier, { ...pressOptions, paths, timeoutMilliseconds: 1000 });
    remove();
    expect(result).toMatchObject({ ok: false, error: { message: expect.stringContaining('longer than 1 second') } });
    expect(performance.now() - begun).toBeLessThan(4000);
  });

  it('ends when it is cancelled, before or during its work', async () => {
    const { folder, remove } = templatesOf(endless);
    const paths = { ...pressOptions.paths, templates: folder };
    const begun = performance.now();
    const late = await renderPdf(englishDossier, { ...pressOptions, paths, signal: AbortSignal.timeout(700) });
    const early = await renderPdf(englishDossier, { ...pressOptions, paths, signal: AbortSignal.abort() });
    remove();
    expect([late, early]).toEqual(Array(2).fill({ ok: false, error: { message: 'Printing was cancelled.' } }));
    expect(performance.now() - begun).toBeLessThan(4000);
  });

  it('says what the print process said when it dies', async () => {
    const paths = { ...pressOptions.paths, fonts: ['/nowhere/font.ttf'] };
    const result = await renderPdf(englishDossier, { ...pressOptions, paths });
    expect(result).toMatchObject({ ok: false, error: { message: expect.stringContaining('/nowhere/font.ttf') } });
  });

  it('refuses a document without a date of its own', async () => {
    const result = await renderPdf({ ...englishDossier, isoDate: 'today' }, pressOptions);
    expect(result).toMatchObject({ ok: false, error: { message: expect.stringContaining('"today"') } });
  });

  it('gives the child no proxy but a dead one', async () => {
    let given: Readonly<Record<string, string>> = {};
    await print(frenchNote, {
      startChild: (entry, environment) => {
        given = environment;
        return pressOptions.startChild(entry, environment);
      },
    });
    const { FONTCONFIG_FILE: _fonts, ...proxies } = given;
    const dead = 'http://127.0.0.1:9';
    expect(proxies).toEqual({ HTTPS_PROXY: dead, HTTP_PROXY: dead, ALL_PROXY: dead });
  });
});
