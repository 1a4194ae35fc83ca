// How far a number is from what our mandate allows: a scale, and the distance in words. For our own desk alone.
import { useAddressValue } from '#renderer/client/address.ts';
import type { Markings } from '#renderer/client/markings.ts';
import { useMarkingInView } from '#renderer/ui/desk.tsx';
import { useNumber, useWords } from '#renderer/ui/language.tsx';
import { Link } from '#renderer/ui/link.tsx';
import { Portion } from '#renderer/ui/marking.tsx';
import type { OutputOf } from '#shared/contract/index.ts';
import { inspectorWords } from '#shared/language/inspector-words.ts';
import './mandate-view.css';

type About = OutputOf<'record.about'>;

export interface MandateViewProps {
  readonly about: Pick<About, 'record' | 'mandate' | 'unit'>;
  readonly markings: Markings;
  readonly onOpen: (id: string) => void;
}

export function MandateView({ about: { record, mandate, unit }, markings, onOpen }: MandateViewProps) {
  const words = useWords(inspectorWords).mandate;
  const write = useNumber();
  // Where the screen is read as somebody else would read it, the mandate is nothing to show.
  const [reader] = useAddressValue('audience');
  const { value } = record.body;
  const isShown = mandate !== null && reader === '' && typeof value === 'number';
  useMarkingInView(isShown ? mandate.marking : null);
  if (!isShown) return null;
  const { id, floor, ceiling, ours, marking } = mandate;
  const known = [value, floor, ceiling, ours].filter((one) => one !== null);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const room = (most - least || Math.abs(most) || 1) * 0.12;
  const placeOf = (one: number): string => `${((one - least + room) / (most - least + 2 * room)) * 100}%`;
  const below = floor !== null && value < floor ? floor - value : 0;
  const over = ceiling !== null && value > ceiling ? value - ceiling : 0;
  const gap = (amount: number): string => [write(Number(amount.toPrecision(12))), unit].filter(Boolean).join(' ');
  return (
    <section className="frame-section">
      <h3 className="title-small mandate-view-title">
        {words.title}
        {unit !== '' && <bdi>{unit}</bdi>}
      </h3>
      <div className="mandate-view-scale" aria-hidden>
        <i
          className="mandate-view-room"
          data-floor={floor !== null || undefined}
          data-ceiling={ceiling !== null || undefined}
          style={{
            insetInlineStart: floor === null ? 0 : placeOf(floor),
            insetInlineEnd: ceiling === null ? 0 : `calc(100% - ${placeOf(ceiling)})`,
          }}
        />
        {ours !== null && <i className="mandate-view-ours" style={{ insetInlineStart: placeOf(ours) }} />}
        <i className="mandate-view-here" style={{ insetInlineStart: placeOf(value) }} />
      </div>
      <p className="mandate-view-said">
        {below > 0 ? words.below(gap(below)) : over > 0 ? words.over(gap(over)) : words.within}
      </p>
      <dl className="facts mandate-view-facts">
        <dt>{words.here}</dt>
        <dd>{write(value)}</dd>
        {ours !== null && ours !== value && (
          <>
            <dt>{words.ours}</dt>
            <dd>{write(ours)}</dd>
          </>
        )}
        <dt>{words.mandate}</dt>
        <dd>
          <Link tone="plain" onPress={() => onOpen(id)}>
            {floor === null
              ? words.atMost(write(ceiling ?? 0))
              : ceiling === null
                ? words.atLeast(write(floor))
                : words.between(write(floor), write(ceiling))}
          </Link>{' '}
          <Portion level={markings.find(marking)} />
        </dd>
      </dl>
    </section>
  );
}
