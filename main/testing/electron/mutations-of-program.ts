// Faults in the program as its user knows it.
import { type Mutation, main, preload } from './mutation.ts';

export const programMutations: readonly Mutation[] = [
  main(
    'two programs on one folder',
    'else if (!app.requestSingleInstanceLock({ ...started })) app.exit(0);',
    'else if (false) app.exit(0);',
    'second',
    /null|!== 0/,
  ),
  main(
    'what is handed over is not opened',
    'app.on("second-instance"',
    'app.on("third-instance"',
    'second',
    /did not come to pass/,
  ),
  main(
    'a window closes over what was typed',
    'flush(window).finally(() => window.destroy());',
    'window.destroy();',
    'closes',
    /preferences\.json|digits/,
  ),
  main(
    'no receipt is waited for',
    'await options.receipts.announceAndWait(',
    'void options.receipts.announceAndWait(',
    'closes',
    /preferences\.json|digits/,
  ),
  preload(
    'the preload script does not wait',
    'await Promise.allSettled(',
    'void Promise.allSettled(',
    'closes',
    /preferences\.json|digits/,
  ),
  preload('no receipt is sent', 'electron.ipcRenderer.send(receipt, number)', 'void 0', 'closes', / ms/),
  main(
    'the engine is not closed at the end',
    'engine.end().finally(() => app.exit(0));',
    'app.exit(0);',
    'saves',
    /strictly equal/,
  ),
  main('the menu keeps its language', 'preferences = event.details.preferences;', '', 'language', /Arabic menus/),
  main(
    'a command is not in the menu',
    'submenu: grouped(commandIds.filter((id) => isHere(id, menu)))',
    'submenu: grouped(commandIds.filter((id) => id !== "help.open" && isHere(id, menu)))',
    'menu',
    /Help/,
  ),
  main(
    'commands need no library',
    'hasWindow && (hasLibrary || row.needsLibrary !== true)',
    'hasWindow',
    'menu',
    /true !== false/,
  ),
  main(
    'a new library has no ending',
    'return extension === ""',
    'return true || extension === ""',
    'dialogs',
    /new\.diwan/,
  ),
  main('the place is forgotten', 'options.remember({', 'void ({', 'place', /large/),
  main('a window flashes', 'show: false,', 'show: true,', 'faults', /flash/),
  main('a page that died stays dead', 'window.webContents.reload();', 'void 0;', 'crash', /did not come to pass/),
  main('what print answers is lost', 'tellBytes(bytes);', '', 'prints', /print-failed/),
];
