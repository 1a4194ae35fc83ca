// The libraries that were opened before, latest first.
import { X } from 'lucide-react';
import { addressOf, useGo } from '#renderer/client/address.ts';
import { useAsk, useTell } from '#renderer/client/client.tsx';
import { ShortDate } from '#renderer/ui/dual-date.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useWords } from '#renderer/ui/language.tsx';
import { ListRow } from '#renderer/ui/list-row.tsx';
import type { Failure } from '#shared/contract/failures.ts';
import { day } from '#shared/core/dates.ts';
import { firstUseWords } from '#shared/language/first-use-words.ts';

export function RecentLibraries({ onFailure }: { readonly onFailure: (failure: Failure) => void }) {
  const words = useWords(firstUseWords);
  const go = useGo();
  const recent = useAsk('program.describe', {}).value?.recent ?? [];
  const open = useTell('library.open');
  const forget = useTell('program.forget');
  const openOne = async (file: string): Promise<void> => {
    const opened = await open({ file, mode: 'write-or-read' });
    if (opened.ok) go(addressOf.home);
    else onFailure(opened.failure);
  };
  if (recent.length === 0) return null;
  return (
    <section className="first-use-recent">
      <h2>{words.recent}</h2>
      <ul>
        {recent.map(({ file, name, opened, exists }) => (
          <li key={file} className="first-use-recent-row">
            <ListRow
              title={<bdi>{name}</bdi>}
              voice="word"
              isQuiet={!exists}
              detail={exists ? <bdi dir="ltr">{file}</bdi> : words.gone}
              after={<ShortDate value={day(opened.slice(0, 10))} />}
              {...(exists ? { onPress: () => void openOne(file) } : {})}
            />
            <IconButton icon={X} label={words.forget(name)} onPress={() => void forget({ file })} />
          </li>
        ))}
      </ul>
    </section>
  );
}
