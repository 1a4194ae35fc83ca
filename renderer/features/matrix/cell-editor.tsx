// Editing in place: the form at its cell. What was typed is kept when the form is closed, when the engine dies, and when the position
// was changed elsewhere meanwhile, which is said.
import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Popover } from 'react-aria-components/Popover';
import { flushSync } from 'react-dom';
import { useAsk } from '#renderer/client/client.tsx';
import type { Markings } from '#renderer/client/markings.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useLanguage, useNumber, useWords } from '#renderer/ui/language.tsx';
import { Link } from '#renderer/ui/link.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { StillBars } from '#renderer/ui/still-bars.tsx';
import { ToggleGroup } from '#renderer/ui/toggle-group.tsx';
import { type Failure, sentenceOf } from '#shared/contract/failures.ts';
import type { RecordId } from '#shared/core/ids.ts';
import { matrixWords } from '#shared/language/matrix-words.ts';
import { uiWords } from '#shared/language/ui-words.ts';
import { type AnyRecord, isKind, type RecordOf } from '#shared/records/record.ts';
import { type IssueLine, isCell, type ShownCell, type ShownParty } from './matrix-model.ts';
import {
  beginFirst,
  beginFrom,
  isTouched,
  type PositionDraft,
  type PositionFields,
  type Rung,
  readValue,
  turnDraft,
} from './position-draft.ts';
import { PositionForm } from './position-form.tsx';
import { errorsOf, type FieldErrors, useSavePosition } from './use-save-position.ts';

export interface CellEditorProps {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly negotiation: RecordId;
  readonly line: IssueLine;
  readonly party: ShownParty;
  readonly cell: ShownCell;
  /** The day that the matrix shows. */
  readonly day: string;
  /** The one rung that the matrix shows; null for what was stated. */
  readonly rung: Rung | null;
  readonly markings: Markings;
  /** What was typed here before; undefined until that is known. */
  readonly draft: PositionDraft | null | undefined;
  readonly onDraft: (draft: PositionDraft | null) => void;
  readonly onLook: (position: RecordId) => void;
  /** It is recorded; `former` is the position in whose place it stands, where there is one. */
  readonly onRecorded: (made: AnyRecord, former: RecordId | null) => void;
  readonly onClose: () => void;
}

export function CellEditor(props: CellEditorProps) {
  const { anchor, line, party, cell, draft, onClose } = props;
  const words = useWords(matrixWords).edit;
  const held = useAsk('record.get', isCell(cell) ? { id: cell.position } : null);
  const record = held.value !== undefined && isKind(held.value, 'position') ? held.value : null;
  const isReading = (isCell(cell) && record === null) || draft === undefined;
  const language = useLanguage();
  const title = words.title(party.short, line.name);
  return (
    <Popover
      className="position-popover"
      triggerRef={anchor}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      placement="bottom start"
      offset={2}
      containerPadding={8}
    >
      <Dialog className="position-form" aria-label={title}>
        {isReading ? (
          <div className="position-form-body">
            {held.failure === null ? (
              <StillBars rows={3} />
            ) : (
              <Notice tone="error" title={sentenceOf(held.failure, language)} />
            )}
            <Button onPress={onClose} autoFocus>
              {words.leave}
            </Button>
          </div>
        ) : (
          <Editing {...props} draft={draft} title={title} record={record} />
        )}
      </Dialog>
    </Popover>
  );
}

interface EditingProps extends CellEditorProps {
  readonly draft: PositionDraft | null;
  readonly title: string;
  readonly record: RecordOf<'position'> | null;
}

function Editing(props: EditingProps) {
  const { negotiation, line, party, cell, day, rung, markings, onDraft, onLook, onRecorded, onClose, title, record } =
    props;
  const words = useWords(matrixWords).edit;
  const language = useLanguage();
  const write = useNumber();
  const save = useSavePosition({ negotiation, issue: line.issue.id, party: party.id });
  const local = useLocalErrors();
  const form = useRef<HTMLFormElement>(null);
  const [wasKept] = useState(props.draft !== null && isTouched(props.draft));
  const [errors, setErrors] = useState<FieldErrors>({});
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isSaving, setSaving] = useState(false);

  const beginning = { day, language, rung, write };
  const fresh = (mode: 'newer' | 'correct'): PositionDraft =>
    record === null ? beginFirst(beginning) : beginFrom(record, mode, beginning);
  // A form in which nothing was typed follows the position; what was typed keeps what it was begun from.
  const isTyped = props.draft !== null && isTouched(props.draft);
  const draft = isTyped ? props.draft : fresh(props.draft?.mode === 'correct' ? 'correct' : 'newer');
  const isElsewhere = isOutdated(draft, cell);

  const change = (fields: PositionFields) => {
    setErrors({});
    onDraft({ ...draft, fields });
  };
  const turn = (mode: 'newer' | 'correct') => onDraft(turnDraft(draft, fresh(mode)));
  const goOn = () => {
    const next = fresh(draft.mode === 'correct' ? 'correct' : 'newer');
    setFailure(null);
    onDraft({ ...next, fields: draft.fields });
  };
  const forget = () => {
    onDraft(null);
    onClose();
  };
  const keep = async () => {
    if (isSaving) return;
    // A field that is left says what is wrong in it.
    const focused = document.activeElement;
    flushSync(() => focused instanceof HTMLElement && focused.blur());
    const wrong = local(draft.fields);
    flushSync(() => setErrors(wrong));
    const first = form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid] button');
    if (first !== null && first !== undefined) return first.focus();
    if (isElsewhere) return form.current?.querySelector<HTMLElement>('.notice button, .notice a')?.focus();
    setSaving(true);
    setFailure(null);
    const answer = await save(draft, record);
    setSaving(false);
    if (answer.ok) {
      onRecorded(answer.value, draft.base?.position ?? null);
      return forget();
    }
    const found = errorsOf(answer.failure, language);
    if (found === null) setFailure(answer.failure);
    else setErrors(found);
  };
  const keyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void keep();
  };

  const verb = { first: words.first, newer: words.newerVerb, correct: words.correctVerb }[draft.mode];
  return (
    <form
      ref={form}
      className="position-form-whole"
      onKeyDown={keyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <div className="position-form-head">
        <Heading slot="title" className="position-form-title">
          {title}
        </Heading>
        {draft.mode !== 'first' && (
          <ToggleGroup
            label={words.how}
            items={[
              { id: 'newer', label: words.newer },
              { id: 'correct', label: words.correct },
            ]}
            value={draft.mode}
            onChange={turn}
          />
        )}
      </div>
      <div className="position-form-body">
        {isElsewhere ? (
          <Notice
            tone="error"
            title={cell === null ? words.deleted : words.stale}
            actions={
              <>
                {isCell(cell) && <Link onPress={() => onLook(cell.position)}>{words.look}</Link>}
                <Link onPress={goOn}>{words.goOn}</Link>
              </>
            }
          >
            {cell === null ? undefined : words.staleHow}
          </Notice>
        ) : (
          failure !== null && <Notice tone="error" title={sentenceOf(failure, language)} />
        )}
        {wasKept && !isElsewhere && failure === null && <Notice title={words.kept}>{words.keptHow}</Notice>}
        <PositionForm
          fields={draft.fields}
          onChange={change}
          errors={errors}
          levels={markings.levels}
          unit={line.issue.unit}
          hasValue={line.issue.valueType === 'number' || draft.fields.value !== ''}
        />
      </div>
      <div className="position-form-actions">
        <Button type="submit" variant="first" working={isSaving ? words.working : null}>
          {verb}
        </Button>
        <Button onPress={onClose}>{words.leave}</Button>
        {isTyped && (
          <>
            <span className="grow" />
            <Button variant="quiet" onPress={forget}>
              {words.forget}
            </Button>
          </>
        )}
      </div>
    </form>
  );
}

/** True when the cell shows something else than what the draft was begun from. */
function isOutdated({ base }: PositionDraft, cell: ShownCell): boolean {
  if (!isCell(cell)) return base !== null;
  return base === null || base.position !== cell.position || base.revision !== cell.revision;
}

/** What can be seen to be wrong without asking the engine. */
function useLocalErrors(): (fields: PositionFields) => FieldErrors {
  const words = useWords(matrixWords).edit;
  const ui = useWords(uiWords);
  return ({ stance, wording, value, asOf }) => ({
    ...(stance === null ? { stance: words.stanceNeeded } : {}),
    ...(wording.text.trim() === '' ? { wording: words.wordingNeeded } : {}),
    ...(readValue(value).ok ? {} : { value: ui.number.unreadable }),
    ...(asOf === null ? { asOf: words.dateNeeded } : {}),
  });
}
