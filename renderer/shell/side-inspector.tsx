// The pane at the end side: the record that is open, or the form of one that is being made.
import { useAddressValue, useOpenRecord } from '#renderer/client/address.ts';
import { Inspector } from '#renderer/features/inspector/inspector.tsx';
import { NewRecord } from '#renderer/features/inspector/new-record.tsx';
import { useTitleInView } from '#renderer/ui/desk.tsx';
import { useWords } from '#renderer/ui/language.tsx';
import type { RecordId } from '#shared/core/ids.ts';
import { shellWords } from '#shared/language/shell-words.ts';
import { definitionOf, isKindName, type Kind } from '#shared/records/record.ts';
import { useIsNarrow } from './use-is-narrow.ts';

/** What the address wants beside the screen; null: nothing. */
export function useBeside(): {
  readonly record: RecordId | null;
  readonly kind: Kind | null;
  readonly key: string | null;
} {
  const [record] = useOpenRecord();
  const [wanted] = useAddressValue('new');
  const kind = isKindName(wanted) ? wanted : null;
  return { record: kind === null ? record : null, kind, key: kind === null ? record : `new ${kind}` };
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
      {kind !== null && (
        <NewRecord
          key={kind}
          kind={kind}
          negotiation={definitionOf(kind).scope === 'library' ? null : negotiation}
          onDone={done}
        />
      )}
      {record !== null && <Inspector key={record} record={record} onClose={() => open(null)} />}
    </div>
  );
}
