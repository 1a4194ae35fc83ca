// Small measures of a position: firmness, rung, weight, grade of a source, statements behind it, and where it moved.
import { ArrowLeft, ArrowRight, Quote } from 'lucide-react';
import { uiWords } from '#shared/language/ui-words.ts';
import type { UiWords } from '#shared/language/ui-words-shape.ts';
import { useNumber, useWords } from './language.tsx';
import './measures.css';

const highest = 5;
const steps = [1, 2, 3, 4, 5] as const;

/** What a measure that is drawn inside a thing that says everything itself, such as a cell of the matrix, leaves unsaid. */
export interface Mutable {
  /** Only drawn: whoever hears the page is told by what stands around it. */
  readonly isMute?: boolean;
}

/** Bars of a width with one pixel or more between them, from the start side; the low ones are 2 px high, the tall ones 9. */
const barsAt = (places: readonly number[], step: number, width: number, height: number): string =>
  places.map((at) => `M${at * step} ${9 - height}h${width}v${height}h-${width}z`).join('');

/** One drawing for all the bars: a table draws thousands of them. */
const drawBars = (className: string, width: number, bars: Readonly<Record<string, string>>) => (
  <svg className={`${className} icon-mirrored`} viewBox={`0 0 ${width} 9`} aria-hidden="true">
    {Object.entries(bars).map(([look, path]) => path !== '' && <path key={look} className={look} d={path} />)}
  </svg>
);

const placesOf = (isWanted: (at: number) => boolean): readonly number[] => [0, 1, 2, 3, 4].filter(isWanted);

const firmnessBars = [0, 1, 2, 3, 4, 5].map((value) =>
  drawBars('firmness-bars', 23, {
    'firmness-bar': barsAt(
      placesOf((at) => at >= value),
      5,
      3,
      2,
    ),
    'firmness-full': barsAt(
      placesOf((at) => at < value),
      5,
      3,
      9,
    ),
  }),
);

/** Five bars, as many of them tall as the firmness from 1 to 5. */
export function Firmness({ value, hasWord, isMute }: Mutable & { readonly value: number; readonly hasWord?: boolean }) {
  const words = useWords(uiWords);
  const write = useNumber();
  const name = words.firmnessOf(write(value), write(highest));
  return (
    <span className="firmness" title={name}>
      {firmnessBars[value]}
      {hasWord === true && words.progress(write(value), write(highest))}
      {hasWord !== true && isMute !== true && <span className="unseen">{name}</span>}
    </span>
  );
}

export type RungName = keyof UiWords['rungs'];

export const rungs: readonly RungName[] = ['opening', 'target', 'fallback', 'reservation', 'red-line'];

export interface LadderProps extends Mutable {
  readonly rung: RungName;
  /** Rungs on which a wording is recorded; they are drawn darker. */
  readonly known?: readonly RungName[];
  /** The word beside the ladder, as in a cell. */
  readonly hasWord?: boolean;
}

/** Five rungs from the opening to the red line; the one on which the party stands is tall. */
export function Ladder({ rung, known = [], hasWord, isMute }: LadderProps) {
  const words = useWords(uiWords);
  const isHere = (at: number): boolean => rungs[at] === rung;
  const isKnown = (at: number): boolean => !isHere(at) && known.some((one) => rungs[at] === one);
  return (
    <span className="ladder" title={words.rungs[rung]}>
      {drawBars('ladder-rungs', 14, {
        'ladder-rung': barsAt(
          placesOf((at) => !isHere(at) && !isKnown(at)),
          3,
          2,
          2,
        ),
        'ladder-known': barsAt(placesOf(isKnown), 3, 2, 2),
        'ladder-here': barsAt(placesOf(isHere), 3, 2, 9),
      })}
      {hasWord === true && words.rungs[rung]}
      {hasWord !== true && isMute !== true && <span className="unseen">{words.rungOf(words.rungs[rung])}</span>}
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
export function EvidenceCount({ count, isMute }: Mutable & { readonly count: number }) {
  const words = useWords(uiWords);
  const write = useNumber();
  if (count === 0) return <span className="evidence-none">{words.noSource}</span>;
  const name = words.evidenceOf(count, write(count));
  return (
    <span className="evidence" title={name}>
      <Quote className="icon evidence-icon" aria-hidden />
      <span aria-hidden>{write(count)}</span>
      {isMute !== true && <span className="unseen">{name}</span>}
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
