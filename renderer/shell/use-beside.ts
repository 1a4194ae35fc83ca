// What the address wants beside the screen: a record, or the form of one that is being made.
import { useAddressValue, useOpenRecord } from '#renderer/client/address.ts';
import type { RecordId } from '#shared/core/ids.ts';
import { isKindName, type Kind } from '#shared/records/record.ts';

/** `key`: null where nothing is wanted. */
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
