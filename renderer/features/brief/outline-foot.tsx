// What a brief is for: audience, marking, meeting; changed in the inspector.
import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Markings } from '#renderer/client/markings.ts';
import { DualDate } from '#renderer/ui/dual-date.tsx';
import { useNumber, useWords } from '#renderer/ui/language.tsx';
import { Link } from '#renderer/ui/link.tsx';
import { Marking } from '#renderer/ui/marking.tsx';
import type { DateValue } from '#shared/core/dates.ts';
import { briefScreenWords } from '#shared/language/brief-screen-words.ts';
import type { BlockId } from '#shared/richtext/rich-text.ts';

export interface OutlineFootProps {
  readonly audience: string | null;
  readonly level: string | null;
  readonly markings: Markings;
  readonly meeting: { readonly title: string; readonly date: DateValue | null } | null;
  /** Paragraphs above what the audience may see. */
  readonly above: readonly BlockId[];
  readonly show: (block: BlockId) => void;
  readonly open: () => void;
}

export function OutlineFoot({ audience, level, markings, meeting, above, show, open }: OutlineFootProps): ReactNode {
  const words = useWords(briefScreenWords);
  const write = useNumber();
  const [first] = above;
  return (
    <div className="outline-block">
      <div className="outline-row">
        <span>{words.audience}</span>
        <b>
          <bdi>{audience ?? words.noAudience}</bdi>
        </b>
      </div>
      <div className="outline-row">
        <span>{words.marking}</span>
        <Marking level={markings.find(level)} />
      </div>
      {first !== undefined && (
        <p className="outline-finding" role="status">
          <TriangleAlert className="icon" aria-hidden />
          <span>
            {words.aboveFound(above.length, write(above.length), audience ?? words.noAudience)}{' '}
            <Link onPress={() => show(first)}>{words.showAbove}</Link>
          </span>
        </p>
      )}
      <div className="outline-row">
        <span>{words.meeting}</span>
        <bdi>{meeting?.title ?? words.noMeeting}</bdi>
      </div>
      {meeting !== null && meeting.date !== null && (
        <div className="outline-date">
          <DualDate value={meeting.date} />
        </div>
      )}
      <Link onPress={open}>{words.details}</Link>
    </div>
  );
}
