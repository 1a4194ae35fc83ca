// The outline at the start side: the parts of the brief with their lengths, and below them what the brief is for.
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useNumber, useWords } from '#renderer/ui/language.tsx';
import { briefScreenWords } from '#shared/language/brief-screen-words.ts';
import type { BlockId } from '#shared/richtext/rich-text.ts';
import { inQuarters, type Lengths, type Part, type Length as PartLength } from './part-lengths.ts';
import './outline.css';

export interface OutlineProps {
  readonly id: string;
  readonly title: ReactNode;
  readonly state: ReactNode;
  readonly lengths: Lengths;
  readonly current: BlockId | null;
  readonly goTo: (block: BlockId) => void;
  readonly budget: { readonly sides: number | null; readonly words: number | null };
  /** Audience, marking, meeting, and the way to change them. */
  readonly foot: ReactNode;
}

export function Outline({ id, title, state, lengths, current, goTo, budget, foot }: OutlineProps): ReactNode {
  const words = useWords(briefScreenWords);
  const top = Math.min(...lengths.parts.map(({ level }) => level));
  let number = 0;
  return (
    <nav id={id} className="outline" aria-label={words.outline}>
      <h2 className="outline-title">{title}</h2>
      <p className="outline-state">{state}</p>
      {lengths.parts.length === 0 ? (
        <p className="outline-none">{words.noHeadings}</p>
      ) : (
        <ul className="outline-parts">
          {lengths.parts.map((part) => {
            if (part.level === top) number += 1;
            return (
              <li key={part.id}>
                <PartLine
                  part={part}
                  number={part.level === top ? number : null}
                  depth={part.level - top}
                  isCurrent={part.id === current}
                  goTo={goTo}
                />
              </li>
            );
          })}
        </ul>
      )}
      <div className="outline-foot">
        <Length total={lengths.total} budget={budget} />
        {foot}
      </div>
    </nav>
  );
}

interface PartLineProps {
  readonly part: Part;
  readonly number: number | null;
  readonly depth: number;
  readonly isCurrent: boolean;
  readonly goTo: (block: BlockId) => void;
}

function PartLine({ part, number, depth, isCurrent, goTo }: PartLineProps) {
  const words = useWords(briefScreenWords);
  const write = useNumber();
  const { words: count, sides } = part.length;
  return (
    <Button
      className={`outline-part${depth > 0 ? ' outline-deeper' : ''}`}
      {...(isCurrent ? { 'aria-current': 'location' } : {})}
      onPress={() => goTo(part.id)}
    >
      <span className="outline-number">{number === null ? '' : write(number)}</span>
      <span className="outline-words">
        <bdi>{part.words === '' ? '…' : part.words}</bdi>
      </span>
      <span className="outline-length">
        <span aria-hidden>{sides === 0 ? words.emptyPart : inQuarters(sides, write)}</span>
        <span className="unseen">{sides === 0 ? words.emptyPart : words.words(count, write(count))}</span>
      </span>
    </Button>
  );
}

/** An estimate: the pages themselves are made by the print screen. */
function Length({ total, budget }: Pick<OutlineProps, 'budget'> & { readonly total: PartLength }) {
  const words = useWords(briefScreenWords);
  const write = useNumber();
  const sides = write(Math.round(total.sides * 10) / 10);
  const count = words.words(total.words, write(total.words));
  // A tenth is within the error of what is guessed.
  const isOver = share(total, budget) > 1.05;
  const said =
    budget.sides !== null
      ? words.ofSides(sides, write(budget.sides))
      : budget.words !== null
        ? words.ofWords(write(total.words), write(budget.words))
        : words.aboutSides(sides);
  const most = budget.sides ?? (budget.words === null ? null : 1);
  return (
    <div className="outline-block">
      <div className="outline-row">
        <span>{words.length}</span>
        <b>{said}</b>
      </div>
      {most !== null && <Track used={share(total, budget) * most} most={most} />}
      <span>{isOver ? words.over : count}</span>
    </div>
  );
}

/** How much of what was asked for is there; 0 where nothing was. */
function share({ words, sides }: PartLength, budget: OutlineProps['budget']): number {
  if (budget.sides !== null) return sides / budget.sides;
  return budget.words === null ? 0 : words / budget.words;
}

/** One bar for each side that was asked for; what goes beyond is hatched. */
function Track({ used, most }: { readonly used: number; readonly most: number }) {
  const bars = Math.max(1, Math.min(12, Math.ceil(most)));
  const each = most / bars;
  const fills = Array.from({ length: bars }, (_, index) => Math.max(0, Math.min(1, (used - index * each) / each)));
  return (
    <span className="outline-track" aria-hidden>
      {fills.map((fill, index) => (
        <i key={index} className="outline-bar" style={{ '--outline-fill': `${Math.round(fill * 100)}%` }} />
      ))}
      {used > most * 1.05 && <i className="outline-bar outline-beyond" />}
    </span>
  );
}
