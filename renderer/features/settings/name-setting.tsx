// The name by which this library knows its user.
import { useState } from 'react';
import { useAsk, useTell } from '#renderer/client/client.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useLanguage, useWords } from '#renderer/ui/language.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { sentenceOf } from '#shared/contract/failures.ts';
import { settingsWords } from '#shared/language/settings-words.ts';

type Said = { readonly is: 'kept' } | { readonly is: 'wrong'; readonly why: string } | null;

export function NameSetting() {
  const words = useWords(settingsWords);
  const language = useLanguage();
  const kept = useAsk('author.name', {}).value?.name ?? '';
  const introduce = useTell('author.introduce');
  const [typed, setTyped] = useState<string | null>(null);
  const [said, setSaid] = useState<Said>(null);
  const name = typed ?? kept;
  const keep = async (): Promise<void> => {
    if (name.trim() === '') return setSaid({ is: 'wrong', why: words.nameNeeded });
    const answer = await introduce({ name: name.trim() });
    if (!answer.ok) return setSaid({ is: 'wrong', why: sentenceOf(answer.failure, language) });
    setTyped(null);
    setSaid({ is: 'kept' });
  };
  return (
    <div className="settings-name">
      <TextField
        label={words.name}
        hint={words.nameHint}
        value={name}
        onChange={(text) => {
          setTyped(text);
          setSaid(null);
        }}
        onEnter={() => void keep()}
        error={said?.is === 'wrong' ? said.why : null}
        maxLength={200}
      />
      <span className="row">
        <Button onPress={() => void keep()}>{words.save}</Button>
        <span role="status">{said?.is === 'kept' ? words.kept : ''}</span>
      </span>
    </div>
  );
}
