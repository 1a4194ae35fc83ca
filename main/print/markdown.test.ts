// What a reader of the Markdown file sees, proved with a parser of CommonMark and GitHub's additions.
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { arabicForms, englishForms } from '#main/testing/printed/all-forms.ts';
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
import { textsOf } from '#main/testing/printed/texts-of.ts';
import type { Run } from '#shared/briefing/print-blocks.ts';
import { writeMarkdown } from './markdown.ts';

const fixtures = {
  englishDossier,
  arabicDossier,
  englishForms,
  arabicForms,
  frenchNote,
  malayNote,
  mixedNote,
  persianNote,
  turkishNote,
  urduNote,
};

const toHtml = (markdown: string): string =>
  micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });

/** What a reader sees: no tags, no marks of direction, blanks made one. */
const seen = (html: string): string =>
  html
    .replace(/<br ?\/?>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/[\u200e\u200f\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ');

const hostile = fc
  .array(
    fc.constantFrom(
      ...[
        'a',
        'é',
        'ن',
        '1',
        '1.',
        '2)',
        '-',
        '+',
        '*',
        '**',
        '_',
        '#',
        '|',
        '<',
        '>',
        '[',
        ']',
        '(',
        ')',
        '`',
        '```',
        '\\',
      ],
      ...[
        '~~',
        '&amp;',
        '&',
        '!',
        '=',
        '---',
        '===',
        ':-',
        ':',
        ' ',
        '  ',
        '\n',
        '\n\n',
        '"',
        '“',
        '<br>',
        '<!--',
        '[^1-1]',
        '[x]',
      ],
      ...['http://x.y', 'www.x.yz', 'a@b.cd', 'mailto:a@b.cd', '[a]: b', '    code', '\t', '$', '{', '}', "'"],
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''));
const hostileRun: fc.Arbitrary<Run> = fc.record({ text: hostile, bold: fc.boolean(), italic: fc.boolean() });

describe('a document written as Markdown', () => {
  it.each(Object.entries(fixtures))('loses no word: %s', (_name, document) => {
    const page = seen(toHtml(writeMarkdown(document)));
    const usesTabs = document.parts.some((part) => 'tab' in part && part.tab !== null);
    const usesOf = document.parts.some((part) => part.form === 'cards');
    const unused = [...(usesTabs ? [] : [document.labels.tab]), ...(usesOf ? [] : [document.labels.of]), '–'];
    for (const { text } of textsOf(document))
      if (!unused.includes(text))
        expect(page).toContain(
          text
            .replace(/[\u2066-\u2069]/g, '')
            .replace(/\s+/g, ' ')
            .trim(),
        );
  });

  it.each(Object.entries(fixtures))('begins and ends with the banner: %s', (_name, document) => {
    const file = writeMarkdown(document);
    const banner = `**${document.banner}**`;
    expect(file.startsWith(`${banner}\n`)).toBe(true);
    expect(file.endsWith(`\n${banner}\n`)).toBe(true);
    expect(file.split(banner)).toHaveLength(document.parts.length + 3);
    expect(writeMarkdown(structuredClone(document))).toBe(file);
  });

  it('numbers the notes afresh in each part', () => {
    const file = writeMarkdown(englishDossier);
    expect(file).toContain('[^1-1]: A1 Asmar Accord');
    expect(file).toContain('[^2-1]: A1 Agreed record');
  });

  it('gives every hostile text back as itself, wherever it stands', () => {
    fc.assert(
      fc.property(fc.array(hostileRun, { minLength: 1, maxLength: 3 }), hostile, (words, title) => {
        const document = plainDocument([
          {
            title,
            blocks: [
              { kind: 'paragraph', number: null, mark: '', runs: words },
              { kind: 'list-item', level: 3, marker: '–', mark: '', runs: words },
              { kind: 'quote', mark: '', runs: words, source: words },
              { kind: 'table', mark: '', head: [words], rows: [[words, words]] },
              { kind: 'facts', mark: '', facts: [{ label: title, runs: words }] },
            ],
          },
        ]);
        const html = toHtml(writeMarkdown(document));
        const text = words.map((run) => run.text).join('');
        const flat = text.replace(/\s+/g, ' ').trim();
        const wanted = [
          title.replace(/\s+/g, ' ').trim(),
          flat,
          flat,
          flat,
          flat,
          flat,
          flat,
          flat,
          `${title}: ${flat}`,
        ]
          .join('')
          .replace(/\s/g, '');
        const page = seen(html).replace(/\s/g, '');
        const start = 'AsmarDeskRestrictedTestofprint';
        const from = page.indexOf(start) + start.length;
        expect(page.slice(from, page.lastIndexOf('Restricted'))).toBe(wanted);
        expect(html).not.toMatch(/<(a|img|code|pre|del|input|ol)\b/);
      }),
      { numRuns: 400 },
    );
  });

  it('sets emphasis beside letters and punctuation', () => {
    const document = plainDocument([
      {
        title: '',
        blocks: [
          {
            kind: 'paragraph',
            number: 1,
            mark: 'U',
            runs: runs('a', { text: '“b”', bold: true }, 'c ', { text: 'd', italic: true }),
          },
        ],
      },
    ]);
    expect(writeMarkdown(document)).toContain('1 (U) a<strong>“b”</strong>c *d*');
  });
});
