// Records by name, in the language of whoever asks.
import { findRecord, namedRecords } from '#main/store/records.ts';
import type { Reader } from '#main/store/session.ts';
import type { RecordId } from '#shared/core/ids.ts';
import type { Kind } from '#shared/records/record.ts';
import { titleIn } from '#shared/records/title-in.ts';

export interface Named {
  readonly id: RecordId;
  readonly kind: Kind;
  readonly title: string;
}

/** Those of these records that are there. @param language undefined: by their own titles, which costs no reading of bodies */
export function namedIn(reader: Reader, ids: readonly string[], language: string | undefined): readonly Named[] {
  const found = namedRecords(reader, ids);
  if (language === undefined) return found;
  return found.map((one) => {
    const record = findRecord(reader, one.id);
    return record === null ? one : { ...one, title: titleIn(record, language) };
  });
}
