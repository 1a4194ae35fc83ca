// `npm test [-- words]`: all tests, where this machine allows it in a network that leads nowhere, on which not one packet may have been sent.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '#main/testing/architecture/project-files.ts';
import { aloneWords, packetsOut } from './alone.ts';

const vitest = [process.execPath, join(projectRoot, 'node_modules/vitest/vitest.mjs'), 'run', ...process.argv.slice(2)];
const alone = aloneWords('cat /proc/net/dev >&3');
const [program = '', ...words] = [...(alone ?? []), ...vitest];

const { status, error, output } = spawnSync(program, words, {
  cwd: projectRoot,
  stdio: ['inherit', 'inherit', 'inherit', 'pipe'],
  encoding: 'utf8',
  // Hundreds of programs are started: each finds its sources compiled.
  env: {
    NODE_COMPILE_CACHE: join(projectRoot, 'out/compiled'),
    ...process.env,
    ...(alone === null ? {} : { DIWAN_ALONE: '1' }),
  },
});
if (error !== undefined) throw error;
process.exitCode = status ?? 1;
if (alone === null)
  console.warn('The tests had the network of this machine: `unshare` and `ip` cannot lay another one here.');
else {
  const packets = packetsOut(output[3] ?? '');
  if (packets === 0) console.log('Not one packet wanted to leave this machine while the tests ran.');
  else {
    console.error(
      `Packets that wanted to leave this machine while the tests ran: ${packets ?? 'nobody counted them'}.`,
    );
    process.exitCode = 1;
  }
}
