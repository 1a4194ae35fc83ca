// Where a record is typed: correcting it, recording a newer one in its place, or a new one. Nothing typed is ever lost.
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Markings } from '#renderer/client/markings.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useCommand, useSaveState } from '#renderer/ui/desk.tsx';
import { useLanguage, useNumber, useWords } from '#renderer/ui/language.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import type { Saved } from '#renderer/ui/save-state.tsx';
import { type Failure, sentenceOf } from '#shared/contract/failures.ts';
import type { RecordId } from '#shared/core/ids.ts';
import { inspectorWords } from '#shared/language/inspector-words.ts';
import type { Marking } from '#shared/records/marking.ts';
import { type AnyRecord, definitionOf, type Kind } from '#shared/records/record.ts';
import { ConflictNotice } from './conflict-notice.tsx';
import { kindWordsOf, ownPageOf } from './field-looks.ts';
import { type Body, idsIn } from './form-values.ts';
import { conflictAction, firstField, focusNext } from './keep-focus.ts';
import type { Act } from './kept-draft.ts';
import { isOwnEscape } from './own-escape.ts';
import { RecordForm } from './record-form.tsx';
import { useConflict } from './use-conflict.ts';
import { useKeptDraft } from './use-kept-draft.ts';
import { type RecordFormState, useRecordForm } from './use-record-form.ts';
import { type NamedRecord, useTitles } from './use-titles.ts';
import './record-editor.css';

export type Answered =
  | { readonly ok: true; readonly value: AnyRecord }
  | { readonly ok: false; readonly failure: Failure };

export interface RecordEditorProps {
  readonly act: Act;
  readonly kind: Kind;
  readonly negotiation: RecordId | null;
  /** The record as it stands now; null for one that does not exist yet. */
  readonly record: AnyRecord | null;
  /** What the draft is kept under. */
  readonly draft: RecordId;
  /** The revision that the typing began from; 0 for none. */
  readonly base: number;
  readonly initial: RecordFormState;
  readonly markings: Markings;
  readonly named: readonly NamedRecord[];
  readonly save: (body: Body, marking: Marking, expected: number) => Promise<Answered>;
  readonly onSaved: (record: AnyRecord) => void;
  /** Escape: the words stay in the draft. */
  readonly onLeave: () => void;
  /** Above the fields. */
  readonly children?: ReactNode;
}

/** Wrong fields and changes of others are told where they are. */
const isToldInForm = ({ code }: Failure): boolean => code === 'invalid-input' || code === 'stale';

export function RecordEditor(props: RecordEditorProps) {
  const { act, kind, negotiation, record, draft, initial, markings, named, onLeave } = props;
  const words = useWords(inspectorWords);
  const language = useLanguage();
  const write = useNumber();
  const place = useRef<HTMLFormElement>(null);
  const [base, setBase] = useState(props.base);
  const [known, setKnown] = useState<readonly NamedRecord[]>([]);
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [wrong, setWrong] = useState(0);
  const kept = useKeptDraft(draft, base, ownPageOf(kind) !== null);
  const keep = ({ values, marking }: RecordFormState) => kept.keep({ act, kind, negotiation, values, marking });
  const form = useRecordForm(kind, initial, keep);
  const { fields } = definitionOf(kind);
  const titles = useTitles([...named, ...known], idsIn(fields, form.values));
  const conflict = useConflict(record, isSaving ? null : base);

  // The first wrong field takes the focus, once it is drawn as wrong.
  useEffect(() => {
    if (wrong === 0) return;
    const field = place.current?.querySelector('[data-wrong]');
    // What is typed into comes before the tools beside it.
    (field?.querySelector<HTMLElement>('input, textarea') ?? field?.querySelector<HTMLElement>('button'))?.focus();
  }, [wrong]);

  const refuseFields = (sentences: Parameters<typeof form.say>[0]) => {
    form.say(sentences);
    setWrong((before) => before + 1);
  };
  const save = async () => {
    if (conflict !== null) focusNext(conflictAction);
    if (isSaving || conflict !== null) return;
    // What a field takes over when it is left, such as a word that is being added, is taken over now.
    const focused = document.activeElement;
    if (focused instanceof HTMLElement && place.current?.contains(focused) === true) {
      flushSync(() => focused.blur());
      focused.focus();
    }
    const { body, unread, marking } = form.gathered();
    if (unread.length > 0) return refuseFields(unread);
    setSaving(true);
    setFailure(null);
    const answer = await props.save(body, marking, base);
    if (answer.ok) {
      await kept.drop();
      props.onSaved(answer.value);
      return;
    }
    setSaving(false);
    setFailure(answer.failure);
    const sentences = form.sentencesOf(answer.failure);
    if (sentences.length > 0) refuseFields(sentences);
  };
  const again = () => void save();

  useCommand('draft.save', again);
  // Told to the frame only when it differs: the frame draws this form anew whenever it is told something.
  const latest = useRef({ again, flush: kept.flush });
  latest.current = { again, flush: kept.flush };
  const saved = useMemo((): Saved | null => {
    if (isSaving) return { state: 'saving' };
    if (failure !== null && !isToldInForm(failure)) {
      const action = { verb: words.tryAgain, onPress: () => latest.current.again() };
      return { state: 'failed', reason: sentenceOf(failure, language), action };
    }
    if (kept.state?.state !== 'failed') return kept.state;
    if (isToldInForm(kept.state.failure)) return null;
    const action = { verb: words.tryAgain, onPress: () => void latest.current.flush() };
    return { state: 'failed', reason: sentenceOf(kept.state.failure, language), action };
  }, [isSaving, failure, kept.state, language, words]);
  useSaveState(saved);

  const key = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') {
      event.preventDefault();
      again();
    }
    if (isOwnEscape(event)) {
      event.preventDefault();
      event.stopPropagation();
      onLeave();
    }
  };

  const isOther = failure !== null && failure.code !== 'stale' && form.sentencesOf(failure).length === 0;
  const whole = form.problems.get('') ?? null;
  const title = {
    correct: words.correcting,
    supersede: words.superseding,
    create: words.creating(kindWordsOf(kind, language).one),
  };
  return (
    <form
      ref={place}
      className="record-editor"
      aria-label={title[act]}
      onKeyDown={key}
      onSubmit={(event) => {
        event.preventDefault();
        again();
      }}
      noValidate
    >
      {/* In sight wherever one types. */}
      <div className="record-editor-told">
        {conflict !== null && record !== null && (
          <ConflictNotice
            kind={kind}
            base={conflict}
            theirs={record}
            mine={form.gathered().body}
            titles={titles}
            markings={markings}
            myMarking={form.marking}
            onMine={(state) => {
              setBase(record.revision);
              focusNext(firstField);
              form.replace(state);
              // The draft is kept again, now upon the newer revision.
              setFailure(null);
              queueMicrotask(() => keep(state));
            }}
            onTheirs={() => void kept.drop().then(onLeave)}
          />
        )}
        {isOther && (
          <Notice
            tone="error"
            title={words.notSaved(sentenceOf(failure, language))}
            actions={<Button onPress={again}>{words.tryAgain}</Button>}
          />
        )}
        {form.problems.size > 0 && (
          <p className="record-editor-mend" role="status">
            {words.mend(form.problems.size, write(form.problems.size))}
          </p>
        )}
        {whole !== null && <Notice tone="error" title={whole} />}
      </div>
      <div className="record-editor-scroll">
        {act !== 'create' && <h3 className="title-small">{title[act]}</h3>}
        {props.children}
        <RecordForm
          kind={kind}
          values={form.values}
          marking={form.marking}
          markings={markings}
          onChange={form.change}
          onMark={form.mark}
          context={{
            negotiation,
            titles,
            onNamed: (one) => setKnown((before) => [...before, one]),
            problems: form.problems,
            hasHelp: act === 'create',
          }}
        />
      </div>
      <div className="frame-actions">
        <Button variant="first" type="submit" working={isSaving ? words.saving : null}>
          {act === 'correct' ? words.save : words.record}
        </Button>
        <Button onPress={onLeave}>{words.leave}</Button>
      </div>
    </form>
  );
}
