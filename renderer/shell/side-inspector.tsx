// The pane at the end side: the record that is open, or the form of one that is being made.
import { Suspense } from 'react';
import { useAddressValue, useOpenRecord } from '#renderer/client/address.ts';
import { useTitleInView } from '#renderer/ui/desk.tsx';
import { useWords } from '#renderer/ui/language.tsx';
import { StillBars } from '#renderer/ui/still-bars.tsx';
import type { RecordId } from '#shared/core/ids.ts';
import { shellWords } from '#shared/language/shell-words.ts';
import { definitionOf } from '#shared/records/record.ts';
import { later } from './later.tsx';
import { useBeside } from './use-beside.ts';
import { useIsNarrow } from './use-is-narrow.ts';

const Inspector = later('soon', async () => (await import('#renderer/features/inspector/inspector.tsx')).Inspector);
const NewRecord = later('soon', async () => (await import('#renderer/features/inspector/new-record.tsx')).NewRecord);

/** Loads what the query of an address wants beside the screen. */
export async function loadBeside(query: string): Promise<void> {
  const wanted = new URLSearchParams(query);
  if (wanted.has('record')) await Inspector.load();
  if (wanted.has('new')) await NewRecord.load();
}

export function SideInspector({ negotiation }: { readonly negotiation: RecordId | null }) {
  const { record, kind } = useBeside();
  const words = useWords(shellWords);
  const title = useTitleInView();
  const isAlone = useIsNarrow();
  const [, open] = useOpenRecord();
  const [, setNew] = useAddressValue('new');
  const done = (made: RecordId | null): void => {
    if (made === null) setNew('');
    else open(made);
  };
  return (
    <div className="shell-inspector" {...(isAlone ? { role: 'main' } : {})}>
      {isAlone && <h1 className="unseen">{title ?? words.panes.inspector}</h1>}
      <Suspense fallback={<StillBars rows={6} />}>
        {kind !== null && (
          <NewRecord
            key={kind}
            kind={kind}
            negotiation={definitionOf(kind).scope === 'library' ? null : negotiation}
            onDone={done}
          />
        )}
        {record !== null && <Inspector key={record} record={record} onClose={() => open(null)} />}
      </Suspense>
    </div>
  );
}
