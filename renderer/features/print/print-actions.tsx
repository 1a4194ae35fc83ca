// What is done with the pages: to a printer, to a PDF, to Word, Markdown or text.
import { useEffect, useRef, useState } from 'react';
import { useJob } from '#renderer/client/client.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useCommand } from '#renderer/ui/desk.tsx';
import { useLanguage, useNumber, useWords } from '#renderer/ui/language.tsx';
import { MenuButton } from '#renderer/ui/menu.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Progress } from '#renderer/ui/progress.tsx';
import { type Failure, sentenceOf } from '#shared/contract/failures.ts';
import { printFormats } from '#shared/contract/print.ts';
import { printScreenWords } from '#shared/language/print-screen-words.ts';
import type { AnyRecord } from '#shared/records/record.ts';
import type { PdfPages } from './pdf-pages.ts';
import { copiesOf, copiesToPrint, type PrintOptions, requestOf } from './print-options.ts';
import { type SavedDocument, useSaveDocument } from './save-document.ts';
import { toPrinter } from './to-printer.ts';
import { useMakePages } from './use-make-pages.ts';
import type { Printed } from './use-printed.ts';

interface PrintActionsProps {
  readonly record: AnyRecord;
  readonly options: PrintOptions;
  /** Null while the pages are being made. */
  readonly printed: Printed | null;
}

type Said = { readonly saved: string } | { readonly failure: Failure } | null;

interface Count {
  readonly done: number;
  readonly total: number;
}

/** Printing on paper: what is shown, or every numbered copy. */
function usePaper({ record, options, printed }: PrintActionsProps, onFailure: (failure: Failure) => void) {
  const make = useMakePages(requestOf(record, options, 'pdf').name);
  const [count, setCount] = useState<Count | null>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const print = async (all: boolean): Promise<void> => {
    if (printed === null || count !== null) return;
    const control = new AbortController();
    stop.current = control;
    setCount({ done: 0, total: printed.pages.sizes.length });
    const extra: PdfPages[] = [];
    try {
      for (const request of all ? copiesToPrint(record, options) : []) {
        const made = await make(request);
        if (!made.ok) return onFailure(made.failure);
        extra.push(made.value);
        if (control.signal.aborted) return;
      }
      const documents = all ? extra : [printed.pages];
      await toPrinter(documents, (done, total) => setCount({ done, total }), control.signal);
    } finally {
      for (const pages of extra) pages.close();
      setCount(null);
    }
  };
  return { count, print, cancel: () => stop.current?.abort() };
}

/** Saving: the PDF that is shown, or the same document written in another form. */
function useFile({ record, options, printed }: PrintActionsProps, onSaid: (said: Said) => void) {
  const request = requestOf(record, options, 'pdf');
  const { run } = useJob(request.name);
  const save = useSaveDocument();
  const say = (saved: SavedDocument): void => {
    if (!saved.ok) onSaid({ failure: saved.failure });
    else if (saved.file !== null) onSaid({ saved: saved.file });
  };
  return async (format: (typeof printFormats)[number]): Promise<void> => {
    onSaid(null);
    if (format === 'pdf') {
      if (printed !== null) say(await save(printed.file.file, printed.file.name));
      return;
    }
    const made = await run(requestOf(record, options, format).input);
    say(made.ok ? await save(made.value.file, made.value.name) : made);
  };
}

export function PrintActions(props: PrintActionsProps) {
  const { record, printed } = props;
  const words = useWords(printScreenWords);
  const language = useLanguage();
  const write = useNumber();
  const [said, setSaid] = useState<Said>(null);
  const paper = usePaper(props, (failure) => setSaid({ failure }));
  const save = useFile(props, setSaid);
  const copies = copiesOf(record);
  const busy = printed === null ? words.making : null;
  useCommand('document.print', printed === null ? null : () => void paper.print(false));
  return (
    <footer className="print-actions">
      {said !== null &&
        ('saved' in said ? (
          <p className="print-actions-said" role="status">
            {words.savedAs(said.saved)}
          </p>
        ) : (
          <Notice tone="error" title={sentenceOf(said.failure, language)} />
        ))}
      {paper.count !== null && (
        <Progress
          verb={words.printing(write(paper.count.done), write(paper.count.total))}
          done={paper.count.done}
          total={paper.count.total}
          onCancel={paper.cancel}
        />
      )}
      <div className="print-actions-row">
        <Button variant="first" disabledBecause={busy} onPress={() => void paper.print(false)}>
          {words.print}
        </Button>
        <Button disabledBecause={busy} onPress={() => void save('pdf')}>
          {words.save}
        </Button>
        <MenuButton
          label={words.saveAs}
          groups={[
            {
              id: 'formats',
              label: words.saveAs,
              isLabelHidden: true,
              entries: printFormats
                .filter((format) => format !== 'pdf' && !(format === 'docx' && record.kind === 'negotiation'))
                .map((format) => ({ id: format, label: words.formats[format], onAction: () => void save(format) })),
            },
          ]}
        />
      </div>
      {copies > 1 && (
        <Button variant="quiet" disabledBecause={busy} onPress={() => void paper.print(true)}>
          {words.allCopies(copies, write(copies))}
        </Button>
      )}
    </footer>
  );
}
