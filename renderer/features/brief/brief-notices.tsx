// What must be said over the text: that two wrote in one paragraph, that an older draft was found. That nothing can be changed the frame says.
import { type ReactNode, useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { useNumber, useWords } from '#renderer/ui/language.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { briefScreenWords } from '#shared/language/brief-screen-words.ts';
import type { BlockId } from '#shared/richtext/rich-text.ts';

export interface BriefNoticesProps {
  readonly copies: readonly BlockId[];
  readonly isLate: boolean;
  readonly show: (block: BlockId) => void;
  readonly dismiss: () => void;
}

export function BriefNotices({ copies, isLate, show, dismiss }: BriefNoticesProps): ReactNode {
  const words = useWords(briefScreenWords);
  const write = useNumber();
  const [wasRead, setRead] = useState(false);
  const [first] = copies;
  return (
    <div className="brief-notices">
      {isLate && !wasRead && (
        <Notice title={words.late} actions={<Button onPress={() => setRead(true)}>{words.read}</Button>}>
          {words.lateHow}
        </Notice>
      )}
      {first !== undefined && (
        <Notice
          title={words.copies(copies.length, write(copies.length))}
          actions={
            <>
              <Button onPress={() => show(first)}>{words.showCopy}</Button>
              <Button onPress={dismiss}>{words.read}</Button>
            </>
          }
        >
          {words.copiesHow}
        </Notice>
      )}
    </div>
  );
}
