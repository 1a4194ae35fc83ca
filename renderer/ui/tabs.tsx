// Parts of one thing that share a place: words with counts, the present one underlined in the accent.
import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs';
import { useNumber } from './language.tsx';
import './tabs.css';

export interface TabItem<T extends string> {
  readonly id: T;
  readonly label: string;
  readonly count?: number;
  /** Drawn only while the tab is the present one. */
  readonly content: ReactNode;
}

export interface TabsProps<T extends string> {
  readonly label: string;
  readonly items: readonly TabItem<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

export function Tabs<T extends string>({ label, items, value, onChange }: TabsProps<T>) {
  const write = useNumber();
  const choose = (key: unknown) => {
    const chosen = items.find((item) => item.id === key);
    if (chosen !== undefined) onChange(chosen.id);
  };
  return (
    <AriaTabs className="tabs" selectedKey={value} onSelectionChange={choose}>
      <TabList className="tabs-list" aria-label={label}>
        {items.map((item) => (
          <Tab key={item.id} id={item.id} className="tabs-tab">
            {item.label}
            {item.count !== undefined && <span className="tabs-count"> {write(item.count)}</span>}
          </Tab>
        ))}
      </TabList>
      {items.map((item) => (
        <TabPanel key={item.id} id={item.id} className="tabs-panel">
          {item.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
