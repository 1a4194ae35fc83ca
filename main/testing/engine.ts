// A real engine in a process of its own with its supervisor, as the windowed hosts run it, for tests.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPlaces } from '#main/hosts/cli/places.ts';
import { startChild } from '#main/hosts/cli/start-child.ts';
import { forkEngine } from '#main/hosts/engine/fork-engine.ts';
import type { EngineSetup } from '#main/hosts/engine/messages.ts';
import { type Engine, type SuperviseOptions, superviseEngine } from '#main/hosts/engine/supervise-engine.ts';
import { projectRoot } from '#main/testing/architecture/project-files.ts';
import type { DiwanEvent } from '#shared/contract/events.ts';
import type { InputOf, OutputOf, RequestName } from '#shared/contract/index.ts';
import { valueOrThrow } from './test-application.ts';

export interface TestEngine extends Engine {
  readonly folder: string;
  readonly file: string;
  readonly events: readonly DiwanEvent[];
  /** Asks, and throws the failure's sentence when it is refused. */
  must<N extends RequestName>(name: N, input: InputOf<N>, options?: { readonly job?: string }): Promise<OutputOf<N>>;
  /** Ends it and removes its folder. */
  remove(): Promise<void>;
}

export const engineEntry = join(projectRoot, 'main/hosts/engine/engine-child.ts');

export function setupIn(folder: string): EngineSetup {
  return {
    kind: 'test',
    program: 'Diwan',
    processId: process.pid,
    dataFolder: join(folder, 'data'),
    documents: folder,
    today: '2027-09-08',
    places: findPlaces(join(projectRoot, 'main/hosts/cli')),
    children: 'engine',
    dialogs: false,
  };
}

interface Changed extends Partial<Pick<SuperviseOptions, 'calls' | 'pauses' | 'start'>> {
  readonly setup?: Partial<EngineSetup>;
  readonly onEvent?: (event: DiwanEvent) => void;
}

export function startEngine({ setup, onEvent, ...changed }: Changed = {}): TestEngine {
  const folder = mkdtempSync(join(tmpdir(), 'diwan-engine-'));
  const events: DiwanEvent[] = [];
  const engine = superviseEngine({
    start: () => forkEngine(engineEntry),
    startChild,
    ...changed,
    setup: { ...setupIn(folder), ...setup },
    onEvent: (event) => {
      events.push(event);
      onEvent?.(event);
    },
  });
  return {
    ...engine,
    folder,
    file: join(folder, 'talks.diwan'),
    events,
    must: async <N extends RequestName>(name: N, input: InputOf<N>, options = {}) =>
      valueOrThrow(await engine.ask(name, input, options)) as OutputOf<N>,
    remove: async () => {
      await engine.end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
