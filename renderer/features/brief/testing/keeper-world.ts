// An engine, a clock and windows for tests of the keeper: nothing in it takes real time.
import type { Answer } from '#renderer/client/transport.ts';
import { type Keeper, type KeeperState, makeKeeper, type StoredDraft } from '#renderer/features/brief/keeper.ts';
import { isSameText } from '#renderer/features/brief/merge-texts.ts';
import type { DiwanEvent } from '#shared/contract/events.ts';
import type { Failure } from '#shared/contract/failures.ts';
import { blockId, type RichText } from '#shared/richtext/rich-text.ts';

export const record = 'brief';

export interface World {
  readonly now: () => number;
  readonly later: (milliseconds: number, run: () => void) => () => void;
  /** Lets so much time pass. */
  readonly pass: (milliseconds: number) => Promise<void>;
  /** What would be there after everything had been switched off. */
  readonly stored: () => { readonly revision: number; readonly text: RichText; readonly draft: StoredDraft | null };
  readonly durable: () => RichText;
  readonly revisions: () => number;
  /** Ends the engine; it is back after so long. */
  readonly kill: (away: number) => void;
  readonly refuse: (failure: Failure | null) => void;
  readonly open: () => Window;
}

export interface Window {
  readonly keeper: Keeper;
  readonly states: KeeperState[];
  /** Changes the text that is shown, as a key does; the keeper hears of it up to 150 ms later, as from the editor. */
  readonly type: (change: (text: RichText) => RichText) => void;
  readonly text: () => RichText;
  readonly leave: () => Promise<void>;
  /** As when the browser is killed. */
  readonly die: () => void;
}

interface Due {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

const interrupted: Failure = { code: 'interrupted', details: {} };

/** @param random from 0 to 1: how long an answer takes, and whether a death comes before or after the writing */
export function makeWorld(text: RichText, random: () => number): World {
  let time = 0;
  let order = 0;
  let due: Due[] = [];
  let revision = 1;
  let present = text;
  let draft: StoredDraft | null = null;
  let downUntil = 0;
  let refusal: Failure | null = null;
  let lastId = 0;
  const windows = new Set<Keeper>();
  const inFlight = new Set<() => void>();

  const later = (milliseconds: number, run: () => void) => {
    order += 1;
    const one = { at: time + Math.max(0, milliseconds), order, run };
    due.push(one);
    return () => {
      due = due.filter((other) => other !== one);
    };
  };
  const settle = async () => {
    for (let turn = 0; turn < 40; turn += 1) await Promise.resolve();
  };
  const pass = async (milliseconds: number) => {
    const until = time + milliseconds;
    await settle();
    for (;;) {
      due.sort((left, right) => left.at - right.at || left.order - right.order);
      const [next] = due;
      if (next === undefined || next.at > until) break;
      due = due.slice(1);
      time = Math.max(time, next.at);
      next.run();
      await settle();
    }
    time = until;
  };
  const announce = (event: DiwanEvent) => {
    for (const keeper of windows) later(random() * 20, () => windows.has(keeper) && keeper.heard(event));
  };
  const ask = <O>(handle: () => Answer<O>): Promise<Answer<O>> =>
    new Promise((resolve) => {
      let isOpen = true;
      const answer = (value: Answer<O>) => {
        if (!isOpen) return;
        isOpen = false;
        inFlight.delete(die);
        resolve(value);
      };
      const die = () => answer({ ok: false, failure: interrupted });
      const run = () => {
        if (time < downUntil) {
          later(downUntil - time, run);
          return;
        }
        inFlight.add(die);
        later(random() * 30, () => {
          if (!isOpen) return;
          const value = refusal === null ? handle() : { ok: false as const, failure: refusal };
          later(random() * 30, () => answer(value));
        });
      };
      run();
    });
  const stale = (expected: number): Answer<never> => ({
    ok: false,
    failure: { code: 'stale', details: { id: record, title: '', expected, current: revision } },
  });
  const stamp = () => {
    lastId += 1;
    return `s${lastId}`;
  };

  const open = (): Window => {
    let shown = draft !== null && draft.base === revision ? draft.text : present;
    let told = shown;
    let waiting: (() => void) | null = null;
    let isDead = false;
    const states: KeeperState[] = [];
    const flush = () => {
      if (waiting === null) return;
      waiting();
      waiting = null;
      told = shown;
      keeper.typed(shown);
    };
    const keeper: Keeper = makeKeeper(
      {
        record,
        look: () => ask(() => ({ ok: true, value: { revision, text: present, draft } })),
        saveDraft: (wanted) =>
          ask((): Answer<{ readonly time: string }> => {
            if (wanted.base !== revision) return stale(wanted.base);
            draft = wanted;
            announce({ name: 'draft.saved', details: { record } });
            return { ok: true, value: { time: String(time) } };
          }),
        correct: (expected, wanted) =>
          ask((): Answer<{ readonly revision: number; readonly time: string }> => {
            if (expected !== revision) return stale(expected);
            revision += 1;
            present = wanted;
            const label = { act: 'correct' as const, kind: null, title: '' };
            announce({ name: 'record.changed', details: { change: revision, label, records: [record] } });
            return { ok: true, value: { revision, time: String(time) } };
          }),
        dropDraft: (base) =>
          ask(() => {
            if (draft !== null && draft.base <= base) draft = null;
            return { ok: true, value: null };
          }),
        pull: flush,
        newStamp: stamp,
        newId: () => blockId(`m${stamp()}`),
        now: () => time,
        later: (milliseconds, run) => later(milliseconds, () => isDead || run()),
        tell: (state) => {
          if (isDead) return;
          states.push(state);
          // As the editor: what it has told itself is no news, and nothing replaces what it has not told yet.
          if (state.text === told || waiting !== null) return;
          shown = state.text;
          told = shown;
        },
      },
      { revision, text: present, draft: draft?.base === revision ? draft : null, mended: null },
    );
    windows.add(keeper);
    return {
      keeper,
      states,
      text: () => shown,
      type: (change) => {
        shown = change(shown);
        waiting ??= later(150, () => {
          waiting = null;
          if (isDead) return;
          told = shown;
          keeper.typed(shown);
        });
      },
      leave: () => {
        flush();
        windows.delete(keeper);
        return keeper.leave();
      },
      die: () => {
        isDead = true;
        waiting?.();
        windows.delete(keeper);
      },
    };
  };

  return {
    now: () => time,
    later,
    pass,
    stored: () => ({ revision, text: present, draft }),
    durable: () => (draft !== null && draft.base === revision ? draft.text : present),
    revisions: () => revision,
    kill: (away) => {
      downUntil = time + away;
      for (const die of [...inFlight]) die();
      later(away, () => {
        for (const keeper of windows) {
          keeper.heard({ name: 'engine.started', details: { library: '', failure: null } });
        }
      });
    },
    refuse: (failure) => {
      refusal = failure;
    },
    open,
  };
}

export const isStored = (world: World, text: RichText): boolean => isSameText(world.durable(), text);
