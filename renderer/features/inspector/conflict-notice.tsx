// Another window changed the record while it was typed here: what they have now and what was typed, and the way on.
import { useId } from 'react';
import type { Markings } from '#renderer/client/markings.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useNumber, useWords } from '#renderer/ui/language.tsx';
import { inspectorWords } from '#shared/language/inspector-words.ts';
import type { Marking } from '#shared/records/marking.ts';
import { type AnyRecord, definitionOf, type Kind } from '#shared/records/record.ts';
import { differences, isSameValue, merge } from './body-difference.ts';
import { DifferenceList } from './difference-list.tsx';
import { type Body, formOf } from './form-values.ts';
import { MarkingChange } from './marking-change.tsx';
import type { RecordFormState } from './use-record-form.ts';
import type { Titles } from './use-titles.ts';
import './conflict-notice.css';

export interface ConflictNoticeProps {
  readonly kind: Kind;
  /** What both began from. */
  readonly base: AnyRecord;
  readonly theirs: AnyRecord;
  readonly mine: Body;
  readonly myMarking: Marking;
  readonly markings: Markings;
  readonly titles: Titles;
  /** My changes upon theirs. */
  readonly onMine: (state: RecordFormState) => void;
  readonly onTheirs: () => void;
}

export function ConflictNotice(props: ConflictNoticeProps) {
  const { kind, base, theirs, mine, myMarking, markings, titles, onMine, onTheirs } = props;
  const words = useWords(inspectorWords);
  const write = useNumber();
  const id = useId();
  const { fields } = definitionOf(kind);
  const merged = merge(fields, base.body, theirs.body, mine);
  const marking = isSameValue(myMarking, base.marking) ? theirs.marking : myMarking;
  const { contested } = merged;
  return (
    <section className="conflict-notice" role="alert" aria-labelledby={id}>
      <h4 id={id} className="notice-title">
        {words.conflict}
      </h4>
      <p>{words.conflictMore}</p>
      <p>{words.contested(contested.length, write(contested.length))}</p>
      <h5 className="title-small">{words.theirs}</h5>
      <Changes
        kind={kind}
        base={base}
        body={theirs.body}
        marking={theirs.marking}
        markings={markings}
        titles={titles}
      />
      <h5 className="title-small">{words.mine}</h5>
      <Changes kind={kind} base={base} body={mine} marking={myMarking} markings={markings} titles={titles} />
      <div className="conflict-notice-actions">
        <Button variant="first" onPress={() => onMine({ values: formOf(fields, merged.body), marking })}>
          {words.keepMine}
        </Button>
        <Button onPress={onTheirs}>{words.takeTheirs}</Button>
      </div>
    </section>
  );
}

interface ChangesProps extends Pick<ConflictNoticeProps, 'kind' | 'base' | 'markings' | 'titles'> {
  readonly body: Body;
  readonly marking: Marking;
}

function Changes({ kind, base, body, marking, markings, titles }: ChangesProps) {
  const changes = differences(definitionOf(kind).fields, base.body, body);
  return (
    <>
      {(changes.length > 0 || isSameValue(base.marking, marking)) && (
        <DifferenceList kind={kind} changes={changes} titles={titles} />
      )}
      <MarkingChange before={base.marking} after={marking} markings={markings} />
    </>
  );
}
