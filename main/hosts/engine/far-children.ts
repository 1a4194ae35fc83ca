// Processes of print where only the parent can start them (Electron): the engine asks for them over its port, the parent runs them.
import type { Child, ChildExit, StartChild } from '#main/print/child.ts';
import type { FromEngine, ToEngine } from './messages.ts';

interface Listeners {
  bytes: (bytes: Uint8Array) => void;
  exit: (exit: ChildExit) => void;
}

export interface FarChildren {
  readonly startChild: StartChild;
  /** What the parent says of a child; anything else is left alone. */
  readonly receive: (message: ToEngine) => void;
}

/** The engine's side: children that look like its own. */
export function farChildren(post: (message: FromEngine) => void): FarChildren {
  const listeners = new Map<number, Listeners>();
  let last = 0;
  return {
    startChild: (entry, environment): Child => {
      last += 1;
      const child = last;
      const own: Listeners = { bytes: () => undefined, exit: () => undefined };
      listeners.set(child, own);
      post({ kind: 'child-start', child, entry, environment });
      return {
        send: (bytes) => post({ kind: 'child-send', child, bytes }),
        onBytes: (listener) => {
          own.bytes = listener;
        },
        onExit: (listener) => {
          own.exit = listener;
        },
        kill: () => post({ kind: 'child-kill', child }),
      };
    },
    receive: (message) => {
      if (message.kind === 'child-bytes') listeners.get(message.child)?.bytes(message.bytes);
      if (message.kind !== 'child-exit') return;
      listeners.get(message.child)?.exit(message.exit);
      listeners.delete(message.child);
    },
  };
}

export interface ChildrenOfEngine {
  readonly receive: (message: FromEngine) => void;
  /** Ends those that still run: the engine that waited for them is gone. */
  readonly end: () => void;
}

/** The parent's side, for one engine. */
export function childrenOfEngine(startChild: StartChild, post: (message: ToEngine) => void): ChildrenOfEngine {
  const running = new Map<number, Child>();
  return {
    receive: (message) => {
      if (message.kind === 'child-send') running.get(message.child)?.send(message.bytes);
      if (message.kind === 'child-kill') running.get(message.child)?.kill();
      if (message.kind !== 'child-start') return;
      const { child } = message;
      const started = startChild(message.entry, message.environment);
      running.set(child, started);
      started.onBytes((bytes) => post({ kind: 'child-bytes', child, bytes }));
      started.onExit((exit) => {
        running.delete(child);
        post({ kind: 'child-exit', child, exit });
      });
    },
    end: () => {
      for (const child of running.values()) child.kill();
      running.clear();
    },
  };
}
