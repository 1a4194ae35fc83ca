// `npm start`: opens the program as it stands. It has no window yet, so the sample's desk is shown in the terminal.
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { compose } from '#main/compose.ts';
import { homeCommand } from '#main/hosts/cli/commands/home.ts';
import { Refusal, sentenceOf } from '#shared/contract/failures.ts';
import { valueOrThrow } from './fresh-library.ts';
import { cliHost } from './host.ts';
import { findPlaces } from './places.ts';
import { run } from './run.ts';
import { typedFrom } from './typed.ts';
import { cliWords, findLanguage } from './words.ts';

const out = join(import.meta.dirname, '../../../out');
const library = join(out, 'sample.diwan');
const language = findLanguage(undefined, process.env) ?? 'en';
const words = cliWords[language];

/** The day on which the sample's desk is shown: a week before its next meeting, so that it does not age. */
const sampleDay = '2027-09-08';

/** Makes the sample's library once; what was changed in it stays. */
async function makeSample(): Promise<void> {
  mkdirSync(out, { recursive: true });
  const application = compose(cliHost({ places: findPlaces(import.meta.dirname) }));
  try {
    valueOrThrow(await application.ask('library.create', { file: library, author: 'Diwan' }));
    valueOrThrow(await application.ask('case.sample', {}));
  } catch (reason) {
    application.close();
    rmSync(library, { force: true });
    throw reason;
  } finally {
    application.close();
  }
}

try {
  if (!existsSync(library)) await makeSample();
  process.stdout.write(`${words.noWindow}\n\n`);
  const common = { language, json: false, quiet: false, library, today: sampleDay };
  process.exitCode = await run(homeCommand, typedFrom([], {}, words), common);
  const at = relative(process.cwd(), library);
  const steps = [
    `list brief`,
    `search 'minimum flow'`,
    `print 'Steering brief: bilateral'`,
    `matrix --today ${sampleDay}`,
  ].map((command) => `  npm run diwan -- ${command} --library ${at}`);
  process.stdout.write(`\n${[words.goOn, ...steps].join('\n')}\n`);
} catch (reason) {
  if (!(reason instanceof Refusal)) throw reason;
  process.stderr.write(`${sentenceOf(reason.failure, language)}\n`);
  process.exitCode = 1;
}
