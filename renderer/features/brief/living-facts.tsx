// The facts in the line below a living block: what it is, of whom, since when, how firm.
import { Fragment, type ReactNode } from 'react';
import { ShortDate } from '#renderer/ui/dual-date.tsx';
import { useDirection, useLanguage, useNumber, useWords } from '#renderer/ui/language.tsx';
import { EvidenceCount, Firmness, Grade } from '#renderer/ui/measures.tsx';
import { Stance, stances } from '#renderer/ui/stance.tsx';
import type { LivingItem } from '#shared/contract/living.ts';
import { briefScreenWords } from '#shared/language/brief-screen-words.ts';
import { concernStatuses } from '#shared/records/concern.ts';
import { kinds } from '#shared/records/index.ts';
import { modes } from '#shared/records/talking-point.ts';

/** The number alone where it has one: '1.1' of '1.1 Minimum flow'. */
const shortIssue = (issue: string | null): string | null => issue?.match(/^[\d٠-٩][\d٠-٩.-]*(?=\s)/)?.[0] ?? issue;

/** 'Talking point · If raised', 'Position · Tirvana · 1.1'. */
export function LivingTitle({ item }: { readonly item: LivingItem }): ReactNode {
  const language = useLanguage();
  const direction = useDirection();
  const stance = stances.find((one) => one === item.stance);
  const mode = modes.find((one) => one === item.mode);
  const parts = [
    kinds[item.kind].words[language].one,
    mode === undefined ? null : kinds['talking-point'].words[language].fields.mode.choices[mode],
    item.party,
    item.kind === 'position' ? shortIssue(item.issue) : null,
  ].filter((part) => part !== null);
  return (
    // In the direction of the interface, whose words they are, on a page of either direction.
    <span className="brief-living-title" dir={direction} {...(item.issue === null ? {} : { title: item.issue })}>
      {stance !== undefined && <Stance stance={stance} />}
      <span>
        {parts.map((part, index) => (
          <Fragment key={part}>
            {index > 0 && ' · '}
            <bdi>{part}</bdi>
          </Fragment>
        ))}
      </span>
    </span>
  );
}

/** Every claim of a party shows its source: the grade of a statement, how many stand behind a position, or that there is none. */
export function Source({ item }: { readonly item: LivingItem }): ReactNode {
  const { kind, grade, evidence } = item;
  if (kind === 'position') return <EvidenceCount count={evidence} />;
  return kind === 'statement' && grade === null && evidence === 0 ? <EvidenceCount count={0} /> : null;
}

export interface LivingFactsProps {
  readonly item: LivingItem;
  readonly newer: number | null;
  /** Pinned, and another position stands in its place by now. */
  readonly isSucceeded: boolean;
}

export function LivingFacts({ item, newer, isSucceeded }: LivingFactsProps): ReactNode {
  const words = useWords(briefScreenWords).living;
  const language = useLanguage();
  const direction = useDirection();
  const write = useNumber();
  const status = concernStatuses.find((one) => one === item.status);
  return (
    <span className="brief-living-facts" dir={direction}>
      {item.date !== null && (
        <span>
          {item.kind === 'position' && `${words.asOf} `}
          <ShortDate value={item.date} />
        </span>
      )}
      {item.firmness !== null && <Firmness value={item.firmness} />}
      {item.seconds !== null && <span>{words.seconds(item.seconds, write(item.seconds))}</span>}
      {item.kind === 'concern' && status !== undefined && (
        <span>{kinds.concern.words[language].fields.status.choices[status]}</span>
      )}
      {item.grade !== null && <Grade grade={item.grade} />}
      <Source item={item} />
      {isSucceeded && <span className="brief-living-newer">{words.succeeded}</span>}
      {newer !== null && <span className="brief-living-newer">{words.newer(write(newer))}</span>}
    </span>
  );
}
