// Printing: the real pages in the middle, what is printed and for whom beside them; to a file or to a printer.
import { useCallback, useState } from 'react';
import { useAsk } from '#renderer/client/client.tsx';
import { useMarkings } from '#renderer/client/markings.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useMarkingInView, useTitle } from '#renderer/ui/desk.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useLanguage, useWords } from '#renderer/ui/language.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { StillBars } from '#renderer/ui/still-bars.tsx';
import { ToggleGroup } from '#renderer/ui/toggle-group.tsx';
import { sentenceOf } from '#shared/contract/failures.ts';
import type { RecordId } from '#shared/core/ids.ts';
import { printScreenWords } from '#shared/language/print-screen-words.ts';
import type { AnyRecord } from '#shared/records/record.ts';
import { MakingProgress } from './making-progress.tsx';
import { OptionsPane } from './options-pane.tsx';
import { PageList, type Zoom } from './page-list.tsx';
import { PrintActions } from './print-actions.tsx';
import { type PrintOptions, requestOf, subjectOf, usualOptions } from './print-options.ts';
import { PrintReport } from './print-report.tsx';
import { usePrinted } from './use-printed.ts';
import './print-screen.css';

const zooms = ['width', 'page'] as const;

function PrintRecord({ record }: { readonly record: AnyRecord }) {
  const words = useWords(printScreenWords);
  const language = useLanguage();
  const [options, setOptions] = useState<PrintOptions>(() => usualOptions(record, language));
  const [zoom, setZoom] = useState<Zoom>('width');
  const printing = usePrinted(requestOf(record, options, 'pdf'));
  const { printed, failure, isWorking } = printing;
  // What the pages carry, not what the record says of itself: a dossier may bind what is marked higher.
  useMarkingInView(printed?.file.level ?? null);
  const change = useCallback((part: Partial<PrintOptions>) => setOptions((before) => ({ ...before, ...part })), []);
  return (
    <div className="print-screen">
      <main className="print-screen-pages">
        <header className="print-screen-head">
          <h1>
            <bdi>{record.title}</bdi>
          </h1>
          <ToggleGroup
            label={words.zoom}
            items={zooms.map((id) => ({ id, label: words.zooms[id] }))}
            value={zoom}
            onChange={setZoom}
          />
        </header>
        {failure !== null && (
          <Notice
            tone="error"
            title={failure.code === 'cancelled' ? words.stopped : words.failed}
            actions={<Button onPress={printing.again}>{words.makeAgain}</Button>}
          >
            {failure.code === 'cancelled' ? words.stoppedMore : sentenceOf(failure, language)}
          </Notice>
        )}
        {isWorking && <MakingProgress progress={printing.progress} onCancel={printing.cancel} />}
        {printed === null ? failure === null && <StillBars rows={6} /> : <PageList pages={printed.pages} zoom={zoom} />}
      </main>
      <aside className="print-screen-options" aria-label={words.options}>
        <div className="print-screen-choices">
          <OptionsPane record={record} options={options} onChange={change} />
          {printed !== null && <PrintReport file={printed.file} />}
        </div>
        <PrintActions record={record} options={options} printed={isWorking ? null : printed} />
      </aside>
    </div>
  );
}

export function PrintScreen({ subject }: { readonly subject: RecordId }) {
  const words = useWords(printScreenWords);
  const language = useLanguage();
  const { value: record, failure } = useAsk('record.get', { id: subject });
  const { highest } = useMarkings(record?.kind === 'negotiation' ? record.id : (record?.negotiation ?? null), language);
  useTitle(words.title);
  useMarkingInView(highest([record?.marking.level ?? null])?.code ?? null);
  if (failure !== null)
    return (
      <main>
        <Notice tone="error" title={sentenceOf(failure, language)} />
      </main>
    );
  if (record === undefined)
    return (
      <main>
        <StillBars rows={6} />
      </main>
    );
  return subjectOf(record) === null ? (
    <main>
      <EmptyState title={words.notPrintable}>{words.notPrintableMore}</EmptyState>
    </main>
  ) : (
    <PrintRecord record={record} />
  );
}
