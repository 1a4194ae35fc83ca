// The browser of the tests: Debian's Chromium, quiet and without a sandbox, which it cannot have in most test machines.
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Chromium as people have it. */
const whole = '/usr/bin/chromium';
/** The same engine without the windows of a browser around it: a page opens in a third of the time. */
const shell = '/usr/bin/chromium-headless-shell';

export const chromiumPath = existsSync(shell) ? shell : whole;

export type Which = 'whole' | 'either';

/** The whole browser asks its maker's hosts for this and that at every start: here it finds none of them. */
const alone = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

/** @param which `whole`: for what shall be as people have it, such as a measurement @param more switches, such as `--no-pings` */
export const launchChromium = (which: Which = 'either', more: readonly string[] = []): Promise<Browser> =>
  chromium.launch({
    executablePath: which === 'whole' && existsSync(whole) ? whole : chromiumPath,
    args: [
      ...(which === 'whole' || chromiumPath === whole ? [alone] : []),
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  });
