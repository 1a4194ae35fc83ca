// What a reader of the plain text file sees.
import { describe, expect, it } from 'vitest';
import { arabicForms, englishForms } from '#main/testing/printed/all-forms.ts';
import { arabicDossier } from '#main/testing/printed/arabic.ts';
import { englishDossier } from '#main/testing/printed/english.ts';
import { frenchNote, mixedNote, persianNote, urduNote } from '#main/testing/printed/other-languages.ts';
import { textsOf } from '#main/testing/printed/texts-of.ts';
import { writePlainText } from './plain-text.ts';

const fixtures = {
  englishDossier,
  arabicDossier,
  englishForms,
  arabicForms,
  frenchNote,
  mixedNote,
  persianNote,
  urduNote,
};

const marksOfDirection = /[\u200e\u200f\u2066-\u2069]/g;
const seen = (text: string): string => text.replace(marksOfDirection, '').replace(/\s+/g, ' ');

describe('a document written as plain text', () => {
  it.each(Object.entries(fixtures))('loses no word: %s', (_name, document) => {
    const file = seen(writePlainText(document));
    const unused = document.parts.some((part) => part.form === 'cards') ? [] : [document.labels.of];
    if (document.parts.every((part) => !('tab' in part) || part.tab === null)) unused.push(document.labels.tab);
    // Lines of cells stand beside each other, so a text of several lines is looked for line by line.
    for (const { text } of textsOf(document))
      if (!unused.includes(text)) for (const line of text.split('\n')) expect(file).toContain(seen(line).trim());
  });

  it.each(Object.entries(fixtures))('begins and ends with the banner: %s', (_name, document) => {
    const file = writePlainText(document);
    const lines = file.split('\n').map((line) => seen(line));
    expect(lines[0]).toBe(document.banner);
    expect(lines.at(-2)).toBe(document.banner);
    expect(lines.filter((line) => line === document.banner)).toHaveLength(document.parts.length + 2);
    expect(file).toMatch(/[^\n]\n$/);
    expect(writePlainText(structuredClone(document))).toBe(file);
  });

  it('numbers the notes afresh in each part, in the digits of the document', () => {
    expect(writePlainText(englishDossier)).toContain('[1] A1 Asmar Accord');
    expect(writePlainText(englishDossier)).toContain('[1] A1 Agreed record');
    expect(seen(writePlainText(arabicDossier))).toContain('[١] A1 اتفاق الأسمر');
  });

  it('keeps Arabic words among Latin ones in their place', () => {
    expect(writePlainText(englishDossier)).toContain('\u2068نهرٌ بضفّتين وجدولٌ واحد\u2069, were quoted');
    expect(writePlainText(arabicDossier)).toContain('\u200f[١] A1');
  });
});
