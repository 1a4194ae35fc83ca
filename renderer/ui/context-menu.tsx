// The menu of a thing: by the second button of the mouse, by Shift+F10 or by the key for it.
import { type KeyboardEvent, type MouseEvent, type ReactNode, useRef, useState } from 'react';
import { Popover } from 'react-aria-components/Popover';
import { useDirection } from './language.tsx';
import { MenuList, type MenuListProps } from './menu.tsx';
import './context-menu.css';

interface Place {
  readonly x: number;
  readonly y: number;
}

export interface ContextMenuProps extends MenuListProps {
  readonly children: ReactNode;
  /** Called before the menu opens, with what was pointed at, so that the caller can select it. */
  readonly onOpen?: (target: Element) => void;
}

export function ContextMenu({ children, onOpen, ...list }: ContextMenuProps) {
  const [place, setPlace] = useState<Place | null>(null);
  const anchor = useRef<HTMLSpanElement>(null);
  const direction = useDirection();

  const open = (target: EventTarget, at: Place) => {
    if (target instanceof Element) onOpen?.(target);
    setPlace(at);
  };
  const byMouse = (event: MouseEvent) => {
    event.preventDefault();
    open(event.target, { x: event.clientX, y: event.clientY });
  };
  const byKey = (event: KeyboardEvent) => {
    const isAsked = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
    if (!isAsked || !(event.target instanceof Element)) return;
    event.preventDefault();
    const box = event.target.getBoundingClientRect();
    open(event.target, {
      x: direction === 'rtl' ? box.right - 12 : box.left + 12,
      y: box.top + Math.min(24, box.height),
    });
  };
  const x = (place?.x ?? 0) - (direction === 'rtl' ? document.documentElement.clientWidth : 0);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is inside is interactive; this only listens for the menu key and button.
    <div className="context-menu" onContextMenu={byMouse} onKeyDown={byKey}>
      {children}
      <span
        ref={anchor}
        className="context-menu-anchor"
        style={{ translate: `${x}px ${place?.y ?? 0}px` }}
        aria-hidden
      />
      <Popover
        className="choice-popover"
        aria-label={list.label}
        triggerRef={anchor}
        isOpen={place !== null}
        onOpenChange={(isOpen) => !isOpen && setPlace(null)}
        placement="bottom start"
        offset={0}
      >
        <ClosingList {...list} onClose={() => setPlace(null)} />
      </Popover>
    </div>
  );
}

const ClosingList = ({ groups, label, onClose }: MenuListProps & { readonly onClose: () => void }) => (
  <MenuList
    autoFocus
    label={label}
    groups={groups.map((group) => ({
      ...group,
      entries: group.entries.map((entry) => ({
        ...entry,
        onAction: () => {
          onClose();
          entry.onAction();
        },
      })),
    }))}
  />
);
