// The matrix, the evidence and the timeline on paper: nothing is cropped, whatever its size.
import { describe, expect, it } from 'vitest';
import { evidencePiece, largeMatrix, matrixPiece, timelinePiece } from '#main/testing/printed/annex-pieces.ts';
import { arabicDossier } from '#main/testing/printed/arabic.ts';
import { englishDossier } from '#main/testing/printed/english.ts';
import { runs } from '#main/testing/printed/pieces.ts';
import { canReadPages, pageTexts, print } from '#main/testing/printed/press.ts';
import type { PrintPart } from '#shared/briefing/print-parts.ts';

const inPages = canReadPages ? '' : ' (skipped: pdftotext of poppler is not installed)';
const itReads = it.skipIf(!canReadPages);

const inEnglish = (...parts: readonly PrintPart[]) => ({ ...englishDossier, parts });
const read = async (...parts: readonly PrintPart[]) => pageTexts((await print(inEnglish(...parts))).bytes);
const words = (count: number, stem: string) => Array.from({ length: count }, (_, index) => `${stem}${index}`);
const missing = (expected: readonly string[], text: string) => {
  const found = new Set(text.split(/[^\p{L}\p{N}]+/u));
  return expected.filter((word) => !found.has(word));
};

describe('the annexes on paper', () => {
  it('are tagged, in English and in Arabic, for an archive as well, with no empty page between them', async () => {
    for (const [document, side, pages] of [
      [englishDossier, 'en', 3],
      [arabicDossier, 'ar', 4],
    ] as const) {
      const parts = [matrixPiece(side), evidencePiece(side), timelinePiece(side)];
      for (const standard of ['ua-1', 'a-2a'] as const) {
        const pdf = await print({ ...document, parts }, { standard });
        expect([pdf.pages, pdf.replaced]).toEqual([pages, []]);
      }
    }
  });

  it('are set on Letter as well', async () => {
    const parts = [largeMatrix(7, 3), evidencePiece('en'), timelinePiece('en')];
    expect((await print({ ...inEnglish(...parts), paper: 'letter' })).pages).toBeGreaterThan(2);
  });
});

describe('the matrix on paper', () => {
  const cells = (parties: number, rows: number) =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: parties }, (_, column) => `c${row}x${column}`),
    ).flat();

  itReads(
    `prints every word of 12 parties by 40 issues, with its heads, key and banner on each page${inPages}`,
    async () => {
      const pages = await read(largeMatrix(12, 40), timelinePiece('en'));
      const matrix = pages.slice(0, -1);
      expect(missing([...cells(12, 40), ...words(12, 'Party'), ...words(40, 'unit')], matrix.join(' '))).toEqual([]);
      for (const page of matrix) {
        expect(page).toMatch(/No\.\s+Issue\s+Party0/);
        expect(page).toContain('The figure is firmness');
        expect(page.match(/CONFIDENTIAL/g)).toHaveLength(2);
      }
      expect(pages.at(-1)).toContain('Timeline');
    },
  );

  itReads(`repeats our column in each group, and gives 12 parties one group on a poster${inPages}`, async () => {
    const pages = await read(largeMatrix(12, 4));
    expect(pages.map((page) => page.match(/Party\d+/g)?.length)).toEqual([7, 6]);
    expect(pages[1]).toContain('c3x0');
    const poster = await read({ ...largeMatrix(12, 4), sheet: 'a3' });
    expect(poster.map((page) => page.match(/Party\d+/g)?.length)).toEqual([12]);
  });

  itReads(`keeps long unbroken words and very long wordings whole${inPages}`, async () => {
    const part = largeMatrix(7, 2);
    const [first, ...rest] = part.rows;
    const [ours, theirs, ...others] = first?.cells ?? [];
    if (first === undefined || ours === undefined || theirs == null || typeof theirs === 'string') {
      throw new Error('The fixture has no such cell.');
    }
    const long = words(700, 'long');
    const cell = { ...theirs, runs: runs(long.join(' ')) };
    const unbroken = 'Wasserwirtschaftsverwaltungsgemeinschaft'.repeat(2);
    const title = runs(unbroken);
    const pages = await read({
      ...part,
      rows: [{ ...first, title, cells: [ours, cell, ...others] }, ...rest],
    });
    expect(missing(long, pages.join(' '))).toEqual([]);
    expect(pages.join('').replace(/[\s\u200b]+/g, '')).toContain('Wasserwirtschaftsver');
  });
});

describe('the evidence on paper', () => {
  itReads(`loses no word of an entry taller than a page${inPages}`, async () => {
    const part = evidencePiece('en');
    const [first] = part.entries;
    if (first === undefined) throw new Error('The fixture has no entry.');
    const said = words(900, 'said');
    const translated = words(900, 'meant');
    const pages = await read({
      ...part,
      entries: [
        { ...first, translation: runs(translated.join(' ')), original: [{ text: said.join(' '), language: 'fr' }] },
        { ...first, translation: [], original: runs(words(1500, 'alone').join(' ')) },
      ],
    });
    expect(missing([...said, ...translated, ...words(1500, 'alone')], pages.join(' '))).toEqual([]);
  });

  itReads(`prints source, grade, remarks and both texts${inPages}`, async () => {
    const [page = ''] = await read(evidencePiece('en'));
    for (const text of ['E1', 'B2', 'Reveals:', 'Used in:', 'On the record']) expect(page).toContain(text);
  });
});

describe('the timeline on paper', () => {
  itReads(`loses no word over many pages${inPages}`, async () => {
    const part = timelinePiece('en');
    const [first] = part.entries;
    if (first?.kind !== 'event') throw new Error('The fixture has no event.');
    const many = words(120, 'event').map((word) => ({ ...first, runs: runs(word) }));
    const tall = words(900, 'tall');
    const pages = await read({
      ...part,
      entries: [...many, ...part.entries, { ...first, runs: runs(tall.join(' ')) }],
    });
    expect(missing([...words(120, 'event'), ...tall], pages.join(' '))).toEqual([]);
    expect(pages.join(' ')).toContain('This dossier, 4 March 2031');
  });
});
