// `npm run dossier`: prints the dossiers of the sample, in English and in Arabic, into out/, without a window and without a browser.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal, refuse } from '#shared/contract/failures.ts';
import { inFreshSample, valueOrThrow } from './fresh-library.ts';

const out = join(import.meta.dirname, '../../../out');

const files = { en: 'dossier.pdf', ar: 'dossier-ar.pdf' } as const;

try {
  mkdirSync(out, { recursive: true });
  await inFreshSample('Asmar Desk', async (application) => {
    const { records } = valueOrThrow(await application.ask('record.list', { kind: 'dossier' }));
    for (const [language, file] of Object.entries(files)) {
      const dossier =
        records.find(({ body }) => body.language === language) ??
        refuse('not-found', { what: 'dossier', id: language });
      const to = { file: join(out, file) };
      const { title, pages, banner } = valueOrThrow(
        await application.ask('print.dossier', { dossier: dossier.id, to }),
      );
      process.stdout.write(`out/${file}: “${title}”, ${pages} pages, marked ${banner}.\n`);
    }
  });
} catch (reason) {
  if (!(reason instanceof Refusal)) throw reason;
  process.stderr.write(`${reason.message}\n`);
  process.exitCode = 1;
}
