// The dossiers of the sample on paper: every word is there, every page as it was approved, the same bytes each time.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { canReadPages, pageTexts } from '#main/testing/printed/press.ts';
import { type PrintedDossier, printSampleDossiers } from '#main/testing/printed/sample-dossiers.ts';
import { missingWords } from '#main/testing/printed/words-of-pages.ts';
import { approvedFolder, approvedName, distance, pageImages } from './page-images.ts';

/** Of the points of a page. A line that moves down by one changes about three times as many. */
const tolerance = 0.01;

const itReads = it.skipIf(!canReadPages);
if (!canReadPages)
  console.log('Not read: the pages of the sample, because pdftotext is not installed (poppler-utils).');

let dossiers: readonly PrintedDossier[] = [];
beforeAll(async () => {
  dossiers = await printSampleDossiers();
}, 60_000);

describe('the dossiers of the sample', () => {
  it('are one in English and one in Arabic', () => {
    expect(dossiers.map(({ language }) => language)).toEqual(['en', 'ar']);
  });

  it('have the same bytes when they are printed again', async () => {
    const again = await printSampleDossiers();
    for (const [index, { pdf }] of again.entries()) {
      expect(Buffer.compare(pdf, dossiers[index]?.pdf ?? new Uint8Array())).toBe(0);
    }
  });

  itReads('lose no word of the document', () => {
    for (const { pdf, document } of dossiers) expect(missingWords(document, pageTexts(pdf))).toEqual([]);
  });

  itReads('carry the marking at the head and at the foot of each page', () => {
    for (const { pdf, document } of dossiers) {
      const shown = document.language === 'en' ? document.banner.toUpperCase() : null;
      if (shown === null) continue;
      for (const page of pageTexts(pdf)) expect(page.split(shown).length - 1).toBe(2);
    }
  });

  itReads('look as they were approved, page by page', () => {
    const seen = new Set<string>();
    const changed: string[] = [];
    for (const { language, pdf } of dossiers) {
      for (const [page, image] of pageImages(pdf).entries()) {
        const name = approvedName(language, page);
        seen.add(name);
        const approved = join(approvedFolder, name);
        const apart = existsSync(approved) ? distance(image, readFileSync(approved)) : 1;
        if (apart > tolerance) changed.push(`${name} differs by ${(100 * apart).toFixed(1)} %`);
      }
    }
    const gone = readdirSync(approvedFolder).filter((name) => !seen.has(name));
    // Look at the pages of `npm run dossier`; when they are right, run: node main/testing/approve-pages.ts
    expect({ changed, gone }).toEqual({ changed: [], gone: [] });
  });
});
