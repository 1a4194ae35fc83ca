// Keeps an engine running: starts it, starts it again when it dies, opens the library that was open, and answers what it left unanswered.
import type { StartChild } from '#main/print/child.ts';
import type { Answer } from '#main/services/dispatch.ts';
import type { DiwanEvent } from '#shared/contract/events.ts';
import type { Failure } from '#shared/contract/failures.ts';
import { requests } from '#shared/contract/index.ts';
import { type ChildrenOfEngine, childrenOfEngine } from './far-children.ts';
import type { EngineSetup, FromEngine, ParentPort } from './messages.ts';
import { type OpenLibrary, openLibraryAfter } from './open-library.ts';
import type { ParentCalls } from './parent-calls.ts';

/** A process with an engine in it, as Node or Electron starts it. */
export interface EngineProcess {
  readonly port: ParentPort;
  /** Once, when the process has ended, however it ended; also when it could not be started. */
  readonly onExit: (listener: () => void) => void;
  /** Ends it at once. */
  readonly kill: () => void;
}

export interface SuperviseOptions {
  readonly start: () => EngineProcess;
  readonly setup: EngineSetup;
  readonly onEvent: (event: DiwanEvent) => void;
  readonly calls?: Partial<ParentCalls>;
  /** Needed where `setup.children` is `parent`. */
  readonly startChild?: StartChild;
  /** Milliseconds before the first, second... new start within a minute; after the last of them the engine is given up. */
  readonly pauses?: readonly number[];
}

export interface Engine {
  /** Never rejects. A query that a death interrupts is asked once more; anything else is answered `interrupted`. */
  readonly ask: (name: string, input: unknown, options?: { readonly job?: string }) => Promise<Answer<unknown>>;
  /** Closes the library and ends the engine. */
  readonly end: () => Promise<void>;
  /** Ends the engine's process as a crash would; for tests. */
  readonly kill: () => void;
}

interface Asked {
  readonly name: string;
  readonly input: unknown;
  readonly job: string | undefined;
  readonly answer: (answer: Answer<unknown>) => void;
  /** Whether it may be asked again after a death. */
  readonly mayRepeat: boolean;
}

const defaultPauses = [0, 250, 1_000, 3_000, 8_000];
/** Deaths that are older than this, in milliseconds, no longer count. */
const memory = 60_000;
/** An engine that says nothing for so long, in milliseconds, has failed to start. */
const startLimit = 30_000;
/** Milliseconds in which an engine closes its library, before it is ended by force. */
const endLimit = 8_000;
/** A library at whose opening the engine dies so often is not opened again by itself. */
const openingLimit = 2;

const failed = (code: 'interrupted' | 'engine-down'): Answer<never> => ({ ok: false, failure: { code, details: {} } });

type State = 'starting' | 'up' | 'down' | 'ended';

export function superviseEngine(options: SuperviseOptions): Engine {
  const pauses = options.pauses ?? defaultPauses;
  const inFlight = new Map<number, Asked>();
  let waiting: Asked[] = [];
  let state: State = 'starting';
  let current: EngineProcess | null = null;
  let children: ChildrenOfEngine | null = null;
  let open: OpenLibrary | null = null;
  let deaths: number[] = [];
  let deathsAtOpening = 0;
  let lastId = 0;
  let ended: (() => void) | null = null;
  let limit: NodeJS.Timeout | undefined;
  let next: NodeJS.Timeout | undefined;

  function send(asked: Asked): void {
    lastId += 1;
    inFlight.set(lastId, asked);
    current?.port.post({ kind: 'ask', id: lastId, name: asked.name, input: asked.input, job: asked.job });
  }

  const askNow = (name: string, input: unknown): Promise<Answer<unknown>> =>
    new Promise((answer) => send({ name, input, job: undefined, answer, mayRepeat: false }));

  /** Opens again what was open. @returns why it could not be, or null */
  async function reopen(): Promise<Failure | null> {
    if (open === null) return null;
    const { path, mode } = open;
    const process = current;
    const answer = await askNow('library.open', { file: path, mode });
    if (process === current && answer.ok) deathsAtOpening = 0;
    return answer.ok ? null : answer.failure;
  }

  async function becomeReady(): Promise<void> {
    clearTimeout(limit);
    const process = current;
    const before = open;
    const failure = await reopen();
    // It died while it opened the library: whoever is started next goes on from there.
    if (process !== current || state !== 'starting') return;
    if (failure !== null) open = null;
    state = 'up';
    const now = waiting;
    waiting = [];
    if (deaths.length > 0)
      options.onEvent({
        name: 'engine.started',
        details: { library: failure === null ? (before?.path ?? null) : null, failure },
      });
    for (const asked of now) send(asked);
  }

  async function call(message: FromEngine & { readonly kind: 'call' }, process: EngineProcess): Promise<void> {
    const { id } = message;
    const chosen = options.calls?.[message.call];
    const value = await chosen?.(message.input as Parameters<typeof chosen>[0]).catch(() => null);
    process.port.post({ kind: 'returned', id, value: value ?? null });
  }

  function receive(message: FromEngine, process: EngineProcess): void {
    if (process !== current) return;
    if (message.kind === 'ready') void becomeReady();
    else if (message.kind === 'event') {
      open = openLibraryAfter(open, message.event);
      options.onEvent(message.event);
    } else if (message.kind === 'answer') {
      const asked = inFlight.get(message.id);
      inFlight.delete(message.id);
      asked?.answer(message.answer);
    } else if (message.kind === 'call') void call(message, process);
    else children?.receive(message);
  }

  function died(process: EngineProcess): void {
    if (process !== current) return;
    const wasUp = state === 'up';
    const left = [...inFlight.values()];
    current = null;
    inFlight.clear();
    children?.end();
    clearTimeout(limit);
    if (state === 'ended') {
      for (const asked of left) asked.answer(failed('interrupted'));
      ended?.();
      return;
    }
    if (!wasUp && open !== null) {
      deathsAtOpening += 1;
      if (deathsAtOpening >= openingLimit) open = null;
    }
    const now = performance.now();
    deaths = [...deaths.filter((time) => now - time < memory), now];
    const pause = pauses[deaths.length - 1];
    state = pause === undefined ? 'down' : 'starting';
    // Before the answers, so that a window knows why its request was left.
    options.onEvent({ name: 'engine.stopped', details: { again: pause !== undefined } });
    waiting = [...left.filter((asked) => asked.mayRepeat).map((asked) => ({ ...asked, mayRepeat: false })), ...waiting];
    for (const asked of left) if (!asked.mayRepeat) asked.answer(failed('interrupted'));
    if (pause !== undefined) {
      next = setTimeout(begin, pause);
      return;
    }
    for (const asked of waiting) asked.answer(failed('engine-down'));
    waiting = [];
  }

  function begin(): void {
    const process = options.start();
    current = process;
    const { startChild } = options;
    children = startChild === undefined ? null : childrenOfEngine(startChild, process.port.post);
    process.port.onMessage((message) => receive(message, process));
    process.onExit(() => died(process));
    limit = setTimeout(process.kill, startLimit);
    process.port.post({ kind: 'begin', setup: options.setup });
  }

  begin();

  return {
    ask: (name, input, { job } = {}) =>
      new Promise((answer) => {
        if (state === 'down' || state === 'ended') {
          answer(failed('engine-down'));
          return;
        }
        const asked = { name, input, job, answer, mayRepeat: requests.get(name)?.mode === 'query' };
        if (state === 'up') send(asked);
        else waiting.push(asked);
      }),
    end: () =>
      new Promise((resolve) => {
        state = 'ended';
        clearTimeout(next);
        for (const asked of waiting) asked.answer(failed('engine-down'));
        waiting = [];
        const process = current;
        if (process === null) {
          resolve();
          return;
        }
        const force = setTimeout(process.kill, endLimit);
        ended = () => {
          clearTimeout(force);
          resolve();
        };
        process.port.post({ kind: 'end' });
      }),
    kill: () => current?.kill(),
  };
}
