// Binds the keeper of a brief's text to the page: the engine behind it, the clock, the frame's state of saving, closing and leaving.
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useConnection, useEvents, useTransport } from '#renderer/client/client.tsx';
import type { BriefEditorHandle } from '#renderer/editor/editor.tsx';
import { useBeforeClosing, useSaveState } from '#renderer/ui/desk.tsx';
import { useLanguage, useWords } from '#renderer/ui/language.tsx';
import type { Saved } from '#renderer/ui/save-state.tsx';
import { sentenceOf } from '#shared/contract/failures.ts';
import { briefScreenWords } from '#shared/language/brief-screen-words.ts';
import { isKind } from '#shared/records/record.ts';
import type { RichText } from '#shared/richtext/rich-text.ts';
import { type Keeper, type KeeperState, makeKeeper } from './keeper.ts';
import { newBlockId } from './new-block-id.ts';
import { askOf, type OpenedBrief, readBrief } from './use-stored-brief.ts';

export interface Kept {
  readonly state: KeeperState;
  /** What the page is given: another text only when words come from elsewhere, so that typing draws nothing anew. */
  readonly given: RichText;
  readonly keeper: Keeper;
  /** Makes a revision of all that was typed, to the last key. */
  readonly commit: () => Promise<void>;
  readonly typed: (text: RichText) => void;
}

export function useKeeper({ record, start }: OpenedBrief, page: RefObject<BriefEditorHandle | null>): Kept {
  const transport = useTransport();
  const tell = useRef<(state: KeeperState) => void>(() => undefined);
  const [keeper] = useState(() => {
    const ask = askOf(transport);
    const { id } = record;
    let latest = record;
    return makeKeeper(
      {
        record: id,
        look: async () => {
          const found = await readBrief(ask, id);
          if (!found.ok) return found;
          latest = found.value.record;
          const { revision, body } = latest;
          return { ok: true, value: { revision, text: body.text, draft: found.value.draft } };
        },
        saveDraft: ({ base, text, stamp, after }) =>
          ask('draft.save', { record: id, base, body: { ...latest.body, text, written: { stamp, after } } }),
        correct: async (expected, text) => {
          const made = await ask('record.correct', { id, expected, body: { ...latest.body, text } });
          if (!made.ok) return made;
          if (isKind(made.value, 'brief')) latest = made.value;
          return { ok: true, value: { revision: made.value.revision, time: made.value.updatedAt } };
        },
        dropDraft: (base) => ask('draft.drop', { record: id, base }),
        pull: () => page.current?.flush(),
        newStamp: () => crypto.randomUUID(),
        newId: newBlockId,
        now: () => Date.now(),
        later: (milliseconds, run) => {
          const timer = setTimeout(run, milliseconds);
          return () => clearTimeout(timer);
        },
        tell: (state) => tell.current(state),
      },
      start,
    );
  });
  const [state, setState] = useState(keeper.state);
  const [given, setGiven] = useState(state.text);
  const typedLast = useRef<RichText | null>(null);
  tell.current = (next) => {
    // Words from elsewhere stand on the page before the next key: else that key would be typed into the text before them.
    if (next.text === typedLast.current || next.text === given) {
      setState(next);
      return;
    }
    flushSync(() => {
      setGiven(next.text);
      setState(next);
    });
  };
  const typed = useCallback(
    (text: RichText) => {
      typedLast.current = text;
      keeper.typed(text);
    },
    [keeper],
  );
  const commit = useCallback(() => {
    page.current?.flush();
    return keeper.commit();
  }, [page, keeper]);

  useEvents(keeper.heard);
  const connection = useConnection();
  const wasLost = useRef(false);
  useEffect(() => {
    if (connection === 'connected' && wasLost.current) keeper.again();
    wasLost.current = connection !== 'connected';
  }, [connection, keeper]);
  useBeforeClosing(commit);
  // While the page is still there: what waits in it is told, and then becomes a revision.
  useLayoutEffect(() => {
    const flush = () => page.current?.flush();
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
      void keeper.leave();
    };
  }, [keeper, page]);
  useSaveState(useSaved(state, keeper));
  return { state, given, keeper, commit, typed };
}

function useSaved({ saved }: KeeperState, keeper: Keeper): Saved | null {
  const language = useLanguage();
  const words = useWords(briefScreenWords);
  const [shown, setShown] = useState<Saved | null>(null);
  useEffect(() => {
    if (saved === null || saved.state !== 'failed') setShown(saved);
    else {
      const action = { verb: words.again, onPress: keeper.again };
      setShown({ state: 'failed', reason: sentenceOf(saved.failure, language), action });
    }
  }, [saved, keeper, language, words]);
  return shown;
}
