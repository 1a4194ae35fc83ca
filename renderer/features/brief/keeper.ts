// Keeps what is typed into a brief: a draft at once, a revision when the text rests; other windows' words are put in beside one's own.
import type { Answer } from '#renderer/client/transport.ts';
import type { DiwanEvent } from '#shared/contract/events.ts';
import type { Failure, FailureCode } from '#shared/contract/failures.ts';
import type { BlockId, RichText } from '#shared/richtext/rich-text.ts';
import { isSameText, type Merged, mergeTexts } from './merge-texts.ts';

/** Which state of the text a draft is, and which ones its writer had before it since the revision, latest first. */
export interface DraftStamp {
  readonly stamp: string;
  readonly after: readonly string[];
}

export interface StoredDraft extends DraftStamp {
  readonly base: number;
  readonly text: RichText;
}

export interface StoredBrief {
  readonly revision: number;
  readonly text: RichText;
  readonly draft: StoredDraft | null;
}

export interface KeeperStart extends StoredBrief {
  /** A draft of an earlier revision, put together with what came after it; no revision and no draft has these words. */
  readonly mended: Merged | null;
}

/** The world of a keeper: the engine, the page, the clock. Nothing here ever rejects. */
export interface KeeperPorts {
  readonly record: string;
  readonly look: () => Promise<Answer<StoredBrief>>;
  readonly saveDraft: (draft: StoredDraft) => Promise<Answer<{ readonly time: string }>>;
  readonly correct: (
    expected: number,
    text: RichText,
  ) => Promise<Answer<{ readonly revision: number; readonly time: string }>>;
  /** Forgets a draft of this revision or an earlier one. */
  readonly dropDraft: (base: number) => Promise<Answer<null>>;
  /** Makes the page tell at once of what was typed and not yet told of. */
  readonly pull: () => void;
  readonly newStamp: () => string;
  readonly newId: () => BlockId;
  readonly now: () => number;
  /** @returns a function that stops it */
  readonly later: (milliseconds: number, run: () => void) => () => void;
  readonly tell: (state: KeeperState) => void;
}

export type KeeperSaved =
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: string }
  | { readonly state: 'failed'; readonly failure: Failure };

export interface KeeperState {
  readonly text: RichText;
  /** Null until something was typed. */
  readonly saved: KeeperSaved | null;
  readonly revision: number;
  /** Something was typed that no revision has yet. */
  readonly isDraft: boolean;
  /** Paragraphs that two windows changed at the same time, and that now stand twice. */
  readonly copies: readonly BlockId[];
}

export interface Keeper {
  readonly state: () => KeeperState;
  typed(text: RichText): void;
  heard(event: DiwanEvent): void;
  /** Makes a revision of what was typed. @returns when that has been answered, one way or the other */
  commit(): Promise<void>;
  /** Looks at what is stored now, and tries again at once what could not be saved. */
  again(): void;
  /** What was said about copies has been read. */
  dismiss(): void;
  /** The page goes: what was typed becomes a revision, and nothing is told any more. */
  leave(): Promise<void>;
}

/** Milliseconds between the beginnings of two savings; the page itself tells of a change at most every 150 ms. */
const pace = 200;
/** Milliseconds without a keystroke after which a revision is made. */
const rest = 60_000;
const patience = [300, 1_000, 3_000, 5_000] as const;
/** Trying again changes nothing about these. */
const lasting = new Set<FailureCode>(['read-only', 'deleted', 'not-found', 'too-large', 'invalid-input', 'no-author']);
/** A revision is tried so often against others that are made at the same time. */
const mostTries = 5;
/** So many earlier states a draft names: about ten seconds of typing. */
const longestLine = 50;

export function makeKeeper(ports: KeeperPorts, start: KeeperStart): Keeper {
  let mine = start.text;
  let revision = start.revision;
  let revisionText = start.text;
  /** Every state of the text since the revision that this window has seen or made, by its stamp. */
  const known = new Map<string, RichText>();
  const made = new Set<string>();
  /** The states that the head came out of, itself first. */
  let line: readonly string[] = [];
  let head: { readonly stamp: string | null; readonly text: RichText } = { stamp: null, text: start.text };
  /** Whether it is for this window to make a revision of the draft. */
  let isOwn = true;
  let saved: KeeperSaved | null = null;
  let copies: readonly BlockId[] = [];
  let isWorking = false;
  let mustLook = false;
  let wishes: (() => void)[] = [];
  let tries = 0;
  let failures = 0;
  /** Drafts of one's own whose announcement is still to come. */
  let expected = 0;
  let lastStart = Number.NEGATIVE_INFINITY;
  let hasLeft = false;
  /** The draft of this revision is in a later one, and still to be forgotten: an engine that dies in between leaves it. */
  let left: number | null = null;
  let stopNext: (() => void) | null = null;
  let stopRest: (() => void) | null = null;

  /** Compared once for each text: a long one takes a moment. */
  let compared: { readonly mine: RichText; readonly revision: RichText; readonly isDraft: boolean } | null = null;
  const isDraftNow = (): boolean => {
    if (compared?.mine !== mine || compared.revision !== revisionText) {
      compared = { mine, revision: revisionText, isDraft: !isSameText(mine, revisionText) };
    }
    return compared.isDraft;
  };
  const isDirty = (): boolean => mine !== head.text && !isSameText(mine, head.text);
  const state = (): KeeperState => {
    return { text: mine, saved, revision, isDraft: isDraftNow(), copies };
  };
  const tell = (): void => {
    if (!hasLeft) ports.tell(state());
  };

  function next(milliseconds: number): void {
    stopNext?.();
    stopNext = ports.later(milliseconds, () => {
      stopNext = null;
      void work();
    });
  }

  function failed(failure: Failure): void {
    saved = { state: 'failed', failure };
    expected = 0;
    // It may have been done all the same.
    if (failure.code === 'interrupted') mustLook = true;
    const pause = patience[Math.min(failures, patience.length - 1)] ?? 0;
    failures += 1;
    const isLasting = lasting.has(failure.code);
    // After the page has gone nobody sees it: not for ever.
    if (!isLasting && !(hasLeft && failures > 20)) next(pause);
    if (isLasting || !hasLeft) {
      const asked = wishes;
      wishes = [];
      settle(asked);
    }
    tell();
  }

  function settle(asked: readonly (() => void)[]): void {
    tries = 0;
    for (const answer of asked) answer();
  }

  function succeeded(at: string): void {
    failures = 0;
    tries = 0;
    saved = isDirty() ? { state: 'saving' } : { state: 'saved', at };
    tell();
  }

  function take(base: RichText, theirs: RichText): void {
    const merged = mergeTexts(base, mine, theirs, ports.newId);
    mine = merged.text;
    if (merged.copies.length > 0) copies = merged.copies;
  }

  function takeDraft(draft: StoredDraft): void {
    if (draft.stamp === head.stamp) return;
    if (!known.has(draft.stamp)) {
      // The last state that both have had: the other may have gone several steps since.
      const shared = draft.after.find((stamp) => known.has(stamp));
      const base = shared === undefined ? revisionText : (known.get(shared) ?? revisionText);
      take(base, draft.text);
      isOwn = false;
    }
    if (made.has(draft.stamp)) isOwn = true;
    known.set(draft.stamp, draft.text);
    head = { stamp: draft.stamp, text: draft.text };
    line = [draft.stamp, ...draft.after];
  }

  function takeRevision(found: StoredBrief): void {
    const isSeen = [revisionText, ...known.values()].find((text) => isSameText(text, found.text));
    take(isSeen ?? revisionText, found.text);
    revision = found.revision;
    revisionText = found.text;
    known.clear();
    head = { stamp: null, text: found.text };
    line = [];
  }

  async function look(): Promise<boolean> {
    mustLook = false;
    const answer = await ports.look();
    if (!answer.ok) {
      mustLook = true;
      failed(answer.failure);
      return false;
    }
    const found = answer.value;
    // In one go with what follows: nothing can be typed in between.
    if (!hasLeft) ports.pull();
    if (found.draft !== null && found.draft.base === revision) takeDraft(found.draft);
    if (found.revision !== revision) {
      takeRevision(found);
      if (found.draft !== null && found.draft.base === revision) takeDraft(found.draft);
    }
    // A draft whose words are in the revision: an engine that died after the one did not come to forget the other.
    if (found.draft !== null && found.draft.base < found.revision && isSameText(found.draft.text, found.text))
      left = found.draft.base;
    // What could not be saved is not being saved yet: it stays called so until the answer.
    if (isDirty()) saved = saved?.state === 'failed' ? saved : { state: 'saving' };
    else if (saved !== null && saved.state !== 'saved') {
      saved = { state: 'saved', at: new Date(ports.now()).toISOString() };
      failures = 0;
    }
    tell();
    return true;
  }

  async function save(): Promise<boolean> {
    lastStart = ports.now();
    const text = mine;
    const stamp = ports.newStamp();
    // Before the answer: after the death of an engine it may be there all the same.
    known.set(stamp, text);
    made.add(stamp);
    expected += 1;
    const answer = await ports.saveDraft({ base: revision, text, stamp, after: line.slice(0, longestLine) });
    if (answer.ok) {
      head = { stamp, text };
      line = [stamp, ...line.slice(0, longestLine)];
      isOwn = true;
      succeeded(answer.value.time);
      return true;
    }
    expected = 0;
    if (answer.failure.code === 'stale' && tries < mostTries) {
      tries += 1;
      mustLook = true;
      return true;
    }
    failed(answer.failure);
    return false;
  }

  async function drop(base: number): Promise<boolean> {
    const answer = await ports.dropDraft(base);
    left = answer.ok || lasting.has(answer.failure.code) ? null : base;
    if (left !== null) next(patience[0]);
    return left === null;
  }

  async function makeRevision(): Promise<boolean> {
    const text = mine;
    // Who wishes for a revision from now on has typed more since, and waits for the next.
    const asked = wishes;
    wishes = [];
    if (!isSameText(text, revisionText)) {
      const answer = await ports.correct(revision, text);
      if (!answer.ok) {
        wishes = [...asked, ...wishes];
        if (answer.failure.code === 'stale' && tries < mostTries) {
          tries += 1;
          mustLook = true;
          return true;
        }
        failed(answer.failure);
        return false;
      }
      const before = revision;
      revision = answer.value.revision;
      revisionText = text;
      known.clear();
      head = { stamp: null, text };
      line = [];
      await drop(before);
      settle(asked);
      succeeded(answer.value.time);
      return true;
    }
    // A draft that says the same as the revision stays: in its place may be another window's by now.
    settle(asked);
    tell();
    return true;
  }

  /** One thing at a time: look, then save, then make a revision. */
  async function work(): Promise<void> {
    if (isWorking) return;
    isWorking = true;
    stopNext?.();
    stopNext = null;
    for (;;) {
      const isWished = wishes.length > 0;
      const wait = lastStart + pace - ports.now();
      if (mustLook) {
        if (!(await look())) break;
      } else if (isDirty() && !isWished && wait > 0) {
        next(wait);
        break;
      } else if (isDirty() && !(isWished && saved?.state !== 'failed')) {
        if (!(await save())) break;
      } else if (isWished) {
        if (!(await makeRevision())) break;
      } else if (left !== null && stopNext === null) {
        if (!(await drop(left))) break;
      } else break;
    }
    isWorking = false;
  }

  const commit = (): Promise<void> =>
    new Promise((answer) => {
      stopRest?.();
      stopRest = null;
      wishes.push(answer);
      void work();
    });

  const { draft } = start;
  if (draft !== null) takeDraft(draft);
  isOwn = true;
  if (start.mended !== null) {
    mine = start.mended.text;
    copies = start.mended.copies;
    next(0);
  }

  return {
    state,
    typed: (text) => {
      mine = text;
      if (!isDirty()) {
        if (!isWorking && saved?.state === 'saving')
          saved = { state: 'saved', at: new Date(ports.now()).toISOString() };
        tell();
        return;
      }
      if (saved?.state !== 'failed') saved = { state: 'saving' };
      stopRest?.();
      if (hasLeft) {
        void commit();
        return;
      }
      stopRest = ports.later(rest, () => {
        stopRest = null;
        if (isOwn) void commit();
      });
      if (stopNext === null) void work();
      tell();
    },
    heard: (event) => {
      const isAbout = event.name === 'record.changed' && (event.details.records?.includes(ports.record) ?? true);
      const isNew = event.name === 'engine.started' || event.name === 'library.opened';
      if (event.name === 'draft.saved' && event.details.record === ports.record) {
        if (expected > 0) {
          expected -= 1;
          return;
        }
      } else if (!isAbout && !isNew) return;
      if (hasLeft && !isNew) return;
      mustLook = true;
      void work();
    },
    commit,
    again: () => {
      mustLook = true;
      expected = 0;
      void work();
    },
    dismiss: () => {
      copies = [];
      tell();
    },
    leave: async () => {
      if (hasLeft) return;
      hasLeft = true;
      stopRest?.();
      stopRest = null;
      if (isOwn || isDirty()) await commit();
      else stopNext?.();
    },
  };
}
