// What the program's window side and its engine tell each other over a port: plain data, whatever carries it.
import type { ChildExit } from '#main/print/child.ts';
import type { Answer } from '#main/services/dispatch.ts';
import type { DiwanEvent } from '#shared/contract/events.ts';
import type { CallName } from './parent-calls.ts';

/** What the engine is told once, before anything else. */
export interface EngineSetup {
  readonly kind: 'electron' | 'web' | 'test';
  /** Names the program to another that finds the library in use, such as `Diwan`. */
  readonly program: string;
  /** The process that the user knows; the holder of a library is named with it. */
  readonly processId: number;
  /** The user's own folder for this program: preferences, recent libraries. */
  readonly dataFolder: string;
  /** The folder that is offered for a new library. */
  readonly documents: string;
  /** The day that counts as today, YYYY-MM-DD; null: the day of the machine's clock. */
  readonly today: string | null;
  readonly places: { readonly resources: string; readonly modules: string; readonly worker: string };
  /** Who starts the processes of print: the engine where it runs in plain Node, the parent where only it can. */
  readonly children: 'engine' | 'parent';
  /** Whether the parent can show the system's own dialogs for files. */
  readonly dialogs: boolean;
}

export type ToEngine =
  | { readonly kind: 'begin'; readonly setup: EngineSetup }
  | {
      readonly kind: 'ask';
      readonly id: number;
      readonly name: string;
      readonly input: unknown;
      readonly job?: string | undefined;
    }
  /** What came of a call; `value` is null where the parent could not do it. */
  | { readonly kind: 'returned'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'child-bytes'; readonly child: number; readonly bytes: Uint8Array }
  | { readonly kind: 'child-exit'; readonly child: number; readonly exit: ChildExit }
  /** Close the library and end. */
  | { readonly kind: 'end' };

export type FromEngine =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer<unknown> }
  | { readonly kind: 'event'; readonly event: DiwanEvent }
  | { readonly kind: 'call'; readonly id: number; readonly call: CallName; readonly input: unknown }
  | {
      readonly kind: 'child-start';
      readonly child: number;
      readonly entry: string;
      readonly environment: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'child-send'; readonly child: number; readonly bytes: Uint8Array }
  | { readonly kind: 'child-kill'; readonly child: number };

/** One end of the way between the two processes. Messages arrive in order, each once. */
export interface Port<Out, In> {
  readonly post: (message: Out) => void;
  readonly onMessage: (listener: (message: In) => void) => void;
}

export type EnginePort = Port<FromEngine, ToEngine>;
export type ParentPort = Port<ToEngine, FromEngine>;
