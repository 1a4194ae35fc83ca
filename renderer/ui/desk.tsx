// What the screens of a window tell its frame: the commands they offer, the markings in view, whether all is saved, what the place is called.
import { createContext, type ReactNode, useContext, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { CommandId } from '#shared/contract/commands.ts';
import type { Saved } from './save-state.tsx';

/** Values held by the components that are on the screen, in the order in which they came. */
interface Slot<T> {
  readonly hold: (value: T) => () => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** The same list until something comes or goes. */
  readonly held: () => readonly T[];
}

function makeSlot<T>(): Slot<T> {
  const values = new Map<symbol, T>();
  const listeners = new Set<() => void>();
  let list: readonly T[] = [];
  const tell = (): void => {
    list = [...values.values()];
    for (const listener of listeners) listener();
  };
  return {
    hold: (value) => {
      const key = Symbol();
      values.set(key, value);
      tell();
      return () => {
        values.delete(key);
        tell();
      };
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    held: () => list,
  };
}

/** One value, held until another takes its place. */
interface Last<T> {
  readonly say: (value: T | null) => void;
  readonly slot: Slot<T>;
}

function makeLast<T>(): Last<T> {
  const slot = makeSlot<T>();
  let release = (): void => undefined;
  const say = (value: T | null): void => {
    release();
    release = value === null ? () => undefined : slot.hold(value);
  };
  return { say, slot };
}

interface Offer {
  readonly command: CommandId;
  readonly run: () => void;
}

interface Desk {
  readonly offers: Slot<Offer>;
  readonly markings: Slot<string>;
  readonly saved: Slot<Saved>;
  /** When a record was written last in this window, whatever has left the screen since. */
  readonly recorded: Last<string>;
  readonly titles: Slot<string>;
  readonly flushes: Slot<() => Promise<void>>;
}

const makeDesk = (): Desk => ({
  offers: makeSlot(),
  markings: makeSlot(),
  saved: makeSlot(),
  recorded: makeLast(),
  titles: makeSlot(),
  flushes: makeSlot(),
});

const DeskContext = createContext<Desk | null>(null);

/** Stands once around a window. */
export function DeskProvider({ children }: { readonly children: ReactNode }) {
  const [desk] = useState(makeDesk);
  return <DeskContext value={desk}>{children}</DeskContext>;
}

function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('A component that tells the frame something must stand inside DeskProvider.');
  return desk;
}

const useHeld = <T,>(slot: Slot<T>): readonly T[] => useSyncExternalStore(slot.subscribe, slot.held);

function useHold<T>(slot: Slot<T>, value: T | null): void {
  useEffect(() => (value === null ? undefined : slot.hold(value)), [slot, value]);
}

/** Offers a command while the component is on the screen; null: not now. What came last is run. */
export function useCommand(command: CommandId, run: (() => void) | null): void {
  const { offers } = useDesk();
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  const isOffered = run !== null;
  useEffect(
    () => (isOffered ? offers.hold({ command, run: () => latest.current?.() }) : undefined),
    [offers, command, isOffered],
  );
}

export interface OfferedCommands {
  readonly offered: ReadonlySet<CommandId>;
  /** @returns whether anybody offered it */
  readonly run: (command: CommandId) => boolean;
}

export function useOfferedCommands(): OfferedCommands {
  const { offers } = useDesk();
  const held = useHeld(offers);
  return {
    offered: new Set(held.map(({ command }) => command)),
    run: (wanted) => {
      const offer = offers.held().findLast(({ command }) => command === wanted);
      offer?.run();
      return offer !== undefined;
    },
  };
}

/** Says the code of the highest level that this component shows; null: nothing that is marked. */
export const useMarkingInView = (code: string | null): void => useHold(useDesk().markings, code);

export const useMarkingsInView = (): readonly string[] => useHeld(useDesk().markings);

/** Says how it stands with what was typed here; null: nothing was. */
export const useSaveState = (saved: Saved | null): void => useHold(useDesk().saved, saved);

/** Says that a record was written at this instant, which stays in the bar when the form is gone; null: of another library. */
export const useRecorded = (): ((at: string | null) => void) => useDesk().recorded.say;

const worstFirst = ['failed', 'saving', 'kept'] as const;

/** The worst of what the screens say: not saved, saving, a draft that is kept; else when something was saved last. */
export function useSaveStateInView(): Saved | null {
  const desk = useDesk();
  const held = useHeld(desk.saved);
  const recorded = useHeld(desk.recorded.slot);
  for (const state of worstFirst) {
    const found = held.findLast((one) => one.state === state);
    if (found !== undefined) return found;
  }
  const times = [...held.flatMap((one) => (one.state === 'saved' ? [one.at] : [])), ...recorded];
  const latest = times.sort().at(-1);
  return latest === undefined ? null : { state: 'saved', at: latest };
}

/** The name of the place, for the path in the bar and the title of the window. */
export const useTitle = (title: string | null): void => useHold(useDesk().titles, title);

export const useTitleInView = (): string | null => useHeld(useDesk().titles).at(-1) ?? null;

/** Is awaited before the window closes or the library is left: what was typed is to be kept now. */
export function useBeforeClosing(flush: () => Promise<void>): void {
  const { flushes } = useDesk();
  const latest = useRef(flush);
  useEffect(() => {
    latest.current = flush;
  });
  useEffect(() => flushes.hold(() => latest.current()), [flushes]);
}

export function useFlushAll(): () => Promise<void> {
  const { flushes } = useDesk();
  return async () => {
    await Promise.all(flushes.held().map((flush) => flush()));
  };
}
