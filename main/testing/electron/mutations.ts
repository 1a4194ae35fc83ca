// Faults that somebody might bring into the desktop program one day, each with what must notice it: the proof that the checks see.

export interface Mutation {
  /** What is wrong with the program now. */
  readonly fault: string;
  readonly file: 'main.mjs' | 'preload.cjs';
  /** Stands in the bundle exactly once. */
  readonly from: string;
  readonly to: string;
  /** A check by its name; `start`: it does not come to a window; `faults`: the stand-in notes it while it runs. */
  readonly by: string;
  /** What is said then, so that it is not noticed by chance. */
  readonly because: RegExp;
  readonly packed?: true;
}

const main = (fault: string, from: string, to: string, by: string, because: RegExp): Mutation => ({
  fault,
  file: 'main.mjs',
  from,
  to,
  by,
  because,
});
/** In a program as it is given to users. */
const packed = (mutation: Mutation): Mutation => ({ ...mutation, packed: true });
const preload = (fault: string, from: string, to: string, by: string, because: RegExp): Mutation => ({
  ...main(fault, from, to, by, because),
  file: 'preload.cjs',
});

/** Wishes for a page, each turned into its opposite. */
const wishes = (
  [
    ['sandbox', true],
    ['contextIsolation', true],
    ['nodeIntegration', false],
    ['nodeIntegrationInWorker', false],
    ['nodeIntegrationInSubFrames', false],
    ['webSecurity', true],
    ['allowRunningInsecureContent', false],
    ['experimentalFeatures', false],
    ['webviewTag', false],
    ['plugins', false],
    ['navigateOnDragDrop', false],
    ['spellcheck', false],
  ] as const
).map(([name, value]) =>
  main(
    `${name} is ${!value}`,
    `\t${name}: ${value},`,
    `\t${name}: ${!value},`,
    'faults',
    new RegExp(`${name} is not ${value}`),
  ),
);

const early: readonly Mutation[] = [
  main('no sandbox for all', '\tapp.enableSandbox();\n', '', 'faults', /enableSandbox was not called/),
  main(
    'the scheme comes too late',
    'protocol.registerSchemesAsPrivileged([privileges]);',
    'app.whenReady().then(() => protocol.registerSchemesAsPrivileged([privileges])).catch(() => 0);',
    'faults',
    /after Chromium was ready/,
  ),
  main(
    'switches come too late',
    'app.commandLine.appendSwitch(name, value);',
    'app.whenReady().then(() => app.commandLine.appendSwitch(name, value)).catch(() => 0);',
    'faults',
    /switch .* after Chromium was ready/,
  ),
  main(
    'names are looked up',
    '["host-resolver-rules", "MAP * ~NOTFOUND"]',
    '["host-resolver-rules", ""]',
    'switches',
    /NOTFOUND/,
  ),
  main(
    'the scheme goes round the policy',
    'supportFetchAPI: true,',
    'supportFetchAPI: true, bypassCSP: true,',
    'faults',
    /bypassCSP/,
  ),
  main('the scheme is not secure', 'secure: true,', 'secure: false,', 'faults', /not standard and secure/),
  main('the lock has no folder', '\tmkdirSync(own, {', '\tvoid ({', 'start', /ENOENT|folder that is not there/),
  main(
    'ready is awaited at the top',
    'beforeReady(app, protocol, folder);',
    'beforeReady(app, protocol, folder); await app.whenReady();',
    'start',
    /did not come to its first window/,
  ),
  main(
    'electron has no such thing',
    '\tapp.setName("Diwan");',
    '\tapp.setBogus("Diwan");',
    'start',
    /no app\.setBogus/,
  ),
  main(
    'a window before Chromium is ready',
    'beforeReady(app, protocol, folder);',
    'beforeReady(app, protocol, folder); runDesktop({ places, folder, started });',
    'start',
    /only be used after the app is ready/,
  ),
  packed(
    main(
      'developers’ tools for everybody',
      '\tdevTools\n',
      '\tdevTools: true\n',
      'faults',
      /devTools is for developers/,
    ),
  ),
  main(
    'no debugger is noticed',
    'if (app.isPackaged && isDebugged(process.argv))',
    'if (false)',
    'debugged',
    /remote-debugging-port/,
  ),
];

const sessions: readonly Mutation[] = [
  main(
    'one permission is given',
    'answer(false));',
    'answer(_permission === "notifications"));',
    'permissions',
    /notifications/,
  ),
  main(
    'one check says yes',
    'session.setPermissionCheckHandler(() => false);',
    'session.setPermissionCheckHandler((_, name) => name === "clipboard-read");',
    'permissions',
    /clipboard-read/,
  ),
  main(
    'nobody is asked for permissions',
    '\tsession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));\n',
    '',
    'permissions',
    /no answer/,
  ),
  main(
    'devices are given',
    'session.setDevicePermissionHandler(() => false);',
    'session.setDevicePermissionHandler(() => true);',
    'permissions',
    /device/,
  ),
  main('the screen is given', 'answer({}));', 'answer({ video: {} }));', 'permissions', /display/),
  main(
    'the checker of spelling is on',
    'session.setSpellCheckerEnabled(false);',
    'session.setSpellCheckerEnabled(true);',
    'session',
    /spelling/,
  ),
  main(
    'dictionaries have languages',
    'if (canSetLanguages) session.setSpellCheckerLanguages([]);',
    '',
    'session',
    /languages/,
  ),
  main(
    'dictionaries come from a server',
    '\tsession.setSpellCheckerDictionaryDownloadURL(`app://none/`);\n',
    '',
    'session',
    /dictionaries/,
  ),
  main('requests are not stopped', 'answer({ cancel: !mayLoad(url) })', 'answer({})', 'session', /evil\.example/),
  main(
    'requests to this machine are let through',
    'var mayLoad = (url) => isOwn(url)',
    'var mayLoad = (url) => url.startsWith("http://127.0.0.1/") || isOwn(url)',
    'session',
    /127\.0\.0\.1/,
  ),
  main(
    'downloads go on',
    '\tsession.on("will-download", (event) => event.preventDefault());\n',
    '',
    'session',
    /downloads/,
  ),
  main('there is a way out by a proxy', 'mode: "fixed_servers"', 'mode: "system"', 'session', /fixed_servers/),
  main('the usual session stays open', '\tshutOnce(session.defaultSession);\n', '', 'session', /name: ''/),
  main(
    'windows are kept on the disk',
    'var partition = "diwan";',
    'var partition = "persist:diwan";',
    'faults',
    /kept on the disk/,
  ),
];

const pages: readonly Mutation[] = [
  main(
    'a page may go elsewhere',
    'if (details.url !== contents.getURL()) details.preventDefault();',
    '',
    'navigation',
    /Execution context|undefined|equal/i,
  ),
  main('frames may go elsewhere', 'if (!details.isMainFrame) details.preventDefault();', '', 'guards', /deep-equal/),
  main(
    'redirects are followed',
    '\tcontents.on("will-redirect", (details) => details.preventDefault());\n',
    '',
    'guards',
    /deep-equal/,
  ),
  main(
    'webviews are attached',
    '\tcontents.on("will-attach-webview", (event) => event.preventDefault());\n',
    '',
    'guards',
    /deep-equal/,
  ),
  main('Chromium opens pages', '{ action: "deny" }', '{ action: "allow" }', 'popups', /allowed to open/),
  main(
    'every address gets a window',
    'if (isOwn(url)) openWindow(url.slice(origin.length));',
    'openWindow("/");',
    'popups',
    /strictly equal/,
  ),
  main(
    'addresses of this machine are told',
    '\tcontents.setWebRTCIPHandlingPolicy("disable_non_proxied_udp");\n',
    '',
    'switches',
    /disable_non_proxied_udp/,
  ),
  main(
    'any host of the scheme is served',
    'if (address.host !== "diwan" || address.username !== "") return refuse(403);',
    '',
    'files',
    /app:\/\/other/,
  ),
  main('whatever is sent is taken', 'if (method !== "GET") return refuse(405);', '', 'files', /405/),
  main(
    'a path leads out of the window',
    'known.get(path) ?? ',
    'known.get(path) ?? (path.includes("%2f") ? join(folder, decodeURIComponent(path)) : undefined) ?? ',
    'files',
    /package\.json/,
  ),
  main('no trusted types', '\t"require-trusted-types-for \'script\'",\n', '', 'policy', /trusted-types/),
  main(
    'any policy may be made',
    '"trusted-types diwan-paste diwan-worker"',
    '"trusted-types *"',
    'policy',
    /diwan-worker/,
  ),
  main('styles in the page', "style-src 'self'", "style-src 'self' 'unsafe-inline'", 'policy', /unsafe-inline/),
  main('scripts as text', '"script-src \'self\'"', "\"script-src 'self' 'unsafe-eval'\"", 'policy', /unsafe-eval/),
  main(
    'one nonce for all',
    'const nonce = randomBytes(16).toString("base64url");',
    'const nonce = "AAAAAAAAAAAAAAAAAAAAAA";',
    'policy',
    /1 !== 2/,
  ),
  preload(
    'the preload script needs files',
    'let electron = require("electron");',
    'let electron = require("electron"); require("fs");',
    'faults',
    /module not found: fs/,
  ),
  preload(
    'the preload script is a module',
    'let electron = require("electron");',
    'import electron from "electron";',
    'bridge',
    /undefined/,
  ),
  preload(
    'the page has Electron’s own way',
    '\trequest: (asked)',
    '\tipc: electron.ipcRenderer, request: (asked)',
    'faults',
    /ipcRenderer itself/,
  ),
  preload(
    'the page has one more function',
    '\trequest: (asked)',
    '\tsend: (channel, ...more) => electron.ipcRenderer.send(channel, ...more), request: (asked)',
    'bridge',
    /send/,
  ),
];

const doors: readonly Mutation[] = [
  main('anybody may ask', 'if (!isOwnPage(senderFrame)) throw new Error("Refused");', '', 'senders', /Refused/),
  main('frames inside may ask', 'frame.parent === null && ', '', 'senders', /Refused/),
  main('any origin may ask', 'frame.origin === "app://diwan" && isOwn(frame.url)', 'true', 'senders', /Refused/),
  main(
    'a refusal tells a path',
    'throw new Error("Refused")',
    'throw new Error("Refused by " + import.meta.dirname)',
    'senders',
    /Refused/,
  ),
  main(
    'everything is read, however long',
    'if (size > largestAsked)',
    'if (false)',
    'sizes',
    /1000000|12001000|strictly equal/,
  ),
  main(
    'no shape is asked for',
    'if (!parsed.success) return refused("this is no request");',
    'if (!parsed.success) return { ok: true, value: null };',
    'shapes',
    /undefined/,
  ),
  main(
    'one more channel',
    'ipcMain.on(receipt,',
    'ipcMain.handle("diwan:open", (_, file) => file); ipcMain.on(receipt,',
    'channels',
    /diwan:open/,
  ),
];

const programs: readonly Mutation[] = [
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
  main('a window opens off the screens', 'if (screen === void 0)', 'if (false)', 'place', /5000|TypeError|undefined/),
  main('a window flashes', 'show: false,', 'show: true,', 'faults', /flash/),
  main('a page that died stays dead', 'window.webContents.reload();', 'void 0;', 'crash', /did not come to pass/),
  main('what print answers is lost', 'tellBytes(bytes);', '', 'prints', /print-failed/),
];

export const mutations: readonly Mutation[] = [...wishes, ...early, ...sessions, ...pages, ...doors, ...programs];
