// A menu: verbs with their keys at the end side, in groups.
import { ChevronDown, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Header } from 'react-aria-components/Header';
import { Menu as AriaMenu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Button, type ButtonProps } from './button.tsx';
import { Keys } from './keys.tsx';
import './choice-list.css';
import './icon-button.css';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly onAction: () => void;
  /** As it is written on the keys, 'Ctrl P'. */
  readonly shortcut?: string;
  /** Why it cannot be done now; stands in the place of the keys. */
  readonly disabledBecause?: string | null;
  readonly before?: ReactNode;
}

export interface MenuGroup {
  readonly id: string;
  /** Read out, and drawn as a heading unless it is hidden. */
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly entries: readonly MenuEntry[];
}

export interface MenuListProps {
  readonly label: string;
  readonly groups: readonly MenuGroup[];
  /** Takes the focus when it is drawn; a menu button sees to that by itself. */
  readonly autoFocus?: boolean;
}

/** The list alone, for a trigger of one's own. */
export const MenuList = ({ label, groups, autoFocus }: MenuListProps) => (
  <AriaMenu className="choice-list" aria-label={label} {...(autoFocus === true ? { autoFocus: 'first' } : {})}>
    {groups.map((group) => (
      <MenuSection key={group.id} className="choice-section" aria-label={group.label}>
        {group.isLabelHidden !== true && <Header className="choice-heading">{group.label}</Header>}
        {group.entries.map((entry) => (
          <MenuItem
            key={entry.id}
            id={entry.id}
            className="choice-item"
            textValue={entry.label}
            onAction={entry.onAction}
            isDisabled={entry.disabledBecause !== undefined && entry.disabledBecause !== null}
          >
            {entry.before}
            <bdi className="choice-item-label">{entry.label}</bdi>
            {typeof entry.disabledBecause === 'string' ? (
              <span className="choice-item-detail">{entry.disabledBecause}</span>
            ) : (
              entry.shortcut !== undefined && (
                <span className="choice-item-detail">
                  <Keys keys={entry.shortcut} />
                </span>
              )
            )}
          </MenuItem>
        ))}
      </MenuSection>
    ))}
  </AriaMenu>
);

export interface MenuButtonProps extends MenuListProps, Pick<ButtonProps, 'variant' | 'isSmall' | 'icon'> {
  /** What stands on the button; the label where it is left out. */
  readonly children?: ReactNode;
}

/** A button that opens a menu below it. */
export const MenuButton = ({ label, groups, children, ...look }: MenuButtonProps) => (
  <MenuTrigger>
    <Button {...look}>
      {children ?? label}
      <ChevronDown className="icon button-icon" aria-hidden />
    </Button>
    <MenuPopover label={label} groups={groups} />
  </MenuTrigger>
);

/** The same where a word does not fit. */
export const MenuIcon = ({ label, groups, icon: Icon }: MenuListProps & { readonly icon: LucideIcon }) => (
  <MenuTrigger>
    <AriaButton className="icon-button" aria-label={label}>
      <Icon className="icon" aria-hidden />
    </AriaButton>
    <MenuPopover label={label} groups={groups} />
  </MenuTrigger>
);

const MenuPopover = (list: MenuListProps) => (
  <Popover className="choice-popover" offset={2} placement="bottom start">
    <MenuList {...list} />
  </Popover>
);
