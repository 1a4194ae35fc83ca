// A tool that opens a list to choose one of.
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ChevronDown, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

export interface Option {
  readonly id: string;
  readonly words: string;
  readonly keys?: string;
}

export interface ChoiceProps {
  readonly name: string;
  readonly shown: string;
  readonly icon?: LucideIcon;
  readonly options: readonly Option[];
  /** Null where the selection holds several. */
  readonly chosen: string | null;
  readonly isDisabled: boolean;
  readonly choose: (id: string) => void;
}

export function Choice({ name, shown, icon: Icon, options, chosen, isDisabled, choose }: ChoiceProps): ReactNode {
  const [editor] = useLexicalComposerContext();
  return (
    <MenuTrigger>
      <Button className="tool-button tool-choice" aria-label={`${name}: ${shown}`} isDisabled={isDisabled}>
        {Icon === undefined ? <bdi>{shown}</bdi> : <Icon size={16} strokeWidth={1.5} aria-hidden />}
        <ChevronDown size={14} strokeWidth={1.5} aria-hidden />
      </Button>
      <Popover className="tool-menu" placement="bottom start" offset={2}>
        <Menu
          aria-label={name}
          selectionMode="single"
          selectedKeys={chosen === null ? [] : [chosen]}
          disallowEmptySelection
          onAction={(key) => {
            choose(String(key));
            editor.focus();
          }}
        >
          {options.map(({ id, words, keys }) => (
            <MenuItem key={id} id={id} className="tool-option" textValue={words}>
              <bdi>{words}</bdi>
              {keys === undefined ? null : <kbd>{keys}</kbd>}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
