// The outline at the start side: the parts of the brief with their lengths, and below them what the brief is for.
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useNumber, useWords } from '#renderer/ui/language.tsx';
import { briefScreenWords } from '#shared/language/brief-screen-words.ts';
import type { BlockId } from '#shared/richtext/rich-text.ts';
import { type Lengths, type Part, sidesInQuarters, wordsOfSide } from './part-lengths.ts';
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
  const sides = sidesInQuarters(part.length, write);
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
        <span aria-hidden>{part.length === 0 ? words.emptyPart : sides}</span>
        <span className="unseen">
          {part.length === 0 ? words.emptyPart : words.words(part.length, write(part.length))}
        </span>
      </span>
    </Button>
  );
}

/** An estimate: the pages themselves are made by the print screen. */
function Length({ total, budget }: Pick<OutlineProps, 'budget'> & { readonly total: number }) {
  const words = useWords(briefScreenWords);
  const write = useNumber();
  const sides = Math.round((total / wordsOfSide) * 10) / 10;
  const most = budget.sides ?? (budget.words === null ? null : budget.words / wordsOfSide);
  const isOver = most !== null && total / wordsOfSide > most * 1.05;
  const said =
    budget.sides !== null
      ? words.ofSides(write(sides), write(budget.sides))
      : budget.words !== null
        ? words.ofWords(write(total), write(budget.words))
        : words.aboutSides(write(sides));
  return (
    <div className="outline-block">
      <div className="outline-row">
        <span>{words.length}</span>
        <b>{said}</b>
      </div>
      {most !== null && <Track used={total / wordsOfSide} most={most} />}
      <span>{isOver ? words.over : words.words(total, write(total))}</span>
    </div>
  );
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
