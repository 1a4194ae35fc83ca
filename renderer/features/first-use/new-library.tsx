// A new library: its name and its folder; the file is called by the name.
import { useState } from 'react';
import { addressOf, useGo } from '#renderer/client/address.ts';
import { useAsk, useTell } from '#renderer/client/client.tsx';
import { useFolder } from '#renderer/client/folder.ts';
import { Button } from '#renderer/ui/button.tsx';
import { CheckField } from '#renderer/ui/check-field.tsx';
import { FileList } from '#renderer/ui/file-list.tsx';
import { useLanguage, useWords } from '#renderer/ui/language.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { type Failure, sentenceOf } from '#shared/contract/failures.ts';
import { safeFileName } from '#shared/core/spoof.ts';
import { firstUseWords } from '#shared/language/first-use-words.ts';

interface NewLibraryProps {
  readonly named: (run: (author: string) => void) => () => void;
  /** Whether the name of the library is what is typed first. */
  readonly autoFocus: boolean;
  readonly onFailure: (failure: Failure) => void;
}

/** Failures that are about the name: they stand beside it. */
const ofName = ['exists', 'file-trouble', 'no-permission', 'missing-file', 'disk-full'];

const fileNamed = (name: string): string => safeFileName(/\.diwan$/i.test(name) ? name : `${name}.diwan`);

/** @param folder as the machine writes it */
function fileIn(folder: string, name: string): string {
  const mark = folder.includes('\\') ? '\\' : '/';
  return `${folder.endsWith(mark) ? folder : folder + mark}${fileNamed(name)}`;
}

export function NewLibrary({ named, autoFocus, onFailure }: NewLibraryProps) {
  const words = useWords(firstUseWords);
  const language = useLanguage();
  const go = useGo();
  const hasDialogs = useAsk('program.describe', {}).value?.dialogs === true;
  const folder = useFolder('new-library');
  const choose = useTell('file.choose');
  const create = useTell('library.create');
  const [name, setName] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const [isUsual, setUsual] = useState(true);
  const [isWorking, setWorking] = useState(false);

  const make = async (file: string, author: string): Promise<void> => {
    setWorking(true);
    const made = await create({ file, author, begin: isUsual ? 'usual' : 'empty' });
    setWorking(false);
    if (made.ok) return go(addressOf.home);
    if (ofName.includes(made.failure.code)) setWrong(sentenceOf(made.failure, language));
    else onFailure(made.failure);
  };
  const begin = async (author: string): Promise<void> => {
    if (name.trim() === '') return setWrong(words.libraryNeeded);
    if (!hasDialogs) {
      if (folder.shown !== undefined) await make(fileIn(folder.shown.folder, name.trim()), author);
      return;
    }
    const chosen = await choose({ purpose: 'new-library', name: fileNamed(name.trim()) });
    if (!chosen.ok) return onFailure(chosen.failure);
    if (chosen.value.file !== null) await make(chosen.value.file, author);
  };
  const run = named((author) => void begin(author));
  return (
    <div className="first-use-form">
      <TextField
        label={words.libraryName}
        hint={words.libraryNameHint}
        value={name}
        onChange={(typed) => {
          setName(typed);
          setWrong(null);
        }}
        onEnter={run}
        error={wrong}
        isRequired
        autoFocus={autoFocus}
        maxLength={120}
      />
      {!hasDialogs && folder.shown !== undefined && (
        <FileList
          {...folder.shown}
          onFolder={folder.go}
          error={folder.failure === null ? null : sentenceOf(folder.failure, language)}
        />
      )}
      <CheckField isSelected={isUsual} onChange={setUsual} hint={words.usualHint}>
        {words.usual}
      </CheckField>
      <Button variant="first" working={isWorking ? words.creating : null} onPress={run}>
        {words.create}
      </Button>
    </div>
  );
}
