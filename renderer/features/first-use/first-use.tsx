// The first screen: your name, the sample in one click, a new library, one that is there; and those that were opened before.
import { useEffect, useRef, useState } from 'react';
import { addressOf, useAddressValue, useGo } from '#renderer/client/address.ts';
import { useAsk } from '#renderer/client/client.tsx';
import { useOpenSample } from '#renderer/client/open-sample.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useTitle } from '#renderer/ui/desk.tsx';
import { useLanguage, useWords } from '#renderer/ui/language.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { type Failure, sentenceOf } from '#shared/contract/failures.ts';
import { firstUseWords } from '#shared/language/first-use-words.ts';
import { Choices } from './choices.tsx';
import { Looks } from './looks.tsx';
import { NewLibrary } from './new-library.tsx';
import { OpenLibrary } from './open-library.tsx';
import { RecentLibraries } from './recent-libraries.tsx';
import './first-use.css';

export function FirstUse() {
  const words = useWords(firstUseWords);
  const language = useLanguage();
  const go = useGo();
  const [start, begin] = useAddressValue('start');
  const program = useAsk('program.describe', {}).value;
  const openSample = useOpenSample();
  const known = useAsk('author.name', program?.library == null ? null : {}).value?.name ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  // Whoever works in the library that is open makes the next one too.
  const name = typed ?? known;
  const nameField = useRef<HTMLDivElement>(null);
  const [isNameAsked, askName] = useState(false);
  const [isOpening, setOpening] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  useTitle(words.title);
  const hasOther = program?.library != null;

  const focusName = () => nameField.current?.querySelector('input')?.focus();
  const isNameFirst = start === 'new' && name.trim() === '';
  useEffect(() => {
    if (isNameFirst) nameField.current?.querySelector('input')?.focus();
  }, [isNameFirst]);
  /** Runs what needs a name, or asks for the name. */
  const named = (run: (author: string) => void) => () => {
    setFailure(null);
    askName(name.trim() === '');
    if (name.trim() === '') focusName();
    else run(name.trim());
  };
  const sample = async (author: string): Promise<void> => {
    if (openSample === null) return;
    setOpening(true);
    const opened = await openSample(author);
    setOpening(false);
    if (opened.ok) go(addressOf.matrix(opened.value));
    else setFailure(opened.failure);
  };
  const openTheSample = named((author) => void sample(author));
  /** From the name to the name of the library. */
  const goOn = named(() =>
    nameField.current?.parentElement?.querySelector<HTMLElement>('.first-use-form input')?.focus(),
  );
  const back = () => {
    setFailure(null);
    begin('');
  };
  return (
    <main className="first-use">
      <div className="first-use-page">
        <header className="first-use-head">
          <h1>{words.title}</h1>
          <p className="first-use-lead">{words.lead}</p>
          <p className="first-use-small">{words.stays}</p>
        </header>
        {failure !== null && <Notice tone="error" title={sentenceOf(failure, language)} />}
        {start !== 'open' && (
          <div ref={nameField}>
            <TextField
              label={words.name}
              hint={words.nameHint}
              value={name}
              onChange={(text) => {
                setTyped(text);
                askName(false);
              }}
              onEnter={start === 'new' ? goOn : openTheSample}
              error={isNameAsked ? words.nameNeeded : null}
              isRequired
              maxLength={200}
            />
          </div>
        )}
        {start === 'new' ? (
          <NewLibrary named={named} autoFocus={!isNameFirst} onFailure={setFailure} />
        ) : start === 'open' ? (
          <OpenLibrary onFailure={setFailure} />
        ) : (
          <Choices sample={openTheSample} isOpening={isOpening} begin={begin} onFailure={setFailure} />
        )}
        {start === '' && <RecentLibraries onFailure={setFailure} />}
        <footer className="first-use-foot">
          <Looks />
          {(start !== '' || hasOther) && (
            <Button variant="quiet" onPress={back}>
              {words.back}
            </Button>
          )}
        </footer>
      </div>
    </main>
  );
}
