// Two panes with an edge between them that can be moved with the mouse and the arrow keys. They push; nothing lies over.
import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from 'react';
import { uiWords } from '#shared/language/ui-words.ts';
import { useDirection, useWords } from './language.tsx';
import './splitter.css';

export interface SplitterProps {
  readonly children: ReactNode;
  /** The pane at the end side; null: there is none now, and the other one has all the room. */
  readonly end: ReactNode | null;
  /** What the pane at the end side is called. */
  readonly label: string;
  /** Its width in pixels. */
  readonly size: number;
  readonly onResize: (size: number) => void;
  readonly least?: number;
  readonly most?: number;
  /** It stands outside the landmarks of a screen, so that its edge is a landmark of its own. */
  readonly isOutermost?: boolean;
}

export function Splitter(props: SplitterProps) {
  const { children, end, label, size, onResize, least = 240, most = 720, isOutermost } = props;
  const Place = isOutermost === true ? 'section' : 'div';
  const words = useWords(uiWords);
  const direction = useDirection();
  const grip = useRef<{ readonly x: number; readonly size: number } | null>(null);
  const set = (wanted: number) => onResize(Math.round(Math.min(most, Math.max(least, wanted))));
  // Towards the start side the pane at the end grows.
  const sign = direction === 'rtl' ? 1 : -1;

  const press = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { x: event.clientX, size };
  };
  const move = (event: PointerEvent<HTMLElement>) => {
    if (grip.current !== null) set(grip.current.size + sign * (event.clientX - grip.current.x));
  };
  const key = (event: KeyboardEvent) => {
    const step = event.shiftKey ? 64 : 16;
    const wanted = {
      ArrowLeft: size - sign * step,
      ArrowRight: size + sign * step,
      Home: least,
      End: most,
    }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    set(wanted);
  };

  return (
    <div className={end === null ? 'splitter splitter-alone' : 'splitter'} style={{ '--splitter-end': `${size}px` }}>
      <div className="splitter-pane">{children}</div>
      {end !== null && (
        <Place className="splitter-place" {...(isOutermost === true ? { 'aria-label': words.resize(label) } : {})}>
          {/* biome-ignore lint/a11y/useSemanticElements: a rule cannot be focused or moved; the pattern of a window splitter asks for this role. */}
          <div
            className="splitter-edge"
            role="separator"
            tabIndex={0}
            aria-label={words.resize(label)}
            aria-orientation="vertical"
            aria-valuenow={size}
            aria-valuemin={least}
            aria-valuemax={most}
            onPointerDown={press}
            onPointerMove={move}
            onPointerUp={() => {
              grip.current = null;
            }}
            onKeyDown={key}
          />
        </Place>
      )}
      {end !== null && <div className="splitter-pane">{end}</div>}
    </div>
  );
}
