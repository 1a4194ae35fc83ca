// Half-page cards and speaking notes, printed: what the speaker holds in hand.
import { describe, expect, it } from 'vitest';
import { fictionalRecord, fictionalRecords, wordsIn } from '#main/testing/fictional-library.ts';
import {
  arabicCards,
  arabicNotes,
  type CardWords,
  cardsDocument,
  englishCards,
  englishNotes,
  notesDocument,
  urduCards,
  urduNotes,
} from '#main/testing/printed/card-pieces.ts';
import { englishDossier } from '#main/testing/printed/english.ts';
import { runs } from '#main/testing/printed/pieces.ts';
import { canReadPages, pageTexts, print } from '#main/testing/printed/press.ts';
import { buildCards } from '#shared/briefing/build-cards.ts';
import type { PrintDocument } from '#shared/briefing/print-document.ts';
import { viewOf } from '#shared/briefing/records-view.ts';
import { richText, richTextBuilder } from '#shared/richtext/builder.ts';
import { blockId } from '#shared/richtext/rich-text.ts';

const itReads = it.skipIf(!canReadPages);
const inPages = canReadPages ? '' : ' (skipped: pdftotext of poppler is not installed)';
const squeezed = (text: string) => text.replace(/[\s\u200b]+/gu, '');
const words = (count: number, stem = 'word') => Array.from({ length: count }, (_, index) => `${stem}${index}`);
const pagesOf = async (document: PrintDocument) => pageTexts((await print(document)).bytes);
const englishWith = (line: string, more: Partial<CardWords> = {}) =>
  cardsDocument(englishDossier, 'Card', [{ ...more, title: 'Title', line: [line] }]);

/** The cards of a brief whose one point has these words. */
function built(wording: string, language: 'en' | 'ar' | 'ur' = 'en') {
  const point = fictionalRecord(40, 'talking-point', 'U', { wording: { text: wording, language }, mode: 'raise' });
  const b = richTextBuilder();
  const brief = fictionalRecord(800, 'brief', 'U', {
    title: wordsIn('Meeting'),
    form: 'steering-brief',
    language,
    text: richText({ id: blockId('s1'), blocks: [b.living(point.id, 'paragraph')] }),
  });
  const view = viewOf([...Object.values(fictionalRecords), point]);
  return buildCards({ brief, view, audience: null, asOf: '2031-03-04', preparedBy: '' }).document;
}

describe('half-page cards', () => {
  it('print two to a sheet, as PDF/UA-1 and as PDF/A-2a, with nothing replaced', async () => {
    for (const document of [englishCards, arabicCards, urduCards]) {
      const cards = document.parts.flatMap((part) => (part.form === 'cards' ? part.cards : []));
      const { pages, replaced } = await print(document);
      expect({ pages, replaced }).toEqual({ pages: Math.ceil(cards.length / 2), replaced: [] });
      expect((await print(document, { standard: 'a-2a' })).pages).toBe(pages);
    }
  });

  it('print on Letter paper, two to a sheet', async () => {
    const { bytes, pages } = await print({ ...englishCards, paper: 'letter' });
    expect(Buffer.from(bytes).toString('latin1')).toContain('/MediaBox [0 0 612 792]');
    expect(pages).toBe(2);
  });

  itReads(`carry banner, symbol, copy, date and place on every card${inPages}`, async () => {
    const [first = '', second = ''] = await pagesOf(englishCards);
    const counts = (page: string) =>
      ['CONFIDENTIAL', 'ASM/3/SAM/D.2', 'Copy 3 of 9', '4 March 2031'].map((word) => page.split(word).length - 1);
    expect(counts(first)).toEqual([4, 2, 2, 2]);
    expect(counts(second)).toEqual([2, 1, 1, 1]);
    expect(`${first}${second}`.match(/Card \d of \d/g)).toEqual(['Card 1 of 3', 'Card 2 of 3', 'Card 3 of 3']);
    const half = first.slice(0, first.indexOf('Card 1 of 3'));
    expect(half.match(/CONFIDENTIAL/g)).toHaveLength(2);
  });

  itReads(`stand mirrored in Arabic: the number at the right edge${inPages}`, async () => {
    const [page = ''] = await pagesOf(arabicCards);
    const plain = page.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
    expect(plain.split('\n').some((line) => /^\s{20,}.*١\s*$/u.test(line))).toBe(true);
  });

  itReads.each([
    ['of 700 letters', words(90).join(' ')],
    ['ten times as long as any that is built', words(900).join(' ')],
    ['of many lines', words(100).join('\n')],
    ['of one endless word', `begin${'x'.repeat(300)}end`],
  ])(`keep every word and stay one card: a line %s${inPages}`, async (_name, line) => {
    const pages = await pagesOf(
      englishWith(line, {
        mark: 'C',
        answers: [{ label: 'Then', runs: runs('answered') }],
        source: 'Rests on the last source',
      }),
    );
    expect(pages).toHaveLength(1);
    const printed = squeezed(pages.join(' '));
    const asked = [...line.split(/\s+/), 'answered', 'lastsource', 'Card1of1'];
    expect(asked.filter((word) => !printed.includes(word))).toEqual([]);
    expect(printed.match(/CONFIDENTIAL/g)).toHaveLength(2);
  });

  itReads.each(['en', 'ar', 'ur'] as const)(
    `lose no word of a point of 20,000 characters, in %s${inPages}`,
    async (language) => {
      const stem = language === 'en' ? 'word' : 'نهر';
      const said = Array.from({ length: 20_000 }, (_, index) => `${stem} ${index}${index % 9 === 8 ? '.' : ''}`);
      const document = built(said.join(' ').slice(0, 20_000).trim(), language);
      const cards = document.parts.flatMap((part) => (part.form === 'cards' ? part.cards : []));
      expect(cards.length).toBeGreaterThan(25);
      const pages = await pagesOf(document);
      expect(pages).toHaveLength(Math.ceil(cards.length / 2));
      const western = pages.join(' ').replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) % 16));
      const found = new Set(western.match(/\d+/g));
      const asked =
        said
          .join(' ')
          .slice(0, 20_000)
          .match(/\d+(?=[ .])/g) ?? [];
      expect(asked.filter((number) => !found.has(number))).toEqual([]);
    },
    60_000,
  );
});

describe('speaking notes', () => {
  it('print as PDF/UA-1 and as PDF/A-2a, with nothing replaced', async () => {
    for (const document of [englishNotes, arabicNotes, urduNotes]) {
      expect((await print(document)).replaced).toEqual([]);
      await print(document, { standard: 'a-2a' });
    }
  });

  itReads(`lose no word of a paragraph longer than a page${inPages}`, async () => {
    const many = words(900);
    const document = notesDocument(englishDossier, 'Notes', [], {
      Long: [['U', 'Raise', many.join(' ')]],
      Next: [
        ['U', '', 'Short.'],
        ['U', '', words(900, 'more').join(' ')],
      ],
    });
    const printed = new Set((await pagesOf(document)).join(' ').match(/(?:word|more)\d+/g));
    expect([...many, ...words(900, 'more')].filter((word) => !printed.has(word))).toEqual([]);
  });

  itReads(`split no paragraph that fits a page, and leave no heading alone${inPages}`, async () => {
    const sections = Object.fromEntries(
      words(12, 'Heading').map((title, index) => [
        title,
        [['U', '', `begin${index} ${words(30 + 11 * index, 'w').join(' ')} end${index}`]] as const,
      ]),
    );
    const pages = await pagesOf(notesDocument(englishDossier, 'Notes', [], sections));
    for (let index = 0; index < 12; index += 1) {
      const page = pages.find((text) => new RegExp(`Heading${index}\\b`).test(text)) ?? '';
      expect(page).toMatch(new RegExp(`begin${index}\\b[^]*end${index}\\b`));
    }
  });
});
