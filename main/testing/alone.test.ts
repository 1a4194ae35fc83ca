// The network that leads nowhere, in which `npm test` runs everything: every host, the browser and the desktop program's stand-in.
// It counts packets, not wishes: a question for the way without a packet (Chromium asks one) is none, nor is a name asked of a resolver on
// loopback. And Chromium is started by the tests with what it does on its own account shut off: its silence there proves nothing of Diwan.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { describe, expect, it } from 'vitest';
import { aloneWords, packetsOut } from './alone.ts';

const words = aloneWords();
if (words === null)
  console.warn('Skipped: `unshare` and `ip` cannot lay a network that leads nowhere on this machine.');
const isAlone = process.env.DIWAN_ALONE === '1';
if (!isAlone)
  console.warn(
    'Skipped: these tests have the network of this machine; `npm test` runs them in one that leads nowhere.',
  );

/** Asks for the way to two addresses without sending anything, as Chromium does, then sends one packet to each, then one over loopback. */
const speak = `
  const { readFileSync } = require('node:fs');
  const { createSocket } = require('node:dgram');
  const { once } = require('node:events');
  const count = () => console.log(Number(readFileSync('/proc/self/net/dev', 'utf8').split('out:')[1].trim().split(/\\s+/)[9]));
  const all = [['udp4', '198.51.100.7'], ['udp6', '2001:db8:1::7']];
  (async () => {
    count();
    const sockets = [];
    for (const [type, address] of all) {
      const socket = createSocket(type);
      socket.connect(53, address);
      await once(socket, 'connect');
      sockets.push(socket);
    }
    count();
    for (const socket of sockets) await new Promise((resolve) => socket.send('x', resolve));
    count();
    const own = createSocket('udp4');
    await new Promise((resolve) => own.send('x', 9, '127.0.0.1', resolve));
    count();
    for (const socket of [...sockets, own]) socket.close();
  })();
`;

describe('the network that leads nowhere', () => {
  it.skipIf(words === null)('counts each packet that wants to leave, and nothing else', () => {
    const [program = '', ...more] = words ?? [];
    const { stdout, stderr } = spawnSync(program, [...more, process.execPath, '-e', speak], { encoding: 'utf8' });
    expect([stdout.trim().split('\n'), stderr]).toEqual([['0', '0', '2', '2'], '']);
  });

  it.skipIf(words === null)('runs a command as the same user, and ends as it ended', () => {
    const [program = '', ...more] = words ?? [];
    const script = 'console.log(process.getuid()); process.exitCode = 7';
    const { stdout, status } = spawnSync(program, [...more, process.execPath, '-e', script], { encoding: 'utf8' });
    expect([stdout.trim(), status]).toEqual([String(process.getuid?.()), 7]);
  });

  it.skipIf(!isAlone)('is the one in which these tests run, and nothing has left it so far', () => {
    expect(Object.keys(networkInterfaces()).toSorted()).toEqual(['lo', 'out']);
    expect(packetsOut(readFileSync('/proc/self/net/dev', 'utf8'))).toBe(0);
  });
});
