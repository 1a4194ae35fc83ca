// The browser under the stand-in: Chromium with the switches that the desktop program itself gives to the Chromium of Electron.
import type { Browser } from 'playwright-core';
import { switches } from '#main/hosts/electron/switches.ts';
import { launchChromium, type Which } from '#main/testing/browser/chromium.ts';

/** Two lists of features cannot be given, and the way in which the tests steer Chromium has one. */
const given = switches.filter(([name]) => name !== 'disable-features');

export const launchForStandIn = (which?: Which): Promise<Browser> =>
  launchChromium(
    which,
    given.map(([name, value]) => (value === undefined ? `--${name}` : `--${name}=${value}`)),
  );
