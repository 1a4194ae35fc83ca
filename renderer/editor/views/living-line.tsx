// The line below a living block: what it is, whether it follows its record, and its tools, which keep their place.
import { ExternalLink, Pin, PinOff, RefreshCw, Trash2, Type } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Button, Toolbar } from 'react-aria-components';
import { useNumber } from '#renderer/ui/language.tsx';
import type { PortionMarking } from '#shared/richtext/rich-text.ts';
import { LivingPortion } from './living-portion.tsx';
import type { LivingTools } from './living-tools.ts';
import { useEditorWords } from './use-editor-words.ts';

export interface LivingLineProps {
  readonly tools: LivingTools;
  /** The marking of the record, shown in the margin; null where it has none, and left out where there is no one record. */
  readonly marking?: PortionMarking | null;
  /** Kind and party: 'Position · Teskara · 1.1'. */
  readonly title: ReactNode;
  /** Date, firmness and the like. */
  readonly facts?: ReactNode;
  /** The pinned revision; null while the block follows its record. */
  readonly pinned: number | null;
  /** The revision to pin to; null where there is none (the answer to a query). */
  readonly current: number | null;
  /** What stands there when the block becomes text. */
  readonly words: string;
  readonly open?: (() => void) | undefined;
}

export function LivingLine({
  tools,
  marking,
  title,
  facts,
  pinned,
  current,
  words: plain,
  open,
}: LivingLineProps): ReactNode {
  const words = useEditorWords().living;
  const number = useNumber();
  const leaving = {
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.currentTarget.closest<HTMLElement>('[contenteditable="true"]')?.focus();
    },
  };
  return (
    <div className="living-line">
      {marking === undefined ? null : <LivingPortion marking={marking} />}
      <span className="living-title">{title}</span>
      {facts === undefined ? null : <span>{facts}</span>}
      <span className="living-state">
        {pinned === null ? (
          <RefreshCw size={13} strokeWidth={1.5} aria-hidden />
        ) : (
          <Pin size={13} strokeWidth={1.5} aria-hidden />
        )}
        {pinned === null ? words.follows : words.pinned(number(pinned))}
      </span>
      <div role="presentation" className="living-tools" data-living-tools {...leaving}>
        <Toolbar className="living-tool-row" aria-label={words.tools}>
          {open === undefined ? null : (
            <LivingTool name={words.open} act={open}>
              <ExternalLink size={14} strokeWidth={1.5} aria-hidden className="living-mirrored" />
            </LivingTool>
          )}
          {tools.isReadOnly ? null : (
            <>
              {pinned !== null ? (
                <LivingTool name={words.unpin} act={() => tools.unpin()}>
                  <PinOff size={14} strokeWidth={1.5} aria-hidden />
                </LivingTool>
              ) : current === null ? null : (
                <LivingTool name={words.pin} act={() => tools.pin(current)}>
                  <Pin size={14} strokeWidth={1.5} aria-hidden />
                </LivingTool>
              )}
              <LivingTool name={words.toText} act={() => tools.turnIntoText(plain)}>
                <Type size={14} strokeWidth={1.5} aria-hidden />
              </LivingTool>
              <LivingTool name={words.remove} act={() => tools.remove()}>
                <Trash2 size={14} strokeWidth={1.5} aria-hidden />
              </LivingTool>
            </>
          )}
        </Toolbar>
      </div>
    </div>
  );
}

/** Reached with Enter from the block, not with Tab: a brief of fifty living blocks is still one stop. */
function LivingTool({ name, act, children }: { name: string; act: () => void; children: ReactNode }): ReactNode {
  return (
    <Button className="living-tool" aria-label={name} excludeFromTabOrder onPress={act}>
      {children}
    </Button>
  );
}
