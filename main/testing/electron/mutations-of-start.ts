// Faults in how the program begins, and in what it asks for its pages and sessions.
import { type Mutation, main, packed } from './mutation.ts';

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

export const startMutations: readonly Mutation[] = [...wishes, ...early, ...sessions];
