// Faults in what a page is given, where it may go, and who may speak at the door.
import { type Mutation, main, preload } from './mutation.ts';

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

export const pageMutations: readonly Mutation[] = [...pages, ...doors];
