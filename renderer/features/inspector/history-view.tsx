// The history of a record: who changed what and when, what differs between any two states, and the way back to an earlier one.
import { useState } from 'react';
import { useAsk, useTell } from '#renderer/client/client.tsx';
import type { Markings } from '#renderer/client/markings.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ChoiceField } from '#renderer/ui/choice-field.tsx';
import { clockTime } from '#renderer/ui/clock-time.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { DualDate } from '#renderer/ui/dual-date.tsx';
import { useLanguage, useNumber, useWords, useWritten } from '#renderer/ui/language.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { StillBars } from '#renderer/ui/still-bars.tsx';
import { type Failure, sentenceOf } from '#shared/contract/failures.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import { day } from '#shared/core/dates.ts';
import type { RecordId } from '#shared/core/ids.ts';
import { inspectorWords } from '#shared/language/inspector-words.ts';
import type { Kind } from '#shared/records/record.ts';
import { RevisionDifference } from './revision-difference.tsx';
import './history-view.css';

type Revision = OutputOf<'record.history'>[number];

export interface HistoryViewProps {
  readonly record: RecordId;
  readonly kind: Kind | null;
  readonly markings: Markings;
  /** Shows an earlier state in the place of the present one; left out where there is no present one. */
  readonly onShow?: (revision: number) => void;
}

export function HistoryView({ record, kind, markings, onShow }: HistoryViewProps) {
  const words = useWords(inspectorWords);
  const language = useLanguage();
  const write = useNumber();
  const { value, failure } = useAsk('record.history', { id: record });
  const restore = useTell('record.restore');
  const [asked, setAsked] = useState<number | null>(null);
  const [refused, setRefused] = useState<Failure | null>(null);
  const [pair, setPair] = useState<readonly [number | null, number | null]>([null, null]);
  if (failure !== null) return <Notice tone="error" title={sentenceOf(failure, language)} />;
  if (value === undefined) return <StillBars rows={3} />;
  const newest = [...value].sort((left, right) => right.revision - left.revision);
  const present = newest[0]?.revision ?? 0;
  const isGone = newest[0]?.deleted === true;
  const states = newest.filter((one) => !one.deleted);
  const later = pair[1] ?? states[0]?.revision ?? null;
  const earlier = pair[0] ?? states.find((one) => later !== null && one.revision < later)?.revision ?? null;
  const nameOf = (revision: number) => words.revision(write(revision));
  const confirm = async () => {
    const revision = asked;
    setAsked(null);
    if (revision === null) return;
    const answer = await restore({ id: record, revision, expected: present });
    setRefused(answer.ok ? null : answer.failure);
  };
  const choices = states.map(({ revision, author }) => ({
    id: String(revision),
    label: nameOf(revision),
    detail: author,
  }));
  return (
    <div className="history-view">
      {refused !== null && <Notice tone="error" title={sentenceOf(refused, language)} />}
      <ol>
        {newest.map((one) => (
          <RevisionRow
            key={one.revision}
            revision={one}
            isPresent={one.revision === present && !isGone}
            onShow={one.deleted || onShow === undefined || one.revision === present ? null : () => onShow(one.revision)}
            onRestore={one.deleted || (one.revision === present && !isGone) ? null : () => setAsked(one.revision)}
          />
        ))}
      </ol>
      {states.length > 1 && kind !== null && earlier !== null && later !== null && (
        <section className="frame-section history-view-compare">
          <h3 className="title-small">{words.compare}</h3>
          <div className="history-view-pair">
            <ChoiceField
              label={words.earlier}
              choices={choices}
              value={String(earlier)}
              onChange={(chosen) => setPair([Number(chosen), later])}
            />
            <ChoiceField
              label={words.later}
              choices={choices}
              value={String(later)}
              onChange={(chosen) => setPair([earlier, Number(chosen)])}
            />
          </div>
          <RevisionDifference record={record} kind={kind} earlier={earlier} later={later} markings={markings} />
        </section>
      )}
      <Dialog
        isOpen={asked !== null}
        onClose={() => setAsked(null)}
        title={words.restoreAsk(write(asked ?? 0))}
        consequence={isGone ? words.restoreGone : words.restoreConsequence(write(asked ?? 0))}
        verb={words.restore}
        onConfirm={() => void confirm()}
      />
    </div>
  );
}

interface RevisionRowProps {
  readonly revision: Revision;
  readonly isPresent: boolean;
  readonly onShow: (() => void) | null;
  readonly onRestore: (() => void) | null;
}

function RevisionRow({ revision, isPresent, onShow, onRestore }: RevisionRowProps) {
  const words = useWords(inspectorWords);
  const write = useNumber();
  const written = useWritten();
  const name = words.revision(write(revision.revision));
  return (
    <li className="frame-section history-view-revision">
      <p>
        <span className="strong">{name}</span>
        <span className="muted">{` · ${words.acts[revision.label.act]}${isPresent ? ` · ${words.present}` : ''}`}</span>
      </p>
      <p className="history-view-who">
        <bdi>{revision.author}</bdi>
        <span>{written(clockTime(revision.time))}</span>
        <DualDate value={day(localDay(revision.time))} form="line" />
      </p>
      {(onShow !== null || onRestore !== null) && (
        <div className="history-view-actions">
          {onShow !== null && (
            <Button isSmall onPress={onShow}>
              {words.show(name)}
            </Button>
          )}
          {onRestore !== null && (
            <Button isSmall onPress={onRestore}>
              {words.restore}
              <span className="unseen">{` ${name}`}</span>
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

const two = (value: number): string => String(value).padStart(2, '0');

/** The day of an instant on the calendar of this machine, as '2027-09-08'. */
function localDay(instant: string): string {
  const date = new Date(instant);
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
