// The parts of a record behind tabs: fields, evidence, uses, history; and at the foot what can be done with it.
import { Ellipsis } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTell } from '#renderer/client/client.tsx';
import type { Markings } from '#renderer/client/markings.ts';
import { Button } from '#renderer/ui/button.tsx';
import { clockTime } from '#renderer/ui/clock-time.ts';
import { useCommand } from '#renderer/ui/desk.tsx';
import { useLanguage, useNumber, useWords, useWritten } from '#renderer/ui/language.tsx';
import { Link } from '#renderer/ui/link.tsx';
import { MenuIcon } from '#renderer/ui/menu.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { type TabItem, Tabs } from '#renderer/ui/tabs.tsx';
import { type Failure, sentenceOf } from '#shared/contract/failures.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import { inspectorWords } from '#shared/language/inspector-words.ts';
import { definitionOf } from '#shared/records/record.ts';
import { EarlierState } from './earlier-state.tsx';
import { EvidenceView, LatestEvidence } from './evidence-view.tsx';
import { canSupersede, evidenceFields, hasEvidence, headingFields } from './field-looks.ts';
import { FieldsView } from './fields-view.tsx';
import { formOf, idsIn } from './form-values.ts';
import { HistoryView } from './history-view.tsx';
import { focusNext, presentTab } from './keep-focus.ts';
import type { Act } from './kept-draft.ts';
import { MandateView } from './mandate-view.tsx';
import { OwnPages } from './own-pages.tsx';
import { RungsView } from './rungs-view.tsx';
import { useTitles } from './use-titles.ts';
import { UsedInView } from './used-in-view.tsx';
import './record-parts.css';

type Part = 'fields' | 'evidence' | 'usedIn' | 'history';

export interface RecordPartsProps {
  readonly about: OutputOf<'record.about'>;
  readonly markings: Markings;
  readonly onOpen: (id: string | null) => void;
  readonly onType: (act: Act) => void;
  /** Words that were typed here and not saved. */
  readonly kept: { readonly time: string | null; readonly onResume: () => void; readonly onDiscard: () => void } | null;
}

export function RecordParts({ about, markings, onOpen, onType, kept }: RecordPartsProps) {
  const { record, evidence, usedIn, successor } = about;
  const words = useWords(inspectorWords);
  const language = useLanguage();
  const written = useWritten();
  const write = useNumber();
  const [part, setPart] = useState<Part>('fields');
  const [shown, setShown] = useState<number | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const refusal = useRef<HTMLDivElement>(null);
  const remove = useTell('record.remove');
  const { fields } = definitionOf(record.kind);
  const titles = useTitles(about.named, idsIn(fields, formOf(fields, record.body)));
  const newer = canSupersede(record.kind) && successor === null;

  const erase = async () => {
    const answer = await remove({ id: record.id, expected: record.revision });
    setFailure(answer.ok ? null : answer.failure);
  };
  useEffect(() => {
    if (failure !== null) refusal.current?.focus();
  }, [failure]);
  useCommand('record.edit', () => onType('correct'));
  useCommand('record.delete', () => void erase());

  const refusalOf = (reason: Failure): string => {
    if (reason.code !== 'cited') return sentenceOf(reason, language);
    const { length } = reason.details.by;
    return words.cited(length, write(length));
  };

  const items: TabItem<Part>[] = [
    {
      id: 'fields',
      label: words.tabs.fields,
      content:
        shown === null ? (
          <>
            <FieldsView
              kind={record.kind}
              body={record.body}
              titles={titles}
              unit={about.unit}
              without={[
                ...headingFields(fields, record.body),
                ...(evidence.length > 0 ? evidenceFields(fields) : []),
                ...(about.rungs.some(({ position }) => position === record.id) ? ['rung'] : []),
              ]}
              onOpen={onOpen}
            />
            <RungsView about={about} markings={markings} onOpen={onOpen} />
            <MandateView about={about} markings={markings} onOpen={onOpen} />
            <LatestEvidence evidence={evidence} onOpen={onOpen} />
          </>
        ) : (
          <EarlierState
            record={record}
            revision={shown}
            onOpen={onOpen}
            onBack={() => {
              setShown(null);
              focusNext(presentTab);
            }}
          />
        ),
    },
    ...(hasEvidence(fields) || evidence.length > 0
      ? [
          {
            id: 'evidence' as const,
            label: words.tabs.evidence,
            count: evidence.length,
            content: <EvidenceView evidence={evidence} markings={markings} onOpen={onOpen} />,
          },
        ]
      : []),
    {
      id: 'usedIn',
      label: words.tabs.usedIn,
      count: usedIn.length,
      content: <UsedInView usedIn={usedIn} onOpen={onOpen} />,
    },
    {
      id: 'history',
      label: words.tabs.history,
      count: about.revisions,
      content: (
        <HistoryView
          record={record.id}
          kind={record.kind}
          markings={markings}
          onShow={(revision) => {
            setShown(revision);
            setPart('fields');
            focusNext(presentTab);
          }}
        />
      ),
    },
  ];
  return (
    <>
      {failure !== null && (
        <div ref={refusal} tabIndex={-1} className="record-parts-notice">
          <Notice tone="error" title={refusalOf(failure)}>
            {failure.code === 'cited' && (
              <>
                {words.citedMore}
                <ul>
                  {failure.details.by.map((one) => (
                    <li key={one.id}>
                      <Link onPress={() => onOpen(one.id)}>
                        <bdi>{one.title}</bdi>
                      </Link>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </Notice>
        </div>
      )}
      {kept !== null && (
        <div className="record-parts-notice">
          <Notice
            title={words.kept(written(kept.time === null ? '' : clockTime(kept.time)))}
            actions={
              <>
                <Button onPress={kept.onResume}>{words.goOn}</Button>
                <Button variant="quiet" onPress={kept.onDiscard}>
                  {words.discard}
                </Button>
              </>
            }
          >
            {words.keptMore}
          </Notice>
        </div>
      )}
      {successor !== null && (
        <p className="record-parts-successor">
          {words.successor}{' '}
          <Link onPress={() => onOpen(successor.id)}>
            <bdi>{successor.title}</bdi>
          </Link>
        </p>
      )}
      <Tabs
        label={words.parts}
        items={items}
        value={part}
        onChange={(next) => {
          setPart(next);
          setFailure(null);
        }}
      />
      <div className="frame-actions">
        {newer && (
          <Button variant="first" onPress={() => onType('supersede')}>
            {words.supersede}
          </Button>
        )}
        {successor !== null && (
          <Button variant="first" onPress={() => onOpen(successor.id)}>
            {words.openNewer}
          </Button>
        )}
        <Button variant={newer || successor !== null ? 'plain' : 'first'} onPress={() => onType('correct')}>
          {words.correct}
        </Button>
        <OwnPages id={record.id} kind={record.kind} />
        <span className="record-parts-more">
          <MenuIcon
            icon={Ellipsis}
            label={words.more}
            groups={[
              {
                id: 'more',
                label: words.more,
                isLabelHidden: true,
                entries: [{ id: 'remove', label: words.remove, onAction: () => void erase() }],
              },
            ]}
          />
        </span>
      </div>
    </>
  );
}
