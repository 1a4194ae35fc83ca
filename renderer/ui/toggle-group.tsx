// A choice of a few that are all in sight: the chosen one is inverse.
import type { Key, ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import './toggle-group.css';

export interface Toggle<T extends string> {
  readonly id: T;
  readonly label: ReactNode;
  readonly isDisabled?: boolean;
}

export interface ToggleGroupProps<T extends string> {
  /** What is chosen, for those who cannot see the place: 'Order'. */
  readonly label: string;
  readonly items: readonly Toggle<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly isDisabled?: boolean;
}

export function ToggleGroup<T extends string>({ label, items, value, onChange, isDisabled }: ToggleGroupProps<T>) {
  const choose = (keys: ReadonlySet<Key>) => {
    const chosen = items.find((item) => keys.has(item.id));
    if (chosen !== undefined && chosen.id !== value) onChange(chosen.id);
  };
  return (
    <ToggleButtonGroup
      className="toggle-group"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={choose}
      isDisabled={isDisabled === true}
    >
      {items.map((item) => (
        <ToggleButton
          key={item.id}
          id={item.id}
          className="toggle-group-item"
          isDisabled={item.isDisabled === true || isDisabled === true}
        >
          {item.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
