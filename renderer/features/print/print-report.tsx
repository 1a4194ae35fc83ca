// What the author should know about the document that was made: its pages, what the reader does not get, what no face has.
import { useNumber, useWords } from '#renderer/ui/language.tsx';
import { printScreenWords } from '#shared/language/print-screen-words.ts';
import type { PrintedFile } from './use-printed.ts';

export function PrintReport({ file }: { readonly file: PrintedFile }) {
  const words = useWords(printScreenWords);
  const write = useNumber();
  const pages = file.pages ?? 0;
  const replaced = file.replaced.map(({ character, codePoint }) => `${character} (${codePoint})`);
  return (
    <div className="print-screen-report" role="status">
      <p>
        <strong>{words.pageCount(pages, write(pages))}</strong> · <bdi>{file.banner}</bdi>
      </p>
      <p>{file.withheld === 0 ? words.nothingLeftOut : words.leftOut(file.withheld, write(file.withheld))}</p>
      {file.missing > 0 && <p>{words.missing(file.missing, write(file.missing))}</p>}
      {replaced.length > 0 && <p>{words.replaced(replaced.slice(0, 12).join(' '))}</p>}
    </div>
  );
}
