// The page of a brief: its outline, the text, and the shelf of records that can stand in it.
import type { ReactNode } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { useLanguage, useWords } from '#renderer/ui/language.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { StillBars } from '#renderer/ui/still-bars.tsx';
import { sentenceOf } from '#shared/contract/failures.ts';
import type { RecordId } from '#shared/core/ids.ts';
import { briefScreenWords } from '#shared/language/brief-screen-words.ts';
import { BriefDesk } from './brief-desk.tsx';
import { useStoredBrief } from './use-stored-brief.ts';
import './brief-screen.css';

export function BriefScreen({ brief }: { readonly brief: RecordId }): ReactNode {
  const { opened, failure, again } = useStoredBrief(brief);
  const words = useWords(briefScreenWords);
  const language = useLanguage();
  if (opened !== null) return <BriefDesk key={brief} opened={opened} />;
  return (
    <main className="frame-main brief-waiting">
      {failure === null ? (
        <StillBars rows={4} />
      ) : (
        <Notice tone="error" title={words.gone} actions={<Button onPress={again}>{words.again}</Button>}>
          {failure.code === 'not-found' && failure.details.what === 'brief'
            ? words.notBrief
            : sentenceOf(failure, language)}
        </Notice>
      )}
    </main>
  );
}
