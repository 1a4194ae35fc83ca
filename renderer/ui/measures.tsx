// Small measures of a position: firmness, rung, weight, grade of a source, statements behind it, and where it moved.
import { ArrowLeft, ArrowRight, Quote } from 'lucide-react';
import { uiWords } from '#shared/language/ui-words.ts';
import type { UiWords } from '#shared/language/ui-words-shape.ts';
import { useNumber, useWords } from './language.tsx';
import './measures.css';

const highest = 5;
const steps = [1, 2, 3, 4, 5] as const;

/** Five bars, as many of them tall as the firmness from 1 to 5. */
export function Firmness({ value, hasWord }: { readonly value: number; readonly hasWord?: boolean }) {
  const words = useWords(uiWords);
  const write = useNumber();
  return (
    <span className="firmness" title={words.firmnessOf(write(value), write(highest))}>
      <span className="firmness-bars" aria-hidden>
        {steps.map((step) => (
          <i key={step} className={step <= value ? 'firmness-full' : 'firmness-bar'} />
        ))}
      </span>
      {hasWord === true ? (
        words.progress(write(value), write(highest))
      ) : (
        <span className="unseen">{words.firmnessOf(write(value), write(highest))}</span>
      )}
    </span>
  );
}

export type RungName = keyof UiWords['rungs'];

export const rungs: readonly RungName[] = ['opening', 'target', 'fallback', 'reservation', 'red-line'];

export interface LadderProps {
  readonly rung: RungName;
  /** Rungs on which a wording is recorded; they are drawn darker. */
  readonly known?: readonly RungName[];
  /** The word beside the ladder, as in a cell. */
  readonly hasWord?: boolean;
}

/** Five rungs from the opening to the red line; the one on which the party stands is tall. */
export function Ladder({ rung, known = [], hasWord }: LadderProps) {
  const words = useWords(uiWords);
  return (
    <span className="ladder" {...(hasWord === true ? {} : { title: words.rungs[rung] })}>
      <span className="ladder-rungs" aria-hidden>
        {rungs.map((one) => (
          <i
            key={one}
            className={one === rung ? 'ladder-here' : known.includes(one) ? 'ladder-known' : 'ladder-rung'}
          />
        ))}
      </span>
      {hasWord === true ? words.rungs[rung] : <span className="unseen">{words.rungOf(words.rungs[rung])}</span>}
    </span>
  );
}

/** Our weight of an issue, from 1 to 5, as dots. */
export function Weight({ value }: { readonly value: number }) {
  const words = useWords(uiWords);
  const write = useNumber();
  const name = words.weightOf(write(value), write(highest));
  return (
    <span className="weight" title={name}>
      {steps.map((step) => (
        <i key={step} className={step <= value ? 'weight-full' : 'weight-dot'} aria-hidden />
      ))}
      <span className="unseen">{name}</span>
    </span>
  );
}

/** Reliability and credibility of a source, 'B2': Latin in every language. */
export function Grade({ grade }: { readonly grade: string }) {
  const words = useWords(uiWords);
  return (
    <bdi className="grade" dir="ltr" lang="en">
      <span aria-hidden>{grade}</span>
      <span className="unseen">{words.gradeOf(grade)}</span>
    </bdi>
  );
}

/** How many statements stand behind a thing; none is said in words, because it is a finding. */
export function EvidenceCount({ count }: { readonly count: number }) {
  const words = useWords(uiWords);
  const write = useNumber();
  if (count === 0) return <span className="evidence-none">{words.noSource}</span>;
  const name = words.evidenceOf(count, write(count));
  return (
    <span className="evidence" title={name}>
      <Quote className="icon evidence-icon" aria-hidden />
      <span aria-hidden>{write(count)}</span>
      <span className="unseen">{name}</span>
    </span>
  );
}

export interface ShiftProps {
  readonly direction: 'nearer' | 'further';
  /** What it is measured against, 'since Round 3'; added to its name. */
  readonly since?: string;
  readonly hasWord?: boolean;
}

/** Black with a white arrow: nearer points to the start side, where our own column stands; further points away. */
export function Shift({ direction, since, hasWord }: ShiftProps) {
  const words = useWords(uiWords);
  const Icon = direction === 'nearer' ? ArrowLeft : ArrowRight;
  const name = since === undefined ? words[direction] : `${words[direction]} ${since}`;
  return (
    <span className="shift" {...(hasWord === true ? {} : { title: name })}>
      <Icon className="icon shift-icon icon-mirrored" aria-hidden />
      <span className={hasWord === true ? '' : 'unseen'}>{name}</span>
    </span>
  );
}
