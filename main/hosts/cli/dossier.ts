// `npm run dossier`: prints the steering brief of the sample into out/dossier.pdf, without a window and without a browser.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal, refuse } from '#shared/contract/failures.ts';
import { inFreshSample, valueOrThrow } from './fresh-library.ts';

const out = join(import.meta.dirname, '../../../out');
const file = join(out, 'dossier.pdf');

try {
  mkdirSync(out, { recursive: true });
  const printed = await inFreshSample('Diwan', async (application) => {
    const where = { form: 'steering-brief' };
    const { records } = valueOrThrow(await application.ask('record.list', { kind: 'brief', where }));
    const brief =
      records.find(({ body }) => body.language === 'en') ??
      refuse('not-found', { what: 'brief', id: 'steering-brief' });
    return valueOrThrow(await application.ask('print.brief', { brief: brief.id, file }));
  });
  const pages = printed.pages === 1 ? 'one page' : `${printed.pages} pages`;
  process.stdout.write(`out/dossier.pdf: “${printed.title}”, ${pages}, marked ${printed.banner}.\n`);
} catch (reason) {
  if (!(reason instanceof Refusal)) throw reason;
  process.stderr.write(`${reason.message}\n`);
  process.exitCode = 1;
}
