// What the engine's process supplies to the application: clock, randomness, paths, preferences, and the parent for the rest.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { describeFault, localDay } from '#main/hosts/cli/host.ts';
import { startChild as startOwnChild } from '#main/hosts/cli/start-child.ts';
import type { StartChild } from '#main/print/child.ts';
import { fontPaths } from '#main/print/fonts.ts';
import type { Host } from '#main/services/host.ts';
import type { DiwanEvent } from '#shared/contract/events.ts';
import { jsonFile } from './json-file.ts';
import type { EngineSetup } from './messages.ts';
import type { CallName } from './parent-calls.ts';

interface Parent {
  readonly call: (name: CallName, input: unknown) => Promise<unknown>;
  readonly startChild: StartChild;
  readonly announce: (event: DiwanEvent) => void;
}

/** Where the preferences of this machine stand. */
export const preferencesPath = (dataFolder: string): string => join(dataFolder, 'preferences.json');

/** Where the list of libraries stands that were open last. */
export const recentPath = (dataFolder: string): string => join(dataFolder, 'recent.json');

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

export function engineHost(setup: EngineSetup, parent: Parent): Host {
  const { places, today } = setup;
  return {
    program: setup.program,
    processId: setup.processId,
    now: () => Date.now(),
    today: () => today ?? localDay(Date.now()),
    givenDay: today,
    randomBytes: (count) => randomBytes(count),
    startChild: setup.children === 'parent' ? parent.startChild : startOwnChild,
    desktop: {
      kind: setup.kind,
      chooseFile: setup.dialogs ? async (request) => textOrNull(await parent.call('chooseFile', request)) : null,
      preferences: jsonFile(preferencesPath(setup.dataFolder)),
      recent: jsonFile(recentPath(setup.dataFolder)),
      folder: setup.documents,
    },
    paths: {
      templates: join(places.resources, 'templates'),
      samples: join(places.resources, 'samples'),
      fonts: fontPaths(places.modules),
      worker: places.worker,
    },
    announce: parent.announce,
    reportFault: (reference, fault) => {
      if (process.env.DIWAN_DEBUG === '1') process.stderr.write(`${describeFault(reference, fault)}\n`);
    },
  };
}
