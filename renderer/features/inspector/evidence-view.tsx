// The statements behind a record, latest first: what was said, by whom, when, where it stands, and how far it can be relied on.
import type { Markings } from '#renderer/client/markings.ts';
import { DualDate, ShortDate } from '#renderer/ui/dual-date.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useNumber, useWords } from '#renderer/ui/language.tsx';
import { Link } from '#renderer/ui/link.tsx';
import { Portion } from '#renderer/ui/marking.tsx';
import { Grade } from '#renderer/ui/measures.tsx';
import type { OutputOf } from '#shared/contract/index.ts';
import { inspectorWords } from '#shared/language/inspector-words.ts';
import { spokenIn } from './field-looks.ts';
import './evidence-view.css';

type Evidence = OutputOf<'record.about'>['evidence'][number];

export interface EvidenceViewProps {
  readonly evidence: readonly Evidence[];
  readonly markings: Markings;
  readonly onOpen: (id: string) => void;
}

export function EvidenceView({ evidence, markings, onOpen }: EvidenceViewProps) {
  const words = useWords(inspectorWords);
  if (evidence.length === 0)
    return (
      <div className="frame-section">
        <EmptyState title={words.noEvidence}>{words.noEvidenceMore}</EmptyState>
      </div>
    );
  return (
    <ol>
      {evidence.map((one) => (
        <li key={one.id} className="frame-section evidence-view-statement">
          <Said evidence={one} onOpen={onOpen} />
          <p className="evidence-view-source">
            {one.grade !== null && <Grade grade={one.grade} />}
            {one.who !== '' && <bdi>{one.who}</bdi>}
            {one.locator !== '' && <bdi>{one.locator}</bdi>}
            <span className="evidence-view-marking">
              <Portion level={markings.find(one.marking.level)} />
            </span>
          </p>
          {one.date !== null && (
            <div className="evidence-view-date">
              <DualDate value={one.date} />
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}

/** The latest statement in short, as it stands under the fields. */
export function LatestEvidence({ evidence, onOpen }: Pick<EvidenceViewProps, 'evidence' | 'onOpen'>) {
  const words = useWords(inspectorWords);
  const write = useNumber();
  const [latest] = evidence;
  if (latest === undefined) return null;
  return (
    <section className="frame-section">
      <h3 className="title-small evidence-view-title">
        {words.latestEvidence}
        <span>{words.statements(evidence.length, write(evidence.length))}</span>
      </h3>
      <Said evidence={latest} onOpen={onOpen} />
      <p className="evidence-view-source">
        {latest.grade !== null && <Grade grade={latest.grade} />}
        {latest.who !== '' && <bdi>{latest.who}</bdi>}
        {latest.date !== null && <ShortDate value={latest.date} />}
        {latest.locator !== '' && <bdi>{latest.locator}</bdi>}
      </p>
    </section>
  );
}

const Said = ({ evidence, onOpen }: { readonly evidence: Evidence; readonly onOpen: (id: string) => void }) => (
  <p className="quoted" {...spokenIn(evidence.language)}>
    <Link tone="plain" onPress={() => onOpen(evidence.id)}>
      {evidence.text}
    </Link>
  </p>
);
