// The inspector: one record beside the screen that one works in, read, typed, with its evidence, its uses and its history.
import { X } from 'lucide-react';
import { Fragment, type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useOpenRecord } from '#renderer/client/address.ts';
import { useAsk } from '#renderer/client/client.tsx';
import { useMarkings } from '#renderer/client/markings.ts';
import { useMarkingInView } from '#renderer/ui/desk.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useWrittenTitle } from '#renderer/ui/issue-number.ts';
import { useLanguage, useWords } from '#renderer/ui/language.tsx';
import { Link } from '#renderer/ui/link.tsx';
import { Marking } from '#renderer/ui/marking.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { StillBars } from '#renderer/ui/still-bars.tsx';
import { sentenceOf } from '#shared/contract/failures.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import type { RecordId } from '#shared/core/ids.ts';
import { inspectorWords } from '#shared/language/inspector-words.ts';
import { uiWords } from '#shared/language/ui-words.ts';
import { definitionOf } from '#shared/records/record.ts';
import { titleIn } from '#shared/records/title-in.ts';
import { headingFields, kindWordsOf } from './field-looks.ts';
import { leaveForOrigin, useFocusOrigin } from './focus-origin.ts';
import { HistoryView } from './history-view.tsx';
import { isOwnEscape } from './own-escape.ts';
import { RecordPane } from './record-pane.tsx';
import './inspector.css';

type About = OutputOf<'record.about'>;

export interface InspectorProps {
  readonly record: RecordId;
  readonly onClose: () => void;
}

export function Inspector({ record: id, onClose }: InspectorProps) {
  const words = useWords(inspectorWords);
  const { loading } = useWords(uiWords);
  const language = useLanguage();
  const [, open] = useOpenRecord();
  const pane = useRef<HTMLElement>(null);
  const { heading, onFocus } = useFocusOrigin(pane);
  const { value: about, failure } = useAsk('record.about', { id, language });
  const markings = useMarkings(about?.record.negotiation ?? null, language);
  useMarkingInView(about === undefined ? null : (markings.find(about.record.marking.level)?.code ?? null));
  const close = () => {
    onClose();
    leaveForOrigin();
  };
  const key = (event: KeyboardEvent) => {
    if (!isOwnEscape(event)) return;
    event.preventDefault();
    close();
  };
  const isGone = failure?.code === 'deleted';
  return (
    <aside
      ref={pane}
      className="frame-inspector inspector"
      aria-label={words.inspector}
      onKeyDown={key}
      onFocus={onFocus}
    >
      <header className="inspector-head">
        <div className="inspector-line">
          <span className="muted small">{about === undefined ? '' : kindWordsOf(about.record.kind, language).one}</span>
          {about !== undefined && (
            <span className="inspector-marking">
              <Marking
                level={markings.find(about.record.marking.level)}
                caveats={about.record.marking.caveats.join(', ')}
              />
            </span>
          )}
          <IconButton icon={X} label={words.close} shortcut="Esc" onPress={close} />
        </div>
        <h2 ref={heading} tabIndex={-1} className="title-record inspector-title">
          {isGone ? (
            <bdi>{failure.details.title}</bdi>
          ) : about === undefined ? (
            <span className="unseen">{failure === null ? loading : words.inspector}</span>
          ) : (
            <Heading about={about} onOpen={open} />
          )}
        </h2>
      </header>
      {isGone ? (
        <Gone id={id} markings={markings} />
      ) : failure !== null && about === undefined ? (
        <Told title={sentenceOf(failure, language)} />
      ) : about === undefined ? (
        <div className="frame-section">
          <StillBars rows={4} />
        </div>
      ) : (
        <RecordPane about={about} markings={markings} onOpen={open} />
      )}
    </aside>
  );
}

/** Where the title only repeats the words of the record, it is named by whose they are and what they are about. */
function Heading({
  about: { record, named },
  onOpen,
}: {
  readonly about: About;
  readonly onOpen: (id: string) => void;
}) {
  const language = useLanguage();
  const written = useWrittenTitle();
  const { fields } = definitionOf(record.kind);
  const parts = headingFields(fields, record.body);
  const [first = ''] = parts;
  if (fields[first]?.widget === 'line') return <bdi>{String(record.body[first])}</bdi>;
  const names = parts.flatMap((name) => named.filter(({ id }) => id === record.body[name]));
  if (names.length === 0) return <bdi>{written({ kind: record.kind, title: titleIn(record, language) })}</bdi>;
  return names.map(({ id, kind, title }, index) => (
    <Fragment key={id}>
      {index > 0 && ': '}
      <Link tone="plain" onPress={() => onOpen(id)}>
        <bdi>{written({ kind, title })}</bdi>
      </Link>
    </Fragment>
  ));
}

const Told = ({ title, children }: { readonly title: string; readonly children?: ReactNode }) => (
  <div className="frame-section">
    <Notice title={title}>{children}</Notice>
  </div>
);

/** A record that was deleted: only its history is left, and the way back. */
function Gone({ id, markings }: { readonly id: RecordId; readonly markings: ReturnType<typeof useMarkings> }) {
  const words = useWords(inspectorWords);
  return (
    <div className="frame-inspector-scroll">
      <Told title={words.gone}>{words.goneMore}</Told>
      <HistoryView record={id} kind={null} markings={markings} />
    </div>
  );
}
