// `node main/testing/approve-pages.ts`: keeps the pages of the sample's dossiers as they print now, after they have been looked at.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printSampleDossiers } from '#main/testing/printed/sample-dossiers.ts';
import { approvedFolder, approvedName, pageImages } from './page-images.ts';

rmSync(approvedFolder, { recursive: true, force: true });
mkdirSync(approvedFolder, { recursive: true });
for (const { language, pdf } of await printSampleDossiers()) {
  const pages = pageImages(pdf);
  for (const [page, image] of pages.entries()) writeFileSync(join(approvedFolder, approvedName(language, page)), image);
  process.stdout.write(`${language}: ${pages.length} pages approved.\n`);
}
