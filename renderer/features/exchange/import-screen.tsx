// Importing a case file: chosen here, or named by the address, as when the desktop handed it over.
import { useAddressValue } from '#renderer/client/address.ts';
import { useTitle } from '#renderer/ui/desk.tsx';
import { useWords } from '#renderer/ui/language.tsx';
import { exchangeWords } from '#shared/language/exchange-words.ts';
import { CaseChooser } from './case-chooser.tsx';
import { FileImport } from './file-import.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import './exchange.css';

export function ImportScreen() {
  const words = useWords(exchangeWords).import;
  const [file, choose] = useAddressValue('file');
  const heading = useKeptFocus(file);
  useTitle(words.title);
  return (
    <main className="exchange">
      <div className="exchange-page">
        <header>
          <h1 ref={heading} tabIndex={-1}>
            {words.title}
          </h1>
          <p>{words.lead}</p>
        </header>
        {file === '' ? <CaseChooser onChoose={choose} /> : <FileImport key={file} file={file} onOther={choose} />}
      </div>
    </main>
  );
}
