// A record that stands: its parts behind tabs, and what can be done with it at the foot; or the form while it is typed.
import { useState } from 'react';
import { useAsk, useTell } from '#renderer/client/client.tsx';
import type { Markings } from '#renderer/client/markings.ts';
import { whenSent } from '#renderer/client/use-keeping.ts';
import { useRecorded } from '#renderer/ui/desk.tsx';
import type { OutputOf } from '#shared/contract/index.ts';
import { type AnyRecord, definitionOf } from '#shared/records/record.ts';
import { ownPageOf } from './field-looks.ts';
import { formOf } from './form-values.ts';
import { firstAction, focusNext } from './keep-focus.ts';
import { type Act, findForm, type KeptForm } from './kept-draft.ts';
import { RecordEditor } from './record-editor.tsx';
import { RecordParts } from './record-parts.tsx';
import { dropHere, findKeptHere } from './use-kept-draft.ts';
import type { RecordFormState } from './use-record-form.ts';

export interface RecordPaneProps {
  readonly about: OutputOf<'record.about'>;
  readonly markings: Markings;
  readonly onOpen: (id: string | null) => void;
}

interface Typing {
  readonly act: Act;
  readonly base: number;
  readonly initial: RecordFormState;
}

/** What a form begins with; a newer record in the place of this one is dated and proved anew. */
function beginWith(act: Act, record: AnyRecord): RecordFormState {
  const { fields } = definitionOf(record.kind);
  const renewed = act === 'supersede' ? { asOf: null, evidence: [], note: '' } : {};
  return { values: formOf(fields, { ...record.body, ...renewed }), marking: record.marking };
}

export function RecordPane({ about, markings, onOpen }: RecordPaneProps) {
  const { record, named } = about;
  const [typing, setTyping] = useState<Typing | null>(null);
  const recorded = useRecorded();
  const draft = useAsk('draft.find', { record: record.id });
  const find = useTell('draft.find');
  const forget = useTell('draft.drop');
  const correct = useTell('record.correct');
  const supersede = useTell('record.supersede');

  const isHere = ownPageOf(record.kind) !== null;
  const here = findKeptHere(record.id);
  const kept: KeptForm | null = (isHere ? null : findForm(draft.value?.body)) ?? here?.form ?? null;
  const begin = (act: Act) => setTyping({ act, base: record.revision, initial: beginWith(act, record) });
  // The answer that is known may be older than the last key: it is asked for anew, after all that was typed has been sent.
  const resume = async () => {
    await whenSent(record.id);
    const answer = isHere ? null : await find({ record: record.id });
    const sent = answer?.ok === true ? answer.value : null;
    const form = findForm(sent?.body);
    const found = form === null || sent === null ? here : { form, base: sent.base };
    if (found === null) return draft.again();
    const { act, values, marking } = found.form;
    setTyping({ act, base: found.base, initial: { values, marking } });
  };
  if (typing === null) {
    return (
      <RecordParts
        about={about}
        markings={markings}
        onOpen={onOpen}
        onType={kept === null ? begin : () => void resume()}
        kept={
          kept === null
            ? null
            : {
                time: draft.value?.time ?? null,
                onResume: () => void resume(),
                onDiscard: () => {
                  dropHere(record.id);
                  void forget({ record: record.id }).then(draft.again);
                  focusNext(firstAction);
                },
              }
        }
      />
    );
  }
  const { act, base, initial } = typing;
  return (
    <RecordEditor
      key={act}
      act={act}
      kind={record.kind}
      negotiation={record.negotiation}
      record={record}
      draft={record.id}
      base={base}
      initial={initial}
      markings={markings}
      named={named}
      save={(body, marking, expected) =>
        act === 'supersede'
          ? supersede({ id: record.id, expected, body, marking })
          : correct({ id: record.id, expected, body, marking })
      }
      onSaved={(made) => {
        recorded(made.updatedAt);
        setTyping(null);
        focusNext(firstAction);
        if (made.id !== record.id) onOpen(made.id);
      }}
      onLeave={() => {
        setTyping(null);
        focusNext(firstAction);
        draft.again();
      }}
    />
  );
}
