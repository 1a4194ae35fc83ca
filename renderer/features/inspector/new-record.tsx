// A record that does not exist yet: its form in the place of the inspector. What was typed before a crash is offered again.
import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTell } from '#renderer/client/client.tsx';
import { useMarkings } from '#renderer/client/markings.ts';
import { newRecordId } from '#renderer/client/new-record-id.ts';
import { Button } from '#renderer/ui/button.tsx';
import { clockTime } from '#renderer/ui/clock-time.ts';
import { useRecorded } from '#renderer/ui/desk.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useLanguage, useWords, useWritten } from '#renderer/ui/language.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { isRecordId, type RecordId } from '#shared/core/ids.ts';
import { inspectorWords } from '#shared/language/inspector-words.ts';
import type { InterfaceLanguage } from '#shared/language/languages.ts';
import { unmarked } from '#shared/records/marking.ts';
import { definitionOf, type Kind } from '#shared/records/record.ts';
import { kindWordsOf } from './field-looks.ts';
import { type Body, type FormValues, formOf } from './form-values.ts';
import { findForm, type KeptForm } from './kept-draft.ts';
import { RecordEditor } from './record-editor.tsx';
import './inspector.css';

export interface NewRecordProps {
  readonly kind: Kind;
  /** null for a record of the whole library. */
  readonly negotiation: RecordId | null;
  /** What is known already, such as party and issue. */
  readonly initial?: Body;
  /** Called with the record that was made, or null when it was left. */
  readonly onDone: (made: RecordId | null) => void;
}

interface Found {
  readonly id: RecordId;
  readonly time: string;
  readonly form: KeptForm;
}

/** A draft of a record of this kind that was never made. */
function useLeftDraft(kind: Kind, negotiation: RecordId | null): Found | null {
  const list = useTell('draft.list');
  const find = useTell('draft.find');
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    let isOver = false;
    const look = async () => {
      const answer = await list({});
      const ids = answer.ok
        ? answer.value.flatMap(({ record, base }) => (base === 0 && isRecordId(record) ? [record] : []))
        : [];
      const drafts = await Promise.all(ids.map((record) => find({ record })));
      const left = drafts.flatMap((draft): readonly Found[] => {
        const value = draft.ok ? draft.value : null;
        const form = findForm(value?.body);
        const isOurs = form?.act === 'create' && form.kind === kind && form.negotiation === negotiation;
        return value !== null && isOurs && isRecordId(value.record)
          ? [{ id: value.record, time: value.time, form }]
          : [];
      });
      if (!isOver) setFound(left.at(-1) ?? null);
    };
    void look();
    return () => {
      isOver = true;
    };
  }, [list, find, kind, negotiation]);
  return found;
}

/** Words begin in the language of the one who types. */
const emptyForm = (kind: Kind, language: InterfaceLanguage, initial: Body): FormValues => {
  const { fields } = definitionOf(kind);
  const spoken = Object.entries(fields).flatMap(([name, field]) =>
    field.widget === 'worded' ? [[name, { text: '', language, translations: [] }]] : [],
  );
  return formOf(fields, { ...Object.fromEntries(spoken), ...initial });
};

export function NewRecord({ kind, negotiation, initial = {}, onDone }: NewRecordProps) {
  const words = useWords(inspectorWords);
  const language = useLanguage();
  const written = useWritten();
  const home = definitionOf(kind).scope === 'library' ? null : negotiation;
  const markings = useMarkings(home, language);
  const create = useTell('record.create');
  const forget = useTell('draft.drop');
  const recorded = useRecorded();
  const [start, setStart] = useState(() => ({
    id: newRecordId(),
    state: { values: emptyForm(kind, language, initial), marking: unmarked },
  }));
  const [isAsked, setAsked] = useState(false);
  const left = useLeftDraft(kind, home);
  return (
    <aside className="frame-inspector inspector" aria-label={words.creating(kindWordsOf(kind, language).one)}>
      <header className="inspector-head inspector-line">
        <h2 className="title-record inspector-title grow">{words.creating(kindWordsOf(kind, language).one)}</h2>
        <IconButton icon={X} label={words.close} shortcut="Esc" onPress={() => onDone(null)} />
      </header>
      <RecordEditor
        key={start.id}
        act="create"
        kind={kind}
        negotiation={home}
        record={null}
        draft={start.id}
        base={0}
        initial={start.state}
        markings={markings}
        named={[]}
        save={(body, marking) => create({ kind, negotiation: home, body, marking })}
        onSaved={(made) => {
          recorded(made.updatedAt);
          onDone(made.id);
        }}
        onLeave={() => onDone(null)}
      >
        {left !== null && !isAsked && (
          <Notice
            title={words.kept(written(clockTime(left.time)))}
            actions={
              <>
                <Button
                  onPress={() => {
                    setAsked(true);
                    setStart({ id: left.id, state: { values: left.form.values, marking: left.form.marking } });
                  }}
                >
                  {words.goOn}
                </Button>
                <Button
                  variant="quiet"
                  onPress={() => {
                    setAsked(true);
                    void forget({ record: left.id });
                  }}
                >
                  {words.discard}
                </Button>
              </>
            }
          >
            {words.keptMore}
          </Notice>
        )}
      </RecordEditor>
    </aside>
  );
}
