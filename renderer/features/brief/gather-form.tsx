// What is asked when a list or a matrix is put into the text: of what, on which issue, of which party; and what answers now.
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { useAsk } from '#renderer/client/client.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { ChoiceField } from '#renderer/ui/choice-field.tsx';
import { useWrittenTitle } from '#renderer/ui/issue-number.ts';
import { useLanguage, useNumber, useWords } from '#renderer/ui/language.tsx';
import type { LivingShown } from '#shared/contract/living.ts';
import type { RecordId } from '#shared/core/ids.ts';
import { briefScreenWords } from '#shared/language/brief-screen-words.ts';
import { uiWords } from '#shared/language/ui-words.ts';
import { choiceWord, fieldWords } from '#shared/records/field-words.ts';
import { kinds } from '#shared/records/index.ts';
import type { AnyRecord } from '#shared/records/record.ts';
import { titleIn } from '#shared/records/title-in.ts';
import type { LivingBlock } from '#shared/richtext/rich-text.ts';
import {
  askedOf,
  canName,
  type Gathered,
  type Gathering,
  gatheredKinds,
  gatheringOf,
  idOrAll,
  livingOf,
  stateOf,
} from './gather.ts';
import './gather-form.css';

type Asked = Omit<LivingBlock, 'id' | 'kind'>;

export interface GatherFormProps {
  readonly negotiation: RecordId | null;
  /** What is asked for at first. */
  readonly what: Gathered;
  readonly insert: (asked: Asked) => void;
  readonly cancel: () => void;
}

/** The most issues or parties that are offered. */
const most = 1_000;

function useNames(kind: 'issue' | 'party', negotiation: RecordId | null): readonly { id: RecordId; label: string }[] {
  const language = useLanguage();
  const within = negotiation === null ? {} : { negotiation };
  const { value } = useAsk('record.rows', { kind, limit: most, language, ...within });
  const written = useWrittenTitle();
  const records: readonly AnyRecord[] = value?.records ?? [];
  return records.map((record) => ({ id: record.id, label: written({ kind, title: titleIn(record, language) }) }));
}

export function GatherForm({ negotiation, what: first, insert, cancel }: GatherFormProps): ReactNode {
  const words = useWords(briefScreenWords).gather;
  const ui = useWords(uiWords);
  const language = useLanguage();
  const [gathering, setGathering] = useState<Gathering>(() => gatheringOf(first));
  const { what, issue, party, state } = gathering;
  const issues = useNames('issue', negotiation);
  const parties = useNames('party', negotiation);
  const parted = stateOf(what);
  const kind = what === 'matrix' ? 'position' : what;
  const asked = livingOf(gathering);
  const set = (part: Partial<Gathering>) => setGathering((before) => ({ ...before, ...part }));
  const choices = [
    ...gatheredKinds.map((id) => ({ id: id as Gathered, label: kinds[id].words[language].many })),
    { id: 'matrix' as const, label: words.matrix },
  ];
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    cancel();
  };
  return (
    <form
      className="gather-form"
      aria-label={words.title}
      onKeyDown={key}
      onSubmit={(event) => {
        event.preventDefault();
        insert(asked);
      }}
    >
      <p className="gather-form-how">{words.how}</p>
      <ChoiceField
        label={words.what}
        autoFocus
        value={what}
        choices={choices}
        onChange={(chosen) => chosen !== null && setGathering((before) => askedOf(chosen, before))}
      />
      {canName(what, 'issue') && (
        <ChoiceField
          label={kinds.issue.words[language].one}
          none={words.allIssues}
          value={issue}
          choices={issues}
          onChange={(chosen) => set({ issue: idOrAll(chosen) })}
        />
      )}
      {canName(what, 'party') && (
        <ChoiceField
          label={kinds.party.words[language].one}
          none={words.allParties}
          value={party}
          choices={parties}
          onChange={(chosen) => set({ party: idOrAll(chosen) })}
        />
      )}
      {parted !== null && (
        <ChoiceField
          label={fieldWords(kind, [parted.field], language)?.label ?? ''}
          none={words.all}
          value={state}
          choices={parted.codes.map((id) => ({ id, label: choiceWord(kind, parted.field, id, language) }))}
          onChange={(chosen) => set({ state: chosen })}
        />
      )}
      <Now negotiation={negotiation} asked={asked} />
      <div className="gather-form-actions">
        <Button type="submit" variant="first">
          {words.insert}
        </Button>
        <Button onPress={cancel}>{ui.cancel}</Button>
      </div>
    </form>
  );
}

/** How much it would show if it were put in now. */
function Now({ negotiation, asked }: { readonly negotiation: RecordId | null; readonly asked: Asked }) {
  const { gather: words, living } = useWords(briefScreenWords);
  const write = useNumber();
  const blocks = [{ key: 'asked', ...asked }];
  const [shown] = useAsk('living.show', { negotiation, blocks }, { keepPrevious: true }).value ?? [];
  const said = ({ matrix, items }: LivingShown): string => {
    if (matrix === null) return living.several(items.length, write(items.length));
    const [rows, columns] = [matrix.rows.length, matrix.parties.length];
    return words.size(rows, write(rows), columns, write(columns));
  };
  return (
    <p className="gather-form-now" role="status">
      {shown === undefined ? '' : shown.state === 'empty' ? words.nothing : words.now(said(shown))}
    </p>
  );
}
