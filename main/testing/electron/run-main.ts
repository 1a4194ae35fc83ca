// Runs a shipped main bundle, unchanged, on the stand-in: `electron` is resolved to it, and what the browser of the test asks is answered.
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { app } from '#main/testing/electron/stand-in/app.ts';
import { answerBrowser, browser } from '#main/testing/electron/stand-in/browser.ts';
import { standIn } from '#main/testing/electron/stand-in/electron.ts';
import { insideStandIn } from '#main/testing/electron/stand-in/inside.ts';
import { ipcMain } from '#main/testing/electron/stand-in/ipc-main.ts';
import { violations } from '#main/testing/electron/stand-in/state.ts';
import { makeValues } from '#main/testing/electron/stand-in/values.ts';
import { type Frame, originOf } from '#main/testing/electron/stand-in/web-contents.ts';

const [, , main = '', ...words] = process.argv;
const values = makeValues();
const key = 'diwan.stand-in';

Object.defineProperty(globalThis, key, { value: standIn });
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? { url: 'stand-in:electron', format: 'module', shortCircuit: true }
      : next(specifier, context),
  load: (url, context, next) => {
    if (url !== 'stand-in:electron') return next(url, context);
    const names = Object.keys(standIn).map((name) => `export const ${name} = all.${name};`);
    const source = `const all = globalThis[${JSON.stringify(key)}]; export default all; ${names.join(' ')}`;
    return { format: 'module', shortCircuit: true, source };
  },
});

const contentsOf = (id: number) => insideStandIn.windowAt(id).webContents;

interface Asked {
  readonly url: string;
  readonly method: string;
  readonly resourceType: string;
}

/** What becomes of a request of a page: stopped by the program, answered by it, or let out, which must never be. */
async function serve(id: number, asked: Asked): Promise<object> {
  const { shut } = contentsOf(id).session;
  const { before } = shut;
  if (before !== null) {
    const { cancel } = await new Promise<{ readonly cancel?: boolean }>((resolve) => before(asked, resolve));
    if (cancel === true) return { became: 'stopped' };
  }
  const answer = shut.served.get(asked.url.split(':')[0] ?? '');
  if (answer === undefined) return { became: 'let out' };
  const response = await answer(new Request(asked.url, { method: asked.method }));
  const body = new Uint8Array(await response.arrayBuffer());
  return { became: 'answered', status: response.status, headers: Object.fromEntries(response.headers), body };
}

function navigate(id: number, url: string, isMainFrame: boolean): boolean {
  const details = { url, isMainFrame };
  const framePrevented = insideStandIn.emitPrevented(id, 'will-frame-navigate', details);
  return (isMainFrame && insideStandIn.emitPrevented(id, 'will-navigate', details, url)) || framePrevented;
}

/** @param frames the addresses of the frame that speaks and of those around it, from the inside; empty: it has gone */
const eventFrom = (id: number, frames: readonly string[]): object => {
  const frame = frames.reduceRight<Frame | null>((parent, url) => ({ url, origin: originOf(url), parent }), null);
  return { sender: contentsOf(id), senderFrame: frame, type: 'frame' };
};

/** What a test may look at, beside what the program imports. */
const inside = { ...standIn, standIn: insideStandIn };

answerBrowser('request', serve);
answerBrowser('navigate', navigate);
answerBrowser('popup', (id: number, url: string) => contentsOf(id).openHandler?.({ url }).action ?? 'allow');
answerBrowser('moved', (id: number, url: string) => {
  contentsOf(id).url = url;
});
answerBrowser('invoke', async (id: number, frames: readonly string[], channel: string, input: string) =>
  values.write(await ipcMain.invoke(channel, eventFrom(id, frames), values.read(input) as unknown[])),
);
answerBrowser('message', (id: number, frames: readonly string[], channel: string, input: string) =>
  ipcMain.receive(channel, eventFrom(id, frames), values.read(input) as unknown[]),
);
answerBrowser('trouble', (text: string) => {
  violations.push(text);
});
answerBrowser('violations', () => violations);
answerBrowser('evaluate', async (source: string, argument: unknown) => {
  // What was answered to the program just before has been taken in by it when a test looks.
  await new Promise((resolve) => setImmediate(resolve));
  const run: (all: object, given: unknown) => unknown = new Function(`return (${source})`)();
  return run(inside, argument);
});

// A packed program is started without its script.
process.argv.splice(1, process.argv.length, ...(app.isPackaged ? [] : [main]), ...words);
process.on('disconnect', () => process.exit(0));
process.on('uncaughtException', (reason) => {
  // Once the program has its window, nobody waits for `failed` any more: the terminal is told as well.
  console.error(reason);
  void browser.ask('failed', reason.stack ?? reason.message).finally(() => process.exit(1));
});
// Electron is ready when the script of the program has run to its end, and not before.
await import(pathToFileURL(main).href);
await browser.ask('ready');
app.becomeReady();
