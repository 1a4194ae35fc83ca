// A library that is there, found by going through the folders of the machine.
import { addressOf, useGo } from '#renderer/client/address.ts';
import { useTell } from '#renderer/client/client.tsx';
import { useFolder } from '#renderer/client/folder.ts';
import { FileList } from '#renderer/ui/file-list.tsx';
import { useLanguage } from '#renderer/ui/language.tsx';
import { StillBars } from '#renderer/ui/still-bars.tsx';
import { type Failure, sentenceOf } from '#shared/contract/failures.ts';

export function OpenLibrary({ onFailure }: { readonly onFailure: (failure: Failure) => void }) {
  const language = useLanguage();
  const go = useGo();
  const folder = useFolder('open-library');
  const open = useTell('library.open');
  const choose = async (file: string): Promise<void> => {
    const opened = await open({ file, mode: 'write-or-read' });
    if (opened.ok) go(addressOf.home);
    else onFailure(opened.failure);
  };
  if (folder.shown === undefined) return <StillBars rows={4} />;
  return (
    <FileList
      {...folder.shown}
      onFolder={folder.go}
      onChoose={(file) => void choose(file)}
      error={folder.failure === null ? null : sentenceOf(folder.failure, language)}
    />
  );
}
