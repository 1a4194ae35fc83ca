// Where a window begins: it finds its way to the engine, and asks for the first screen while the rest of the program is loaded.
import { findTransport } from '#renderer/client/find-transport.ts';
import { foresee } from '#renderer/client/foresee.ts';
import { interfaceLanguageOf } from '#renderer/client/interface-language.ts';

/** Milliseconds for which answers may keep a loaded program from being drawn without them. */
const patience = 150;

const transport = findTransport();
const foresight = foresee(transport);

/** Everything at once, as if the user had wished for no language but that of the machine: most have not. */
async function askForFirstScreen(): Promise<void> {
  const usual = interfaceLanguageOf('system');
  const isHome = location.pathname === '/';
  const [program] = await Promise.all([
    foresight.ask('program.describe', {}),
    foresight.ask('library.describe', {}),
    foresight.ask('change.next', {}),
    foresight.ask('record.list', { kind: 'marking-scheme' }),
    ...(isHome ? [foresight.ask('home.show', { language: usual })] : []),
  ]);
  if (!program.ok || program.value.library === null || !isHome) return;
  const language = interfaceLanguageOf(program.value.preferences.language);
  if (language !== usual) await foresight.ask('home.show', { language });
}

const asked = askForFirstScreen();
const { drawWindow, loadAddress } = await import('./window.tsx');
await Promise.all([loadAddress(), Promise.race([asked, new Promise((resolve) => setTimeout(resolve, patience))])]);
drawWindow(transport, foresight);
