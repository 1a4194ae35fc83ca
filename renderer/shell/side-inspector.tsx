// The pane at the end side: the record that is open, or the form of one that is being made.
import { useAddressValue, useOpenRecord } from '#renderer/client/address.ts';
import { Inspector } from '#renderer/features/inspector/inspector.tsx';
import { NewRecord } from '#renderer/features/inspector/new-record.tsx';
import type { RecordId } from '#shared/core/ids.ts';
import { isKindName, type Kind } from '#shared/records/record.ts';

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
  const [, open] = useOpenRecord();
  const [, setNew] = useAddressValue('new');
  const done = (made: RecordId | null): void => {
    setNew('');
    if (made !== null) open(made);
  };
  return (
    <div className="shell-inspector">
      {kind !== null && <NewRecord key={kind} kind={kind} negotiation={negotiation} onDone={done} />}
      {record !== null && <Inspector key={record} record={record} onClose={() => open(null)} />}
    </div>
  );
}
