// Exporting a case file: what, under which name and where; then its progress, and what was written.
import { useState } from 'react';
import { useAddressValue } from '#renderer/client/address.ts';
import { useAsk } from '#renderer/client/client.tsx';
import { nameOfLibrary } from '#renderer/client/library-name.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ChoiceField } from '#renderer/ui/choice-field.tsx';
import { useTitle } from '#renderer/ui/desk.tsx';
import { FileList } from '#renderer/ui/file-list.tsx';
import { useLanguage, useNumber, useWords } from '#renderer/ui/language.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Progress } from '#renderer/ui/progress.tsx';
import { StillBars } from '#renderer/ui/still-bars.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { sentenceOf } from '#shared/contract/failures.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import { exchangeWords } from '#shared/language/exchange-words.ts';
import { useCaseExport } from './use-case-export.ts';
import './exchange.css';

function Written({ file, records, revisions }: OutputOf<'case.export'>) {
  const words = useWords(exchangeWords).export;
  const write = useNumber();
  return (
    <p role="status">
      {words.done(records, write(records))}
      {words.revisions(revisions, write(revisions))}: <bdi dir="ltr">{file}</bdi>
    </p>
  );
}

interface ExportFormProps {
  readonly library: OutputOf<'library.describe'>;
  readonly hasDialogs: boolean;
}

function ExportForm({ library, hasDialogs }: ExportFormProps) {
  const { export: words, import: reading } = useWords(exchangeWords);
  const language = useLanguage();
  const [wanted, want] = useAddressValue('negotiation');
  const chosen = library.negotiations.find(({ id }) => id === wanted) ?? null;
  const usual = chosen?.title ?? nameOfLibrary(library.path);
  const [typed, type] = useState<string | null>(null);
  const { folder, wrong, failure, written, isWorking, progress, run, cancel, forget } = useCaseExport(hasDialogs);
  const name = typed ?? usual;
  return (
    <>
      <div className="exchange-form">
        <ChoiceField
          label={words.what}
          none={words.whole}
          choices={library.negotiations.map(({ id, title }) => ({ id, label: title }))}
          value={chosen?.id ?? null}
          onChange={(id) => {
            forget();
            want(id ?? '');
          }}
          hint={chosen === null ? words.wholeMore : words.oneMore}
        />
        {!hasDialogs && (
          <TextField
            label={words.name}
            hint={words.nameHint}
            value={name}
            onChange={(text) => {
              forget();
              type(text);
            }}
            error={wrong === null ? null : words[wrong]}
            isRequired
            maxLength={120}
          />
        )}
        {!hasDialogs && folder.shown !== undefined && (
          <FileList
            {...folder.shown}
            onFolder={folder.go}
            none={reading.none}
            error={folder.failure === null ? null : sentenceOf(folder.failure, language)}
          />
        )}
      </div>
      {failure !== null && (
        <Notice
          tone="error"
          title={<bdi>{failure.code === 'cancelled' ? words.stopped : sentenceOf(failure, language)}</bdi>}
        />
      )}
      <section>
        <Button
          variant="first"
          working={isWorking ? words.writing : null}
          onPress={() => void run(chosen?.id ?? null, name)}
        >
          {hasDialogs ? `${words.run}…` : words.run}
        </Button>
        {isWorking && (
          <Progress verb={words.writing} done={progress?.done ?? 0} total={progress?.total ?? null} onCancel={cancel} />
        )}
        {written !== null && <Written {...written} />}
      </section>
    </>
  );
}

export function ExportScreen() {
  const words = useWords(exchangeWords).export;
  const library = useAsk('library.describe', {}).value;
  const hasDialogs = useAsk('program.describe', {}).value?.dialogs;
  useTitle(words.title);
  return (
    <main className="exchange">
      <div className="exchange-page">
        <header>
          <h1>{words.title}</h1>
          <p>{words.lead}</p>
        </header>
        {library === undefined || hasDialogs === undefined ? (
          <StillBars rows={4} />
        ) : (
          <ExportForm library={library} hasDialogs={hasDialogs} />
        )}
      </div>
    </main>
  );
}
