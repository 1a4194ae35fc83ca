// What the party holds on the issue on each rung, from opening to red line: a ladder with the rung of this position marked.
import type { Markings } from '#renderer/client/markings.ts';
import { useMarkingInView } from '#renderer/ui/desk.tsx';
import { ShortDate } from '#renderer/ui/dual-date.tsx';
import { useLanguage, useNumber, useWords } from '#renderer/ui/language.tsx';
import { Link } from '#renderer/ui/link.tsx';
import type { OutputOf } from '#shared/contract/index.ts';
import { inspectorWords } from '#shared/language/inspector-words.ts';
import { fieldWordsOf } from './field-looks.ts';
import './rungs-view.css';

type About = OutputOf<'record.about'>;

export interface RungsViewProps {
  readonly about: Pick<About, 'record' | 'rungs' | 'unit'>;
  readonly markings: Markings;
  readonly onOpen: (id: string) => void;
}

export function RungsView({ about: { record, rungs, unit }, markings, onOpen }: RungsViewProps) {
  const words = useWords(inspectorWords);
  const names = fieldWordsOf('position', useLanguage());
  const write = useNumber();
  useMarkingInView(markings.highest(rungs.map(({ marking }) => marking))?.code ?? null);
  if (rungs.every(({ position }) => position === null)) return null;
  return (
    <section className="frame-section">
      <h3 className="title-small rungs-view-title">
        {words.rungs}
        {unit !== '' && <bdi>{unit}</bdi>}
      </h3>
      <ol className="rungs-view">
        {rungs.map(({ rung, position, wording, value, asOf, disclosure }) => {
          const isHere = position === record.id;
          const said = value === null ? wording : write(value);
          return (
            <li
              key={rung}
              className={`rungs-view-rung${position === null ? '' : ' rungs-view-known'}${isHere ? ' rungs-view-here' : ''}`}
              {...(isHere ? { 'aria-current': true } : {})}
            >
              <i className="rungs-view-mark" aria-hidden />
              <span className="rungs-view-name">{names.rung?.choices?.[rung] ?? rung}</span>
              <span className="rungs-view-words">
                {position === null ? (
                  <span className="muted">{words.notKnown}</span>
                ) : isHere ? (
                  <bdi>{said}</bdi>
                ) : (
                  <Link tone="plain" onPress={() => onOpen(position)}>
                    <bdi>{said}</bdi>
                  </Link>
                )}
              </span>
              <span className="rungs-view-when">
                {disclosure === 'assessed'
                  ? names.disclosure?.choices?.assessed
                  : asOf !== null && <ShortDate value={asOf} />}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
