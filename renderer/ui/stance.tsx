// The six stances as shapes: each can be told from the others in a grey photocopy. They are never mirrored.
import type { ReactElement } from 'react';
import { uiWords } from '#shared/language/ui-words.ts';
import type { UiWords } from '#shared/language/ui-words-shape.ts';
import { useWords } from './language.tsx';
import './stance.css';

export type StanceName = keyof UiWords['stances'];

export const stances: readonly StanceName[] = [
  'for',
  'for-with-conditions',
  'neutral',
  'against',
  'reserved',
  'unknown',
];

const shapes: Readonly<Record<StanceName, ReactElement>> = {
  for: <circle cx="8" cy="8" r="6.5" fill="currentColor" />,
  'for-with-conditions': (
    <>
      <circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M2.25 8a5.75 5.75 0 0 0 11.5 0z" fill="currentColor" />
    </>
  ),
  neutral: <rect x="1.5" y="6" width="13" height="4" fill="currentColor" />,
  against: <path d="M8 .8 15.2 8 8 15.2.8 8z" fill="currentColor" />,
  reserved: <path d="M5.5 2H2.5v12h3M10.5 2h3v12h-3" fill="none" stroke="currentColor" strokeWidth="2" />,
  unknown: (
    <circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2 2.5" />
  ),
};

export interface StanceProps {
  readonly stance: StanceName;
  /** The word beside the shape; without it the word is read out and shown on hover. */
  readonly hasWord?: boolean;
  /** Only drawn: whoever hears the page is told by what stands around it. */
  readonly isMute?: boolean;
}

export function Stance({ stance, hasWord, isMute }: StanceProps) {
  const word = useWords(uiWords).stances[stance];
  return (
    <span className="stance-line" {...(hasWord === true ? {} : { title: word })}>
      <svg className={`stance stance-${stance}`} viewBox="0 0 16 16" aria-hidden="true">
        {shapes[stance]}
      </svg>
      {isMute !== true && <span className={hasWord === true ? '' : 'unseen'}>{word}</span>}
    </span>
  );
}
