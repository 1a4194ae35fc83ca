// The three ways to begin.
import { useAsk, useTell } from '#renderer/client/client.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useWords } from '#renderer/ui/language.tsx';
import type { Failure } from '#shared/contract/failures.ts';
import { firstUseWords } from '#shared/language/first-use-words.ts';

interface ChoicesProps {
  readonly sample: () => void;
  readonly isOpening: boolean;
  readonly begin: (what: string) => void;
  readonly onFailure: (failure: Failure) => void;
}

export function Choices({ sample, isOpening, begin, onFailure }: ChoicesProps) {
  const words = useWords(firstUseWords);
  const hasDialogs = useAsk('program.describe', {}).value?.dialogs === true;
  const choose = useTell('file.choose');
  const open = useTell('library.open');
  const openOne = async (): Promise<void> => {
    if (!hasDialogs) return begin('open');
    const chosen = await choose({ purpose: 'open-library' });
    if (!chosen.ok) return onFailure(chosen.failure);
    if (chosen.value.file === null) return;
    const opened = await open({ file: chosen.value.file, mode: 'write-or-read' });
    if (!opened.ok) onFailure(opened.failure);
  };
  return (
    <ul className="first-use-choices">
      <li>
        <Button variant="first" working={isOpening ? words.opening : null} onPress={sample}>
          {words.sample}
        </Button>
        <span className="first-use-small">{words.sampleMore}</span>
      </li>
      <li>
        <Button onPress={() => begin('new')}>{words.make}</Button>
        <span className="first-use-small">{words.makeMore}</span>
      </li>
      <li>
        <Button onPress={() => void openOne()}>{words.open}</Button>
        <span className="first-use-small">{words.openMore}</span>
      </li>
    </ul>
  );
}
