// The head of a brief on its sheet: marking, title, lead, whom it is for and when.
import type { ReactNode } from 'react';
import type { Markings } from '#renderer/client/markings.ts';
import { DualDate } from '#renderer/ui/dual-date.tsx';
import { useWords } from '#renderer/ui/language.tsx';
import { Marking } from '#renderer/ui/marking.tsx';
import { briefScreenWords } from '#shared/language/brief-screen-words.ts';
import { directionOf } from '#shared/language/languages.ts';
import { wordingIn } from '#shared/records/worded.ts';
import type { BriefRecord } from './use-stored-brief.ts';

export interface BriefHeadProps {
  readonly record: BriefRecord;
  readonly markings: Markings;
  readonly audience: string | null;
}

export function BriefHead({ record, markings, audience }: BriefHeadProps): ReactNode {
  const words = useWords(briefScreenWords);
  const { body, marking } = record;
  const title = wordingIn(body.title, body.language);
  const lead = wordingIn(body.lead, body.language);
  const caveats = marking.caveats.map((code) => markings.caveats.find((one) => one.code === code)?.name ?? code);
  return (
    <header className="brief-head" dir={directionOf(body.language)}>
      <div className="brief-head-marking">
        <Marking level={markings.find(marking.level)} caveats={caveats.join(' · ')} />
      </div>
      <h1 className="brief-head-title" lang={title.language} dir={directionOf(title.language)}>
        {title.text}
      </h1>
      <p className="brief-head-meta">
        {audience !== null && <bdi>{words.forAudience(audience)}</bdi>}
        {body.date !== null && (
          <bdi>
            <DualDate value={body.date} form="line" />
          </bdi>
        )}
        {body.symbol !== '' && <bdi>{body.symbol}</bdi>}
      </p>
      {lead.text !== '' && (
        <p className="brief-head-lead" lang={lead.language} dir={directionOf(lead.language)}>
          {lead.text}
        </p>
      )}
    </header>
  );
}
