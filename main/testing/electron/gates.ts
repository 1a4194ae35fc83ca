// What must be true of the shipped bundles by their text alone, read from their syntax: no way out, no way in, nothing that should not be there.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';

export interface Bundle {
  readonly name: string;
  readonly text: string;
  readonly bytes: number;
}

export const readBundles = (folder: string): readonly Bundle[] =>
  readdirSync(folder)
    .filter((name) => /\.[mc]?js$/.test(name))
    .map((name) => ({
      name,
      text: readFileSync(join(folder, name), 'utf8'),
      bytes: statSync(join(folder, name)).size,
    }));

/** Node's ways to a network, and its ways to run what comes as text. */
const forbiddenModules = [
  'http',
  'https',
  'http2',
  'net',
  'tls',
  'dgram',
  'dns',
  'dns/promises',
  'inspector',
  'vm',
  'cluster',
  'repl',
  'wasi',
];
const packages = ['electron', 'better-sqlite3', '@myriaddreamin/typst-ts-node-compiler'];
/** Names of Electron that the program has no use for, and that would open it. */
const forbiddenNames = [
  'shell',
  'net',
  'autoUpdater',
  'crashReporter',
  'remote',
  'webFrame',
  'desktopCapturer',
  'clipboard',
  'safeStorage',
  'globalShortcut',
];
const networkGlobals = ['fetch', 'WebSocket', 'XMLHttpRequest', 'EventSource', 'WebTransport'];
const openers = [
  'openExternal',
  'openPath',
  'executeJavaScript',
  'insertCSS',
  'setAsDefaultProtocolClient',
  'loadFile',
  'addRecentDocument',
  'openDevTools',
  'setFeedURL',
];

/** Addresses that are names and not places: nobody goes there. */
const namesOnly =
  /^https?:\/\/(?:www\.w3\.org|json-schema\.org|schemas\.openxmlformats\.org|schemas\.microsoft\.com|purl\.(?:org|oclc\.org)|127\.0\.0\.1:9|ns\.adobe\.com)(?:[/#]|$)/;

interface Found {
  readonly imports: Set<string>;
  readonly fromElectron: Set<string>;
  readonly problems: string[];
}

const visited = new WeakMap<Bundle, Found>();

function visit(bundle: Bundle): Found {
  const before = visited.get(bundle);
  if (before !== undefined) return before;
  const { name, text } = bundle;
  const found: Found = { imports: new Set(), fromElectron: new Set(), problems: [] };
  const { program, errors } = parseSync(name, text);
  if (errors.length > 0) found.problems.push(`${name} cannot be read: ${errors[0]?.message ?? ''}`);
  const say = (what: string): void => {
    found.problems.push(`${name}: ${what}`);
  };
  const module = (specifier: string): void => {
    found.imports.add(specifier);
    const plain = specifier.replace(/^node:/, '');
    if (forbiddenModules.includes(plain)) say(`imports ${specifier}`);
    if (!specifier.startsWith('./') && !builtinModules.includes(plain) && !packages.includes(specifier))
      say(`imports ${specifier}, which is not in the package`);
  };
  new Visitor({
    ImportDeclaration: ({ source, specifiers }) => {
      module(source.value);
      if (source.value !== 'electron') return;
      for (const one of specifiers)
        if (one.type === 'ImportSpecifier' && one.imported.type === 'Identifier')
          found.fromElectron.add(one.imported.name);
        else say('takes all of electron at once');
    },
    ImportExpression: ({ source }) => {
      // What the first script loads later may come after Chromium is ready.
      if (name === 'main.mjs') say('loads something later');
      if (source.type === 'Literal' && typeof source.value === 'string') module(source.value);
      else say('imports what is only known when it runs');
    },
    CallExpression: ({ callee, arguments: given }) => {
      if (callee.type !== 'Identifier') return;
      if (callee.name === 'eval') say('calls eval');
      if (callee.name === 'Function') say('makes a function of text');
      if (callee.name !== 'require') return;
      const [first] = given;
      if (first?.type === 'Literal' && typeof first.value === 'string') module(first.value);
      else say('requires what is only known when it runs');
    },
    NewExpression: ({ callee, arguments: given }) => {
      // With no text at all it is zod, which asks whether it could.
      const isEmpty = given.length === 1 && given[0]?.type === 'Literal' && given[0].value === '';
      if (callee.type === 'Identifier' && callee.name === 'Function' && !isEmpty) say('makes a function of text');
      if (callee.type === 'Identifier' && networkGlobals.includes(callee.name)) say(`makes a ${callee.name}`);
    },
    MemberExpression: ({ property, computed }) => {
      if (!computed && property.type === 'Identifier' && openers.includes(property.name)) say(`uses ${property.name}`);
    },
    Literal: ({ value }) => {
      if (typeof value === 'string' && /^(?:https?|wss?|ftp):\/\//.test(value) && !namesOnly.test(value))
        say(`names ${value}`);
    },
  }).visit(program);
  for (const name of found.fromElectron) if (forbiddenNames.includes(name)) say(`takes ${name} from electron`);
  visited.set(bundle, found);
  return found;
}

/** What a file loads, and what those load. */
function reach(start: string, all: ReadonlyMap<string, Found>): ReadonlySet<string> {
  const seen = new Set<string>();
  const follow = (name: string): void => {
    for (const specifier of all.get(name)?.imports ?? []) {
      if (seen.has(specifier)) continue;
      seen.add(specifier);
      if (specifier.startsWith('./')) follow(specifier.slice(2));
    }
  };
  follow(start);
  return seen;
}

const preloadLimit = 20_000;

/** @returns what is wrong, in words; nothing in a sound program */
export function judgeBundles(bundles: readonly Bundle[]): readonly string[] {
  const all = new Map(bundles.map((bundle) => [bundle.name, visit(bundle)]));
  const problems = [...all.values()].flatMap((one) => one.problems);
  for (const name of ['engine.mjs', 'print-process.mjs'])
    if (reach(name, all).has('electron')) problems.push(`${name} needs electron, which its process does not have`);
  const preload = bundles.find(({ name }) => name === 'preload.cjs');
  if (preload === undefined) return [...problems, 'There is no preload script'];
  if ([...(all.get('preload.cjs')?.imports ?? [])].join() !== 'electron')
    problems.push('The preload script needs more than electron');
  if (/^\s*(?:import|export)\b/m.test(preload.text)) problems.push('The preload script is a module');
  if (/\bprocess\b|\b__dirname\b/.test(preload.text)) problems.push('The preload script looks at its process');
  if (preload.bytes > preloadLimit) problems.push('The preload script is larger than 20 kB');
  for (const { name, text } of bundles) {
    if (/nodeIntegration\w*: true|contextIsolation: false|webSecurity: false|sandbox: false/.test(text))
      problems.push(`${name}: opens a page to Node`);
    if (/sourceMappingURL/.test(text)) problems.push(`${name}: names its sources`);
    if (/from ["']electron\/|playwright|vitest|main\/testing/.test(text))
      problems.push(`${name}: holds something of the tests`);
  }
  const main = bundles.find(({ name }) => name === 'main.mjs');
  // Chromium is ready only when the first script has run to its end: to wait there is to wait for ever.
  if (/^await /m.test(main?.text ?? '')) problems.push('main.mjs: waits at the top');
  return problems;
}
