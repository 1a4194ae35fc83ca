// Which host is taken, as a table: what was asked, what there is to be seen on, what became of Electron.
import { describe, expect, it } from 'vitest';
import { chooseHost, failedAtOnce, hasDisplay } from './choose-host.ts';
import type { FoundElectron } from './find-electron.ts';

const here: FoundElectron = { found: true, program: '/electron' };
const absent: FoundElectron = { found: false, reason: 'absent' };
const slow: FoundElectron = { found: false, reason: 'slow' };

describe('npm start', () => {
  it.each([
    { web: false, display: true, electron: here, host: { host: 'electron', program: '/electron' } },
    { web: false, display: true, electron: absent, host: { host: 'web', reason: 'absent' } },
    { web: false, display: true, electron: slow, host: { host: 'web', reason: 'slow' } },
    // Electron is not even looked for, which could mean to wait until it is fetched.
    { web: false, display: false, electron: null, host: { host: 'web', reason: 'no-display' } },
    { web: true, display: true, electron: null, host: { host: 'web', reason: null } },
    { web: true, display: false, electron: null, host: { host: 'web', reason: null } },
  ])('takes $host.host where web=$web, display=$display and Electron is $electron', async (row) => {
    const { electron, host } = row;
    const find = async (): Promise<FoundElectron> => {
      if (electron === null) throw new Error('Electron was looked for');
      return electron;
    };
    expect(await chooseHost(row, find)).toEqual(host);
  });

  it.each([
    ['a library of the system is missing', { code: 127, after: 40, interrupted: false }, true],
    ['it could not be started, or a signal ended it', { code: null, after: 900, interrupted: false }, true],
    ['the user closed it', { code: 0, after: 900, interrupted: false }, false],
    ['the user pressed Ctrl+C', { code: null, after: 900, interrupted: true }, false],
    ['it had run for a while', { code: 1, after: 60_000, interrupted: false }, false],
  ])('knows whether Electron failed at once: %s', (_, end, failed) => expect(failedAtOnce(end)).toBe(failed));
});

describe('a display', () => {
  it.each<[NodeJS.Platform, NodeJS.ProcessEnv, boolean]>([
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['linux', { DISPLAY: '', WAYLAND_DISPLAY: '' }, false],
    ['linux', {}, false],
    ['darwin', {}, true],
    ['win32', {}, true],
  ])('on %s with %j is there: %s', (platform, environment, there) =>
    expect(hasDisplay(environment, platform)).toBe(there),
  );
});
