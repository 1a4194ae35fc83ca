// Nothing leaves by accident: the watch over the network sees an attempt, and starting the engine's own parts makes none.
import { describe, expect, it } from 'vitest';
import { attemptsIn, findNetworkWatch, runWatched } from './no-network.ts';

const watch = findNetworkWatch();
if (watch === null)
  console.log('Skipped: neither strace nor unshare works here (install strace, or allow user namespaces).');

// 192.0.2.0/24 is set aside for documentation (RFC 5737): nothing answers there.
const reachOut = `
  const socket = require('node:net').connect({ host: '192.0.2.1', port: 9 });
  socket.on('error', () => process.exit(3));
  socket.setTimeout(500, () => process.exit(4));
`;

describe('the watch over the network', () => {
  it('reads internet addresses off this machine from a trace, and leaves loopback and local sockets alone', () => {
    const trace = [
      '12 connect(3, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("10.0.0.2")}, 16) = 0',
      '12 connect(3, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("127.0.0.1")}, 16) = 0',
      '12 connect(3, {sa_family=AF_UNIX, sun_path="/var/run/nscd/socket"}, 110) = -1 ENOENT',
      '12 connect(4, {sa_family=AF_INET6, sin6_port=htons(9), inet_pton(AF_INET6, "::1", &sin6_addr)}, 28) = 0',
      '12 sendto(4, "x", 1, 0, {sa_family=AF_INET6, inet_pton(AF_INET6, "2001:db8::1", &sin6_addr)}, 28) = 1',
    ].join('\n');
    expect(attemptsIn(trace).map((line) => /"([^"]*)"[^"]*$/.exec(line)?.[1])).toEqual(['10.0.0.2', '2001:db8::1']);
  });

  it.skipIf(watch === null)('sees a program that reaches out, or keeps it from getting anywhere', () => {
    if (watch === null) return;
    const run = runWatched(watch, process.execPath, ['-e', reachOut]);
    expect(run.status).not.toBe(0);
    if (run.watch === 'strace') expect(run.attempts.join('\n')).toContain('192.0.2.1');
  });

  it.skipIf(watch === null)('sees nothing while the database driver and the parsers are loaded and used', () => {
    if (watch === null) return;
    const use = `
      import Database from 'better-sqlite3';
      import { z } from 'zod';
      const database = new Database(':memory:');
      console.log(z.number().parse(database.prepare('SELECT 2 AS two').pluck().get()));
    `;
    const run = runWatched(watch, process.execPath, ['--input-type=module', '-e', use]);
    expect(run).toMatchObject({ status: 0, stdout: '2\n', attempts: [] });
  });
});
