// The parts of the frame of a window, one below the other: edges, bar, spine, the pane in use, inspector.
import { ChevronDown, ChevronRight } from 'lucide-react';
import { Fragment, type ReactNode, useId, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useLanguage, useNumber } from './language.tsx';
import { Link } from './link.tsx';
import { edgeOf } from './marking.tsx';
import type { MarkingLevel } from './marking-level.ts';
import './frame.css';

export interface FrameProps {
  /** The highest marking in view; its colour is on both edges. */
  readonly marking: MarkingLevel | null;
  readonly bar: ReactNode;
  readonly children: ReactNode;
}

export const Frame = ({ marking, bar, children }: FrameProps) => (
  <div className="frame" style={edgeOf(marking)}>
    {bar}
    <div className="frame-body">{children}</div>
  </div>
);

export interface BarProps {
  readonly start: ReactNode;
  readonly middle: ReactNode;
  readonly end: ReactNode;
}

export const Bar = ({ start, middle, end }: BarProps) => (
  <header className="frame-bar">
    <div>{start}</div>
    <div>{middle}</div>
    <div>{end}</div>
  </header>
);

/** The name of the program in both scripts; in Arabic it stands alone. */
export function ProgramName() {
  const language = useLanguage();
  return (
    <span className="frame-name">
      {language === 'ar' ? (
        'ديوان'
      ) : (
        <>
          Diwan{' '}
          <small lang="ar" dir="rtl">
            ديوان
          </small>
        </>
      )}
    </span>
  );
}

export interface PathStep {
  readonly label: string;
  readonly href?: string;
}

/** Where one is, after the name of the program. */
export const Path = ({ label, steps }: { readonly label: string; readonly steps: readonly PathStep[] }) => (
  <nav className="frame-path" aria-label={label}>
    {steps.map((step, index) => (
      <Fragment key={step.label}>
        <ChevronRight className="icon icon-mirrored" aria-hidden />
        {step.href === undefined ? (
          <bdi {...(index === steps.length - 1 ? { 'aria-current': 'page' } : {})}>{step.label}</bdi>
        ) : (
          <Link tone="plain" href={step.href}>
            <bdi>{step.label}</bdi>
          </Link>
        )}
      </Fragment>
    ))}
  </nav>
);

export interface SpineItem {
  readonly label: string;
  readonly href: string;
  readonly count?: number;
  readonly isCurrent?: boolean;
}

export interface SpineProps {
  /** What the navigation is called when it is read out. */
  readonly label: string;
  readonly title: ReactNode;
  readonly subtitle?: ReactNode;
  /** Groups are parted by a line. */
  readonly groups: readonly (readonly SpineItem[])[];
  /** What is seldom looked for, below the groups: folded away, but where the present place is among it. */
  readonly more?: { readonly label: string; readonly items: readonly SpineItem[] };
  readonly foot?: ReactNode;
}

const SpineGroup = ({ items, id }: { readonly items: readonly SpineItem[]; readonly id?: string }) => {
  const write = useNumber();
  return (
    <ul className="spine-group" {...(id === undefined ? {} : { id })}>
      {items.map((item) => (
        <li key={item.href} className="spine-item">
          <Link tone="plain" href={item.href} {...(item.isCurrent === true ? { 'aria-current': 'page' } : {})}>
            <span className="spine-label">{item.label}</span>
            {item.count !== undefined && <span className="spine-count">{write(item.count)}</span>}
          </Link>
        </li>
      ))}
    </ul>
  );
};

function SpineMore({ label, items }: NonNullable<SpineProps['more']>) {
  const id = useId();
  const isHere = items.some(({ isCurrent }) => isCurrent === true);
  const [wanted, want] = useState<boolean | null>(null);
  const isOpen = wanted ?? isHere;
  return (
    <>
      <Button className="spine-more" aria-expanded={isOpen} aria-controls={id} onPress={() => want(!isOpen)}>
        <ChevronDown className={`icon spine-more-icon${isOpen ? ' spine-more-open' : ''}`} aria-hidden />
        {label}
      </Button>
      {isOpen && <SpineGroup items={items} id={id} />}
    </>
  );
}

/** The index of a register: text and numbers, no icons. */
export function Spine({ label, title, subtitle, groups, more, foot }: SpineProps) {
  return (
    <nav className="frame-spine spine" aria-label={label}>
      <h2 className="spine-title">{title}</h2>
      {subtitle !== undefined && <p className="spine-subtitle">{subtitle}</p>}
      {groups.map((group) => (
        <SpineGroup key={group[0]?.href ?? ''} items={group} />
      ))}
      {more !== undefined && <SpineMore {...more} />}
      {foot !== undefined && <div className="spine-foot">{foot}</div>}
    </nav>
  );
}
