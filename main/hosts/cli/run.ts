// One command from beginning to end: the library opened, the work done or stopped, the answer written, the exit code told.
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { compose } from '#main/compose.ts';
import type { Answer } from '#main/services/dispatch.ts';
import { type Failure, Refusal, sentenceOf } from '#shared/contract/failures.ts';
import { isIsoDay } from '#shared/core/dates.ts';
import type { InterfaceLanguage } from '#shared/language/languages.ts';
import { problem } from '#shared/records/problem.ts';
import type { CommandFile, Report, Session, Typed } from './command-file.ts';
import { exitCodeOf, exitCodes } from './exit-codes.ts';
import { failureText } from './failure-text.ts';
import { cliHost, localDay } from './host.ts';
import { findPlaces, usualLibrary } from './places.ts';
import { progressLine } from './progress.ts';
import { type CliWords, cliWords } from './words.ts';
import { WrongUse } from './wrong-use.ts';

/** Options that every command takes. */
export interface Common {
  readonly language: InterfaceLanguage;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly library: string | undefined;
  readonly today: string | undefined;
}

const failureOf = (wrong: WrongUse): Failure => ({
  code: 'invalid-input',
  details: { problems: [problem(wrong.path, 'invalid', { reason: wrong.message })] },
});

/** Writes why nothing came of it: in words for a person, or the failure for a script. @returns the exit code */
export function tellFailure(reason: unknown, common: Pick<Common, 'json' | 'language'>): number {
  const wrong = reason instanceof WrongUse;
  if (!wrong && !(reason instanceof Refusal)) throw reason;
  const failure = wrong ? failureOf(reason) : reason.failure;
  const sentence = wrong ? reason.message : sentenceOf(failure, common.language);
  if (common.json) process.stdout.write(`${JSON.stringify({ ok: false, failure, sentence })}\n`);
  else process.stderr.write(`${wrong ? sentence : failureText(failure, common.language)}\n`);
  return wrong ? exitCodes.wrongUse : exitCodeOf(failure);
}

function tellReport(report: Report, common: Common): number {
  if (common.json) process.stdout.write(`${JSON.stringify({ ok: true, value: report.value })}\n`);
  else if (report.lines.length > 0) process.stdout.write(`${report.lines.join('\n')}\n`);
  return report.exit ?? exitCodes.done;
}

function unwrap<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Refusal(answer.failure);
  return answer.value;
}

/** Ctrl-C stops the work and lets it tidy up; a second one ends the program at once. */
function stopOnInterrupt(): AbortSignal {
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(exitCodes.cancelled);
    controller.abort();
  };
  process.on('SIGINT', stop);
  return controller.signal;
}

async function question(text: string, signal: AbortSignal): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    // Some versions of Node end a question at Ctrl-D, others only close the input: then it would wait for ever.
    const closed = once(terminal, 'close').then(() => '');
    return await Promise.race([terminal.question(text, { signal }), closed]);
  } catch (reason) {
    // While it waits for a line, the terminal hears Ctrl-C itself and tells it as an error.
    const stopped = reason instanceof Error && reason.name === 'AbortError';
    if (stopped) throw new Refusal({ code: 'cancelled', details: {} });
    throw reason;
  } finally {
    terminal.close();
  }
}

function requireDay(day: string | undefined, words: CliWords): void {
  if (day !== undefined && !isIsoDay(day)) throw new WrongUse(words.wrong.day(day), 'today');
}

/** Runs a command and says what came of it. @returns the exit code */
export async function run(command: CommandFile, typed: Typed, common: Common): Promise<number> {
  const words = cliWords[common.language];
  const places = findPlaces(import.meta.dirname);
  const signal = stopOnInterrupt();
  const warn = (failure: Failure): void => {
    process.stderr.write(`${sentenceOf(failure, common.language)}\n`);
  };
  const application = compose(cliHost({ places, today: common.today, onBackupFailed: warn }));
  const progress = progressLine(process.stderr.isTTY && !common.json && !common.quiet ? process.stderr : null, words);
  const bold = process.stdout.isTTY && !process.env.NO_COLOR;
  const library = resolve(common.library ?? usualLibrary(process.env));
  const session: Session = {
    words,
    language: common.language,
    library,
    today: common.today ?? localDay(Date.now()),
    canAsk: process.stdin.isTTY === true && process.stderr.isTTY === true && !common.json,
    width: process.stdout.isTTY ? process.stdout.columns || 80 : Number.POSITIVE_INFINITY,
    bold: bold ? (text) => `\u001b[1m${text}\u001b[22m` : (text) => text,
    ask: async (name, input) => unwrap(await application.ask(name, input, { signal, onProgress: progress.show })),
    askUnknown: async (name, input) =>
      unwrap(await application.askUnknown(name, input, { signal, onProgress: progress.show })),
    signal,
    question: (text) => question(text, signal),
  };
  try {
    requireDay(common.today, words);
    const opening = typeof command.opens === 'function' ? command.opens(typed) : command.opens;
    if (opening !== 'nothing') await session.ask('library.open', { file: library, mode: opening });
    // The folder for user data is ours to make; any other folder is the user's to choose.
    else if (common.library === undefined && !process.env.DIWAN_LIBRARY)
      mkdirSync(dirname(library), { recursive: true });
    const report = await command.run(session, typed);
    progress.clear();
    return tellReport(report, common);
  } catch (reason) {
    progress.clear();
    return tellFailure(reason, common);
  } finally {
    application.close();
  }
}
