// The Word file: what its reader opens, what it says of itself, and that equal documents give equal bytes.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { arabicForms, englishForms } from '#main/testing/printed/all-forms.ts';
import { canReadPages, pageTexts } from '#main/testing/printed/press.ts';
import { textsOf } from '#main/testing/printed/texts-of.ts';
import type { Run } from '#shared/briefing/print-blocks.ts';
import type { PrintDocument } from '#shared/briefing/print-document.ts';
import { writeDocx } from './docx.ts';
import { columnGroups } from './docx-annexes.ts';

const canConvert = canReadPages && spawnSync('soffice', ['--version']).error === undefined;
const converted = canConvert ? '' : ' (skipped: soffice of LibreOffice or pdftotext of poppler is not installed)';

const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

/** Words as they stand in the XML, without spaces and direction signs: runs part them anywhere. */
const squeezed = (words: string): string =>
  words
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#x?[0-9a-f]+|quot|apos|lt|gt|amp);/gi, (entity) => entities[entity] ?? entity)
    .replace(/[\s\u200e\u200f]+/g, '');
const entities: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  '&apos;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};

async function pdfPages(document: PrintDocument): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'diwan-word-'));
  try {
    writeFileSync(join(folder, 'a.docx'), await writeDocx(document));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const convert = ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'a.docx')];
    spawnSync('soffice', [profile, ...convert], { timeout: 100_000 });
    return pageTexts(readFileSync(join(folder, 'a.pdf')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

afterEach(() => void vi.useRealTimers());

describe('a Word file', () => {
  it.each([
    ['English', englishForms],
    ['Arabic', arabicForms],
  ] as const)('says every word of a document in %s', async (_name, document) => {
    const all = squeezed(Object.values(partsOf(await writeDocx(document))).join(''));
    const used = new Set(JSON.stringify(document.parts).match(/"note":"[^"]*"/g));
    const printed = { ...document, notes: document.notes.filter((note) => used.has(`"note":"${note.id}"`)) };
    expect(textsOf(printed).filter(({ text }) => !all.includes(squeezed(text)))).toEqual([]);
  });

  it('has the same bytes at any time, and only the date of the document', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime('2044-05-06T07:08:09Z');
    const first = await writeDocx(englishForms);
    vi.setSystemTime('2055-01-02T03:04:05Z');
    const second = await writeDocx(englishForms);
    expect(Buffer.compare(first, second)).toBe(0);
    const all = Object.values(partsOf(first)).join('\n');
    expect(all).not.toMatch(/2044-|2055-|rsid|lastModifiedBy|Un-named/);
    expect(partsOf(first)['docProps/core.xml']).toContain(`${englishForms.isoDate}T00:00:00Z`);
    expect(Object.keys(partsOf(first))).not.toContain('docProps/custom.xml');
  });

  it('has real notes, real styles, and heads that repeat', async () => {
    const parts = partsOf(await writeDocx(englishForms));
    expect(parts['word/footnotes.xml']).toContain('<w:footnote w:id="1">');
    for (const piece of ['<w:tblHeader/>', '<w:cantSplit/>', 'w:orient="landscape"'])
      expect(parts['word/document.xml']).toContain(piece);
    for (const style of ['Title', 'Heading1', 'Heading2', 'Quote', 'FootnoteText', 'DiwanParagraph'])
      expect(parts['word/styles.xml']?.split(`w:styleId="${style}"`)).toHaveLength(2);
    expect(parts['word/styles.xml']).toContain('IBM Plex Serif');
    expect(parts['word/document.xml']).not.toContain('<w:bidiVisual/>');
  });

  it('runs from right to left in Arabic: sections, paragraphs, tables and runs', async () => {
    const xml = partsOf(await writeDocx(arabicForms))['word/document.xml'] ?? '';
    for (const piece of ['<w:bidi/><w:docGrid', '<w:bidiVisual/>', '<w:rtl/>', 'w:bidi="ar-'])
      expect(xml).toContain(piece);
  });

  it('runs original words of one language in its direction, and those with one foreign word in that of the document', async () => {
    const runsFromTheRight = async (original: readonly Run[]): Promise<boolean> => {
      const parts = englishForms.parts.flatMap((part) =>
        part.form === 'evidence' ? [{ ...part, entries: part.entries.map((entry) => ({ ...entry, original })) }] : [],
      );
      const xml = partsOf(await writeDocx({ ...englishForms, parts }))['word/document.xml'] ?? '';
      const paragraph = xml.split('<w:p>').find((piece) => piece.includes('نهر'));
      return paragraph?.includes('<w:bidi/>') === true;
    };
    expect(await runsFromTheRight([{ text: 'نهر بضفتين.', language: 'ar' }])).toBe(true);
    expect(await runsFromTheRight([{ text: 'A river, ' }, { text: 'نهر', language: 'ar' }])).toBe(false);
  });

  it('shows a character that XML cannot hold as a mark', async () => {
    const bytes = await writeDocx({ ...englishForms, symbol: 'A\u0001B\ud800' });
    expect(Object.values(partsOf(bytes)).join('')).toContain('A[U+0001]B[U+D800]');
  });

  it('parts a wide matrix into groups of columns, ours first in each', () => {
    expect(columnGroups(4, 1, 257)).toEqual([[0, 1, 2, 3]]);
    const groups = columnGroups(20, 1, 257);
    expect(groups.every((group) => group[0] === 0 && group.length <= 8)).toBe(true);
    expect(new Set(groups.flat()).size).toBe(20);
  });

  it.skipIf(!canConvert)(
    `opens in LibreOffice with its words, notes, head and foot${converted}`,
    { timeout: 120_000 },
    async () => {
      const pages = await pdfPages(englishForms);
      const all = pages.join('\n');
      for (const words of ['Inner Sea Council, Gauge Book', 'Party profile', 'Thank you for having us'])
        expect(all).toContain(words);
      for (const page of pages) expect(page.match(/CONFIDENTIAL/g)?.length).toBeGreaterThanOrEqual(2);
      expect(pages[0]).toContain(`1 of ${pages.length}`);
    },
  );
});
