// A real application over a real library in a folder of its own, with a clock that a test sets and identifiers that it can foresee.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Application, compose } from '#main/compose.ts';
import { startChild } from '#main/hosts/cli/start-child.ts';
import { fontPaths } from '#main/print/fonts.ts';
import type { Answer } from '#main/services/dispatch.ts';
import type { Desktop, Host, Kept } from '#main/services/host.ts';
import { projectRoot } from '#main/testing/architecture/project-files.ts';
import type { DiwanEvent } from '#shared/contract/events.ts';
import { sentenceOf } from '#shared/contract/failures.ts';
import { type InputOf, type OutputOf, type RequestName, requests } from '#shared/contract/index.ts';

export interface TestApplication extends Application {
  readonly folder: string;
  readonly file: string;
  /** Everything that was announced, in order. */
  readonly events: readonly DiwanEvent[];
  /** Faults inside the program; a test that expects none looks here. */
  readonly faults: readonly unknown[];
  /** Asks, and throws the failure's sentence when it is refused. */
  must<N extends RequestName>(name: N, input: InputOf<N>): Promise<OutputOf<N>>;
  /** Sets the clock forward, or back. */
  advance(milliseconds: number): void;
  /** Closes the library and removes the folder. */
  end(): void;
}

/** The value of an answer. @throws with the sentence of the failure */
export function valueOrThrow<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  throw new Error(`${answer.failure.code}: ${sentenceOf(answer.failure, 'en')}`);
}

/** @throws when an answer is not what the contract promises. */
function holdToContract(name: string, value: unknown): void {
  const parsed = requests.get(name)?.definition.output.safeParse(value);
  if (parsed?.success === false) throw new Error(`${name} answered against the contract: ${parsed.error.message}`);
}

/** Begins on 8 September 2027 at noon and moves on by a second at every look. */
function steppingClock(): { now(): number; advance(milliseconds: number): void } {
  let time = Date.UTC(2027, 8, 8, 12);
  return {
    now: () => {
      time += 1_000;
      return time;
    },
    advance: (milliseconds) => {
      time += milliseconds;
    },
  };
}

/** Bytes that differ at every call and are the same in every run. */
function countingBytes(): (count: number) => Uint8Array {
  let calls = 0;
  return (count) => {
    calls += 1;
    const bytes = new Uint8Array(count);
    new DataView(bytes.buffer).setUint32(count - 4, calls);
    return bytes;
  };
}

/** What a user keeps on the machine, kept for the length of a test. */
function keptHere(): Kept {
  let kept: unknown = null;
  return {
    read: () => kept,
    write: (value) => {
      kept = value;
    },
  };
}

/**
 * An application without a library yet; `file` is where one would be made.
 * @param desktop what a test wants otherwise: the system's dialogs, things that the user has kept
 */
export function startApplication(desktop: Partial<Desktop> = {}, today = '2027-09-08'): TestApplication {
  const folder = mkdtempSync(join(tmpdir(), 'diwan-'));
  const events: DiwanEvent[] = [];
  const faults: unknown[] = [];
  const clock = steppingClock();
  const host: Host = {
    program: 'diwan test',
    processId: process.pid,
    now: clock.now,
    today: () => today,
    givenDay: null,
    randomBytes: countingBytes(),
    startChild,
    desktop: { kind: 'test', chooseFile: null, preferences: keptHere(), recent: keptHere(), folder, ...desktop },
    paths: {
      templates: join(projectRoot, 'resources/templates'),
      samples: join(projectRoot, 'resources/samples'),
      fonts: fontPaths(join(projectRoot, 'node_modules')),
      worker: join(projectRoot, 'main/print/typst-worker.ts'),
    },
    announce: (event) => events.push(event),
    reportFault: (_, fault) => faults.push(fault),
  };
  const application = compose(host);
  return {
    ...application,
    folder,
    file: join(folder, 'test.diwan'),
    events,
    faults,
    advance: clock.advance,
    must: async (name, input) => {
      const value = valueOrThrow(await application.ask(name, input));
      holdToContract(name, value);
      return value;
    },
    end: () => {
      application.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The same with a new library open, whose author is known. */
export async function startWithLibrary(desktop: Partial<Desktop> = {}, today?: string): Promise<TestApplication> {
  const application = startApplication(desktop, today);
  await application.must('library.create', { file: application.file, author: 'Leila Haddan' });
  return application;
}
