// What the engine announces: facts that have happened, never what to do about them.
import type { ChangeLabel } from '#shared/language/change-label.ts';
import type { Failure } from './failures.ts';
import type { Preferences } from './preferences.ts';
import type { Progress } from './request.ts';

export interface Events {
  /** A change was committed; the identifiers of the records in it, or null when there are too many to name. */
  readonly 'record.changed': {
    readonly change: number;
    readonly label: ChangeLabel;
    readonly records: readonly string[] | null;
  };
  readonly 'draft.saved': { readonly record: string };
  /** What was typed became a record, or was thrown away. */
  readonly 'draft.dropped': { readonly record: string };
  readonly 'library.opened': { readonly path: string; readonly readOnly: string | null };
  readonly 'library.closed': { readonly path: string };
  /** A library could not be opened; what was open before still is. */
  readonly 'library.refused': { readonly path: string; readonly failure: Failure };
  /** The daily backup could not be made; the library was opened all the same. */
  readonly 'backup.failed': { readonly path: string; readonly failure: Failure };
  /** Something is different that no record holds. */
  readonly 'setting.changed': { readonly setting: 'author' | 'schedule' | 'recent' };
  /** The program looks or speaks otherwise now. */
  readonly 'program.preferred': { readonly preferences: Preferences };
  /** A command was chosen in the menu of the system. Told to the window in front only. */
  readonly 'program.commanded': { readonly command: string };
  /** The window is about to close: what was typed is to be saved now. */
  readonly 'window.closing': Record<never, never>;
  /** The engine's process ended without being asked to. `again`: another is being started, and requests wait for it. */
  readonly 'engine.stopped': { readonly again: boolean };
  /** Another engine is there. The library that was open is open again, or `failure` says why not. */
  readonly 'engine.started': { readonly library: string | null; readonly failure: Failure | null };
  readonly 'job.progressed': { readonly job: string; readonly request: string; readonly progress: Progress };
}

export type EventName = keyof Events;
export type DiwanEvent = { readonly [N in EventName]: { readonly name: N; readonly details: Events[N] } }[EventName];
