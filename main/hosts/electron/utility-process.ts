// Starts the engine and the processes of print where Electron can: as processes of its own, which have ports and no standard input.
import { type UtilityProcess, utilityProcess } from 'electron';
import { inheritedVariables } from '#main/hosts/cli/start-child.ts';
import type { FromEngine } from '#main/hosts/engine/messages.ts';
import type { EngineProcess } from '#main/hosts/engine/supervise-engine.ts';
import type { Child, ChildExit, StartChild } from '#main/print/child.ts';

const problemLength = 4_000;

/** Ends a process at once: Electron's own `kill` only asks, and native code that is busy does not hear it. */
function killNow(child: UtilityProcess): void {
  const kill = (): void => {
    if (child.pid === undefined) return;
    try {
      process.kill(child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  };
  if (child.pid === undefined) child.once('spawn', kill);
  else kill();
}

export function startUtilityEngine(entry: string): EngineProcess {
  const child = utilityProcess.fork(entry, [], { serviceName: 'Diwan engine', stdio: ['ignore', 'ignore', 'inherit'] });
  return {
    port: {
      post: (message) => child.postMessage(message),
      onMessage: (listener) => child.on('message', (message: FromEngine) => listener(message)),
    },
    onExit: (listener) => child.once('exit', listener),
    kill: () => killNow(child),
  };
}

export const startUtilityChild: StartChild = (entry, environment): Child => {
  const child = utilityProcess.fork(entry, [], {
    serviceName: 'Diwan print',
    env: { ...inheritedVariables(), ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let problem = '';
  let answered = false;
  let tellBytes: (bytes: Uint8Array) => void = () => undefined;
  child.stderr?.on('data', (piece: Buffer) => {
    problem = (problem + piece.toString('utf8')).slice(-problemLength);
  });
  child.once('message', (bytes: Uint8Array) => {
    answered = true;
    tellBytes(bytes);
    // It waits for nothing more; had it ended itself, its answer might not have arrived.
    killNow(child);
  });
  return {
    send: (request) => child.postMessage(request),
    onBytes: (listener) => {
      tellBytes = listener;
    },
    onExit: (listener: (exit: ChildExit) => void) =>
      child.once('exit', (code) => listener({ code: answered ? 0 : code, problem: problem.trim() })),
    kill: () => killNow(child),
  };
};
