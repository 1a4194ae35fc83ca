// What the frame has to say above a screen: how the engine is, that a library is only for reading, what could not be done.
import { useAsk } from '#renderer/client/client.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useLanguage, useWords } from '#renderer/ui/language.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { type Failure, sentenceOf } from '#shared/contract/failures.ts';
import { shellWords } from '#shared/language/shell-words.ts';
import type { EngineState } from './use-engine.ts';
import './notices.css';

export interface EngineNoticeProps {
  readonly state: EngineState;
  readonly onOpenAgain: (() => void) | null;
}

export function EngineNotice({ state, onOpenAgain }: EngineNoticeProps) {
  const words = useWords(shellWords).engine;
  const language = useLanguage();
  if (state.is === 'stopped') return <Notice title={words.stopped}>{words.stoppedMore}</Notice>;
  if (state.is === 'lost') return <Notice title={words.lost}>{words.lostMore}</Notice>;
  if (state.is === 'down')
    return (
      <Notice tone="error" title={words.down}>
        {words.downMore}
      </Notice>
    );
  if (state.is !== 'without') return null;
  return (
    <Notice
      tone="error"
      title={words.notOpened}
      actions={onOpenAgain !== null && <Button onPress={onOpenAgain}>{words.openAgain}</Button>}
    >
      <bdi>{sentenceOf(state.failure, language)}</bdi>
    </Notice>
  );
}

export function ReadOnlyNotice() {
  const words = useWords(shellWords);
  const reason = useAsk('library.describe', {}).value?.readOnly ?? null;
  return reason === null ? null : <Notice title={words.readOnly[reason]}>{words.readOnlyMore}</Notice>;
}

export interface SaidNoticeProps {
  readonly failure: Failure | null;
  /** Null: it goes by itself. */
  readonly onClose: (() => void) | null;
}

/** Why a command was refused; stays until it is closed. */
export function SaidNotice({ failure, onClose }: SaidNoticeProps) {
  const words = useWords(shellWords);
  const language = useLanguage();
  if (failure === null) return null;
  return (
    <Notice
      tone="error"
      title={<bdi>{sentenceOf(failure, language)}</bdi>}
      {...(onClose === null ? {} : { actions: <Button onPress={onClose}>{words.close}</Button> })}
    />
  );
}
