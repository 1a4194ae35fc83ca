// Find a record, or do something: a field over a list in groups, opened from anywhere. What it holds is given by the shell.
import { Search } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { uiWords } from '#shared/language/ui-words.ts';
import { Keys } from './keys.tsx';
import { useNumber, useWords } from './language.tsx';
import './choice-list.css';
import './palette.css';

export interface PaletteItem {
  /** Different in all groups. */
  readonly id: string;
  readonly label: string;
  /** Kind and place of a record, or the menu of a command. */
  readonly detail?: string;
  readonly before?: ReactNode;
  readonly shortcut?: string;
  /** The language of the label where it is not that of the interface. */
  readonly language?: string;
  /** It cannot be chosen now; its detail says why. */
  readonly isOff?: boolean;
}

export interface PaletteGroup {
  readonly id: string;
  readonly label: string;
  readonly items: readonly PaletteItem[];
}

export interface PaletteProps {
  readonly onClose: () => void;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly groups: readonly PaletteGroup[];
  readonly onChoose: (item: PaletteItem) => void;
  readonly isSearching?: boolean;
  /** What is asked for, where it is not a record or a command. */
  readonly label?: string;
}

/** Open while it stands. */
export const Palette = (props: PaletteProps) => (
  <ModalOverlay className="palette-ground" isDismissable isOpen onOpenChange={(isOpen) => !isOpen && props.onClose()}>
    <Modal className="palette-frame">
      <PaletteInside {...props} />
    </Modal>
  </ModalOverlay>
);

function PaletteInside({ onClose, query, onQuery, groups, onChoose, isSearching, label }: PaletteProps) {
  const words = useWords(uiWords).search;
  const write = useNumber();
  const name = label ?? words.find;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const items = groups.flatMap((group) => group.items);
  const [active, setActive] = useState(0);
  const at = Math.min(active, items.length - 1);
  const optionId = (item: PaletteItem | undefined) => (item === undefined ? undefined : `${id}-${item.id}`);
  const state =
    isSearching === true && items.length === 0 ? words.searching : words.results(items.length, write(items.length));

  useEffect(() => setActive(0), [query]);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });

  const choose = (item: PaletteItem | undefined) => {
    if (item === undefined || item.isOff === true) return;
    onClose();
    onChoose(item);
  };
  const key = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const page = 8;
    const next = {
      ArrowDown: (at + 1) % Math.max(1, items.length),
      ArrowUp: (at - 1 + items.length) % Math.max(1, items.length),
      PageDown: Math.min(items.length - 1, at + page),
      PageUp: Math.max(0, at - page),
    }[event.key];
    if (event.key === 'Enter') choose(items[at]);
    else if (next !== undefined) setActive(next);
    else return;
    event.preventDefault();
  };

  return (
    <Dialog className="palette" aria-label={name}>
      <div className="palette-field">
        <Search className="icon" aria-hidden />
        <input
          className="palette-input"
          role="combobox"
          aria-label={name}
          aria-expanded
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          {...(items.length === 0 ? {} : { 'aria-activedescendant': optionId(items[at]) })}
          placeholder={name}
          value={query}
          onChange={(event) => onQuery(event.target.value)}
          onKeyDown={key}
          spellCheck={false}
          autoComplete="off"
          {...(query === '' ? {} : { dir: 'auto' })}
          autoFocus
        />
      </div>
      <div ref={list} className="palette-list" id={`${id}-list`} role="listbox" aria-label={name}>
        {groups.map((group) =>
          group.items.length === 0 ? null : (
            // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields.
            <div key={group.id} className="choice-section" role="group" aria-label={group.label}>
              <span className="choice-heading" aria-hidden>
                {group.label}
              </span>
              {group.items.map((item) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys.
                // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field.
                <div
                  key={item.id}
                  id={optionId(item)}
                  className="choice-item"
                  role="option"
                  aria-selected={item === items[at]}
                  {...(item.isOff === true ? { 'aria-disabled': true } : {})}
                  {...(item === items[at] ? { 'data-focused': '' } : {})}
                  onPointerMove={() => setActive(items.indexOf(item))}
                  onClick={() => choose(item)}
                >
                  {item.before}
                  <bdi className="choice-item-label" {...(item.language === undefined ? {} : { lang: item.language })}>
                    {item.label}
                  </bdi>
                  {(item.detail !== undefined || item.shortcut !== undefined) && (
                    <span className="choice-item-detail palette-detail">
                      {item.detail !== undefined && <bdi>{item.detail}</bdi>}
                      {item.shortcut !== undefined && <Keys keys={item.shortcut} />}
                    </span>
                  )}
                </div>
              ))}
            </div>
          ),
        )}
      </div>
      <p className="palette-state" role="status">
        {state}
      </p>
    </Dialog>
  );
}
