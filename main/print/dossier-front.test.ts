// The front of a printed dossier and its party profiles: cover, contents, facts and tables with columns of their own.
import { describe, expect, it } from 'vitest';
import { arabicDossier } from '#main/testing/printed/arabic.ts';
import { contentsPart, coverPart, profilePart } from '#main/testing/printed/dossier-pieces.ts';
import { englishDossier } from '#main/testing/printed/english.ts';
import { plainDocument, runs } from '#main/testing/printed/pieces.ts';
import { canReadPages, pageTexts, print } from '#main/testing/printed/press.ts';
import type { PrintBlock } from '#shared/briefing/print-blocks.ts';
import type { PrintDocument } from '#shared/briefing/print-document.ts';
import type { BriefPart, CoverPart, PrintPart } from '#shared/briefing/print-parts.ts';

const inPages = canReadPages ? '' : ' (skipped: pdftotext of poppler is not installed)';
const itReads = it.skipIf(!canReadPages);

const dossier = (language: 'en' | 'ar'): PrintDocument => {
  const document = language === 'en' ? englishDossier : arabicDossier;
  return {
    ...document,
    parts: [coverPart(language), contentsPart(language), ...document.parts, profilePart(language)],
  };
};
const withParts = (...parts: readonly PrintPart[]): PrintDocument => ({ ...englishDossier, parts });
const oneBlock = (...blocks: readonly PrintBlock[]) => plainDocument([{ title: 'Heading', blocks }]);
const words = (count: number, stem = 'word') => Array.from({ length: count }, (_, index) => `${stem}${index}`);
const wordsOf = (text: string) => text.match(/[xy]?word\d+/g) ?? [];
const pagesOf = async (document: PrintDocument) => pageTexts((await print(document)).bytes);

const tab = (number: number | null, title: string, sections: readonly string[]): BriefPart => ({
  form: 'brief',
  tab: number,
  mark: 'C',
  title,
  lead: [],
  sections: sections.map((section) => ({
    title: section,
    blocks: [{ kind: 'paragraph', number: 1, mark: 'C', runs: runs('About it.') }],
  })),
});

describe('a dossier', () => {
  it.each(['en', 'ar'] as const)('prints in %s as PDF/UA-1 and as PDF/A-2a with nothing replaced', async (language) => {
    for (const standard of ['ua-1', 'a-2a'] as const) {
      const { pages, replaced } = await print(dossier(language), { standard });
      expect({ pages, replaced }).toEqual({ pages: 6, replaced: [] });
    }
  });

  it('names its parts and sections in the bookmarks of the file, and not its cover', async () => {
    const text = Buffer.from((await print(dossier('en'))).bytes).toString('latin1');
    for (const title of [
      'Contents',
      '1 Steering brief: meeting with Tirvana',
      '3 Party profile: Tirvana',
      'In the room',
    ])
      expect(text).toContain(`/Title (${title})`);
    expect(text).not.toContain('/Title (Asmar Talks)');
    expect(text).not.toContain('/Title (Markings and grades)');
  });
});

describe('the cover', () => {
  const long: CoverPart = {
    ...coverPart('en'),
    title: 'Talks on the ordinary flow of the dry months and on the joint gauges of the rivers Asmar, Nerin and Selm',
    otherTitle: {
      text: 'محادثات بشأن الجريان المعتاد في أشهر الجفاف والمقاييس المشتركة لأنهار الأسمر ونيرين وسلم',
      language: 'ar',
    },
    meeting: runs(
      'Third Round in extraordinary session, with a bilateral meeting with Tirvana, a meeting of the legal advisers and a visit to the gauge at Selm',
    ),
    facts: words(10, 'Label ').map((label) => ({
      label,
      runs: runs('Asmar Desk, Foreign Ministry of Samhara, after consultation with the Ministry of Energy and others'),
    })),
  };

  itReads(`is one page with all that it says, before the contents${inPages}`, async () => {
    const [cover = '', contents = ''] = await pagesOf(dossier('en'));
    for (const piece of ['Dossier for the delegation', 'Asmar Talks', '6 to 8 March 2031', 'Port Lazul', 'edition 2'])
      expect(cover).toContain(piece);
    expect(contents).toContain('Contents');
    expect(contents).not.toContain('Dossier for the delegation');
  });

  it.each(['a4', 'letter'] as const)(
    'stays one page on %s with a long title, a long meeting and ten facts',
    async (paper) => {
      expect((await print({ ...withParts(long), paper })).pages).toBe(1);
      const arabic = {
        ...arabicDossier,
        paper,
        parts: [
          {
            ...coverPart('ar'),
            title: long.otherTitle?.text ?? '',
            otherTitle: { text: long.title, language: 'en' as const },
            facts: [...coverPart('ar').facts, ...coverPart('ar').facts.slice(2)],
          },
        ],
      };
      expect((await print(arabic)).pages).toBe(1);
    },
  );

  itReads(`goes on to a second page rather than lose a word${inPages}`, async () => {
    const pages = await pagesOf(withParts({ ...long, meeting: runs(words(900).join(' ')) }));
    expect(new Set(wordsOf(pages.join(' '))).size).toBe(900);
  });
});

describe('the contents', () => {
  /** The page that the contents give for a title. */
  const saidPage = (contents: string, title: string) => {
    const line = contents.split('\n').find((text) => text.includes(title)) ?? '';
    return Number(/(\d+)\s*$/.exec(line)?.[1] ?? -1);
  };

  itReads(`give the page of each part and section, with tab and marking${inPages}`, async () => {
    const pages = await pagesOf(dossier('en'));
    const contents = pages[1] ?? '';
    const titles = dossier('en').parts.flatMap((part) =>
      part.form === 'brief' ? [part.title, ...part.sections.map((section) => section.title)] : [],
    );
    for (const title of titles.filter((text) => text !== '')) {
      const page = pages.findIndex((text, index) => index > 1 && text.includes(title)) + 1;
      expect(saidPage(contents, title), title).toBe(page);
    }
    expect(contents).toMatch(/^\s*1\s+Steering brief: meeting with Tirvana[ .]+\(C\)\s+3$/m);
    expect(contents).toMatch(/^\s*3\s+Party profile: Tirvana[ .]+\(C\)\s+6$/m);
  });

  itReads(`write tab and page in the digits of the document${inPages}`, async () => {
    const contents = (await pagesOf(dossier('ar')))[1] ?? '';
    expect(contents).toMatch(/٦/);
    expect(contents.replace(/\bB2\b/g, '')).not.toMatch(/[0-9]/);
  });

  itReads(
    `go on over pages with the key after them, and leave the sections out where they are very many${inPages}`,
    async () => {
      const key = contentsPart('en');
      const many = (count: number) =>
        words(15, 'Tab ').map((title, index) => tab(index + 1, `${title}.`, words(count, `Section ${index}-`)));
      const some = await pagesOf(withParts(coverPart('en'), key, ...many(3)));
      const lastOfContents = some.findIndex((text) => text.includes('Markings and grades'));
      expect(lastOfContents).toBe(2);
      expect(some[2]).toContain('Section 14-2');
      const packed = await pagesOf(withParts(coverPart('en'), key, ...many(6)));
      expect(packed[1]).toContain('Tab 14.');
      expect(packed[1]).toContain('Markings and grades');
      expect(packed[1]).not.toContain('Section');
    },
  );

  itReads(`show a part without a tab without a number, and a title in another script${inPages}`, async () => {
    const other = 'اتفاق الأسمر (٢٠٠٩)';
    const document = withParts(contentsPart('en'), tab(null, 'Foreword', ['One']), tab(4, other, ['Two']));
    const { bytes } = await print(document);
    const contents = pageTexts(bytes)[0] ?? '';
    expect(contents).toMatch(/^\s*Foreword[ .]+\(C\)\s+2$/m);
    expect(contents).toMatch(/^\s*4\s.*\(C\)\s+3$/m);
    // Isolated only where it is shown: the bookmark is the title as written, in UTF-16.
    const bookmark = Buffer.from(`4 ${other}`, 'utf16le').swap16().toString('hex').toUpperCase();
    expect(Buffer.from(bytes).toString('latin1')).toContain(`<FEFF${bookmark}>`);
  });

  itReads(`keep every word of a very long key${inPages}`, async () => {
    const key = { ...contentsPart('en'), key: [{ label: 'A to F', runs: runs(words(1500).join(' ')) }] };
    const pages = await pagesOf(withParts(key, tab(1, 'Part', ['One'])));
    expect(new Set(wordsOf(pages.join(' '))).size).toBe(1500);
  });
});

describe('facts and tables', () => {
  const many = words(1500);
  const cases: readonly (readonly [string, PrintBlock])[] = [
    ['a fact', { kind: 'facts', mark: 'C', facts: [{ label: 'Term', runs: runs(many.join(' ')) }] }],
    ['a term', { kind: 'facts', mark: '', facts: [{ label: words(400).join(' '), runs: runs('Short.') }] }],
    [
      'many facts',
      { kind: 'facts', mark: '', facts: many.slice(0, 150).map((text) => ({ label: `x${text}`, runs: runs(text) })) },
    ],
    [
      'a cell in a narrow column',
      {
        kind: 'table',
        mark: '',
        columns: [{ millimetres: 20 }, { share: 1 }],
        head: [],
        rows: [[runs(words(300, 'xword').join(' ')), runs(words(300, 'yword').join(' '))], [runs('last')]],
      },
    ],
    [
      'a cell of small words',
      {
        kind: 'table',
        mark: '',
        columns: [{ share: 1 }, { share: 2 }],
        head: [runs('One'), runs('Two')],
        rows: [[[{ text: many.join(' '), small: true }], runs('beside')]],
      },
    ],
    [
      'a table whose columns ask for more than the page',
      {
        kind: 'table',
        mark: '',
        columns: [{ millimetres: 120 }, { millimetres: 90 }, { share: 1 }, { share: 3 }, { share: 1 }],
        head: [],
        rows: [[runs('word1'), runs('word2'), runs('word3 word4'), runs('word5')]],
      },
    ],
  ];

  itReads.each(cases)(`keep every word of %s${inPages}`, async (_name, block) => {
    const expected = new Set(wordsOf(JSON.stringify(block)));
    const found = new Set(wordsOf((await pagesOf(oneBlock(block))).join(' ')));
    expect([...expected].filter((word) => !found.has(word))).toEqual([]);
  });

  itReads(`stand under their heading, on its page${inPages}`, async () => {
    for (let lines = 24; lines <= 40; lines += 4) {
      const filling = Array.from(
        { length: lines },
        (_, index): PrintBlock => ({ kind: 'paragraph', number: index + 1, mark: 'U', runs: runs('A line.') }),
      );
      const facts = words(12).map((label) => ({ label, runs: runs('The matter beside it.') }));
      const document = plainDocument([
        { title: 'First', blocks: filling },
        { title: 'Second heading', blocks: [{ kind: 'facts', mark: '', facts }] },
      ]);
      const page = (await pagesOf(document)).find((text) => text.includes('Second heading'));
      expect(page, `after ${lines} lines`).toContain('word0');
    }
  });

  it('print small words in another language, bold and italic ones, and a small head', async () => {
    const cell = [
      { text: 'B2', small: true, bold: true },
      { text: ' وزير', small: true, language: 'ar' as const },
      { text: ' said', small: true, italic: true },
    ];
    const only = [{ text: 'وزير الأنهار', small: true, language: 'ar' as const, bold: true }];
    const block: PrintBlock = { kind: 'table', mark: 'C', head: [cell, only], rows: [[cell, only], [only]] };
    const paragraph: PrintBlock = { kind: 'paragraph', number: 1, mark: '', language: 'ar', runs: [...only, ...cell] };
    for (const language of ['en', 'ar', 'ur'] as const) {
      const direction = language === 'en' ? 'ltr' : 'rtl';
      expect((await print({ ...oneBlock(block, paragraph), language, direction })).replaced).toEqual([]);
    }
  });
});
