// The program in a browser, from its start to Ctrl+C: an engine, a door, the first window.
import { createInterface } from 'node:readline';
import { forkEngine } from '#main/hosts/engine/fork-engine.ts';
import type { EngineSetup } from '#main/hosts/engine/messages.ts';
import { type AtStart, openAtStart } from '#main/hosts/engine/open-at-start.ts';
import { superviseEngine } from '#main/hosts/engine/supervise-engine.ts';
import { sentenceOf } from '#shared/contract/failures.ts';
import type { InterfaceLanguage } from '#shared/language/languages.ts';
import { startWords } from '#shared/language/start-words.ts';
import { type Door, openDoor } from './door.ts';
import { canOpenBrowser, type Opened, openBrowser } from './open-browser.ts';

export interface WebOptions {
  /** The script of the engine's process. */
  readonly engine: string;
  readonly setup: EngineSetup;
  /** The folder of the built window. */
  readonly window: string;
  readonly atStart: AtStart;
  readonly port: number;
  /** Whether to open the browser. */
  readonly open: boolean;
  readonly language: InterfaceLanguage;
}

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** Resolves at the first Ctrl+C or request to end; at the second the process ends as it is. */
function endAsked(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    const ask = (): void => {
      if (asked) process.exit(130);
      asked = true;
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask);
  });
}

/** @throws where the port is taken. @returns when the library is closed */
export async function runWeb(options: WebOptions): Promise<void> {
  const words = startWords[options.language];
  let door: Door | null = null;
  let opened: Opened | null = null;
  const end = endAsked();
  const engine = superviseEngine({
    start: () => forkEngine(options.engine),
    setup: options.setup,
    onEvent: (event) => {
      door?.announce(event);
      if (event.name === 'engine.stopped' && !event.details.again)
        process.stderr.write(`${sentenceOf({ code: 'engine-down', details: {} }, options.language)}\n`);
    },
  });
  try {
    const failure = await openAtStart(engine, options.atStart);
    if (failure !== null) process.stderr.write(`${sentenceOf(failure, options.language)}\n`);
    const made = await openDoor({
      window: options.window,
      port: options.port,
      ask: engine.ask,
      onSession: () => opened?.remove(),
    });
    door = made;
    const printAddress = (): void => say(words.address(made.launchAddress()));
    if (options.open && canOpenBrowser(process.env, process.platform)) {
      opened = openBrowser(made.launchAddress());
      if (!(await opened.worked)) printAddress();
    } else printAddress();
    if (process.stdin.isTTY) {
      say(opened === null ? words.another : words.opened);
      const terminal = createInterface({ input: process.stdin });
      terminal.on('line', printAddress);
      void end.then(() => terminal.close());
    }
    await end;
  } finally {
    opened?.remove();
    await door?.close();
    await engine.end();
  }
}
