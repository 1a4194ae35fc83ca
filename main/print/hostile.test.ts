// Whatever words a record holds, they are printed as words: in every text of every form of part, in every format.
import { describe, expect, it } from 'vitest';
import { readable } from '#main/testing/canaries/bytes.ts';
import { textsOfDocx } from '#main/testing/canaries/read-docx.ts';
import { arabicForms, englishForms } from '#main/testing/printed/all-forms.ts';
import { hostileTexts } from '#main/testing/printed/hostile-texts.ts';
import { plainDocument, runs } from '#main/testing/printed/pieces.ts';
import { canReadPages, pageTexts, print } from '#main/testing/printed/press.ts';
import type { PrintDocument } from '#shared/briefing/print-document.ts';
import { writeDocx } from './docx.ts';
import { writeMarkdown } from './markdown.ts';
import { writePlainText } from './plain-text.ts';
import { changeTexts } from './print-texts.ts';

// A word of thousands of letters in each of a hundred fields makes hundreds of pages of narrow columns: it is cut for that.
const kinds = Object.entries(hostileTexts).map(
  ([kind, texts]) => [kind, texts.map((text) => text.slice(0, kind === 'long' ? 40 : undefined)).join(' ')] as const,
);

const filled = (document: PrintDocument, text: string): PrintDocument => changeTexts(document, () => text);

// XML 1.0, section 2.2: these may stand in no document, not even escaped.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const forbiddenInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&#(?:x0*[0-8bcef]|0*[0-8]);/i;

async function writesAll(document: PrintDocument): Promise<void> {
  for (const xml of textsOfDocx(await writeDocx(document)).filter((text) => text.startsWith('<?xml'))) {
    expect(forbiddenInXml.exec(xml)?.[0]).toBeUndefined();
    expect(xml.isWellFormed()).toBe(true);
  }
  expect(writeMarkdown(document).isWellFormed()).toBe(true);
  expect(writePlainText(document).isWellFormed()).toBe(true);
}

describe('hostile words', () => {
  it.each(kinds)(
    'of the kind %s print in every text of every form, in English and Arabic, as PDF/UA-1 and in the other formats',
    { timeout: 60_000 },
    async (_kind, text) => {
      const documents = [englishForms, arabicForms].map((every) => filled(every, text));
      const printed = await Promise.all(documents.map((document) => print(document)));
      for (const { pages } of printed) expect(pages).toBeGreaterThan(0);
      for (const document of documents) await writesAll(document);
    },
  );

  it('that are endless print in every text of a form', { timeout: 60_000 }, async () => {
    const text = hostileTexts.long.join(' ');
    for (const form of ['contents', 'lines', 'timeline', 'cards', 'speaking-notes']) {
      const parts = englishForms.parts.filter((part) => part.form === form);
      const { pages } = await print({ ...englishForms, parts: filled({ ...englishForms, parts }, text).parts });
      expect(pages, form).toBeGreaterThan(0);
    }
  });

  it('of ten thousand letters print in seconds', { timeout: 10_000 }, async () => {
    const block = { kind: 'paragraph', number: 1, mark: '', runs: runs('w'.repeat(10_000)) } as const;
    expect((await print(plainDocument([{ title: 'Heading', blocks: [block] }]))).pages).toBeGreaterThan(1);
  });

  it('stand in the print as they were written, and what no face has as a visible mark', async () => {
    const texts = [...hostileTexts.typst, hostileTexts.controls[0]];
    const blocks = texts.map((text, place) => ({
      kind: 'paragraph' as const,
      number: place + 1,
      mark: '',
      runs: runs(text),
    }));
    const printed = await print(plainDocument([{ title: 'Heading', blocks }]));
    expect(printed.replaced.map(({ codePoint }) => codePoint)).toContain('U+0000');
    if (!canReadPages) return;
    const page = pageTexts(printed.bytes).join(' ').replace(/\s+/g, '');
    expect(page).toContain('#read("/etc/passwd")/**/');
    expect(page).toContain('#eval("1+1")');
    expect(page).toContain('[U+0000]');
    expect(readable(printed.bytes, 'pdf')).not.toContain('root:');
  });
});
