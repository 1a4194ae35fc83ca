// The story of the first day where there is nothing but loopback: engine, host and browser need no network. That no page asks
// for anything elsewhere is watched by the story itself; what the browser would do on its own account cannot leave.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '#main/testing/architecture/project-files.ts';

const canUnshare = spawnSync('unshare', ['-rn', 'true']).status === 0;
if (!canUnshare) console.warn('The story was not told without a network: `unshare -rn` does not work on this machine.');

it.skipIf(!canUnshare)(
  'with loopback alone the story is told to the end',
  () => {
    const vitest = join(projectRoot, 'node_modules/vitest/vitest.mjs');
    const words = `"${process.execPath}" "${vitest}" run main/testing/browser/story.test.ts -t "(en)" --reporter=default`;
    const script = `ip link set lo up && ${words}`;
    const { PATH = '', HOME = '' } = process.env;
    const env = { PATH, HOME, CI: '1', LANG: 'en_GB.UTF-8' };
    const { status, stdout, stderr } = spawnSync('unshare', ['-rn', 'sh', '-c', script], {
      cwd: projectRoot,
      env,
      encoding: 'utf8',
    });
    expect([status, stdout.includes('1 passed'), status === 0 ? '' : stdout + stderr]).toEqual([0, true, '']);
  },
  180_000,
);
