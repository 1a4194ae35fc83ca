// Markings: the only warm colour in the room. In words in the bar, as a letter beside a cell or a paragraph.
import type { CSSProperties } from 'react';
import { uiWords } from '#shared/language/ui-words.ts';
import { useWords } from './language.tsx';
import { hasColour, inkOn, type MarkingLevel } from './marking-level.ts';
import './marking.css';

/** The colours of the scheme, handed to the styles as custom properties. */
const coloursOf = (level: MarkingLevel): CSSProperties =>
  hasColour(level) ? { '--marking': level.colour, '--marking-ink': inkOn(level.colour) } : {};

export interface MarkingProps {
  /** null for a thing without a marking, which is a finding and is shown in ink. */
  readonly level: MarkingLevel | null;
  /** Caveats as they stand after the level, already joined: 'REL RWD, TSK'. */
  readonly caveats?: string;
}

/** The marking in words, as in the bar and in the head of a record. */
export function Marking({ level, caveats }: MarkingProps) {
  const words = useWords(uiWords);
  if (level === null) return <span className="marking marking-none">{words.unmarked}</span>;
  return (
    <span className={`marking${hasColour(level) ? ' marking-coloured' : ''}`} style={coloursOf(level)}>
      <bdi>{level.name}</bdi>
      {caveats !== undefined && caveats !== '' && <bdi className="marking-caveats">{caveats}</bdi>}
    </span>
  );
}

/**
 * The letter with an underline in the colour of the marking; its full name is shown on hover, and read out unless what stands
 * around it says so (`isMute`).
 */
export function Portion({ level, isMute }: Pick<MarkingProps, 'level'> & { readonly isMute?: boolean }) {
  const words = useWords(uiWords);
  if (level === null) return <span className="portion portion-none">{words.unmarked}</span>;
  const name = words.markedAs(level.name);
  return (
    <span
      className={`portion${hasColour(level) ? ' portion-coloured' : ''}`}
      style={coloursOf(level)}
      title={level.name}
    >
      <span aria-hidden>{level.letter}</span>
      {isMute !== true && <span className="unseen">{name}</span>}
    </span>
  );
}

/** For the root of the frame: `style={edgeOf(level)}` draws both edges in the colour of the highest marking in view. */
export const edgeOf = (level: MarkingLevel | null): CSSProperties =>
  level !== null && hasColour(level) ? { '--frame-edge': level.colour } : {};
