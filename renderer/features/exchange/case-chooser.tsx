// Which case file: by the dialog of the system, or by going through the folders of the machine where there is none.
import { useState } from 'react';
import { useAsk, useTell } from '#renderer/client/client.tsx';
import { useFolder } from '#renderer/client/folder.ts';
import { Button } from '#renderer/ui/button.tsx';
import { FileList } from '#renderer/ui/file-list.tsx';
import { useLanguage, useWords } from '#renderer/ui/language.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { StillBars } from '#renderer/ui/still-bars.tsx';
import { type Failure, sentenceOf } from '#shared/contract/failures.ts';
import { exchangeWords } from '#shared/language/exchange-words.ts';

interface CaseChooserProps {
  readonly onChoose: (file: string) => void;
}

export function CaseChooser({ onChoose }: CaseChooserProps) {
  const hasDialogs = useAsk('program.describe', {}).value?.dialogs;
  if (hasDialogs === undefined) return <StillBars rows={3} />;
  return hasDialogs ? <BySystem onChoose={onChoose} /> : <ByFolders onChoose={onChoose} />;
}

function BySystem({ onChoose }: CaseChooserProps) {
  const words = useWords(exchangeWords).import;
  const language = useLanguage();
  const ask = useTell('file.choose');
  const [failure, setFailure] = useState<Failure | null>(null);
  const choose = async (): Promise<void> => {
    const chosen = await ask({ purpose: 'open-case' });
    if (!chosen.ok) setFailure(chosen.failure);
    else if (chosen.value.file !== null) onChoose(chosen.value.file);
  };
  return (
    <section>
      {failure !== null && <Notice tone="error" title={sentenceOf(failure, language)} />}
      <Button variant="first" onPress={() => void choose()}>
        {words.choose}
      </Button>
    </section>
  );
}

function ByFolders({ onChoose }: CaseChooserProps) {
  const words = useWords(exchangeWords).import;
  const language = useLanguage();
  const folder = useFolder('open-case');
  if (folder.shown === undefined) return <StillBars rows={4} />;
  return (
    <FileList
      {...folder.shown}
      onFolder={folder.go}
      onChoose={onChoose}
      none={words.none}
      error={folder.failure === null ? null : sentenceOf(folder.failure, language)}
    />
  );
}
