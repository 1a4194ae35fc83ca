// The records of a library as the pure builders see them: read when asked for, and read once.
import { findRecord, findRecords, findRow, listRecords } from '#main/store/records.ts';
import { bodyOf, getRevisionRow } from '#main/store/revisions.ts';
import type { Reader } from '#main/store/session.ts';
import type { RecordsView } from '#shared/briefing/records-view.ts';
import type { RecordId } from '#shared/core/ids.ts';
import type { Marking } from '#shared/records/marking.ts';
import { type AnyRecord, definitionOf, type Kind, type RecordOf } from '#shared/records/record.ts';

/** Everything of `negotiation` and of the whole library; all records when it is null. */
export function recordsViewOver(reader: Reader, negotiation: RecordId | null): RecordsView {
  const byId = new Map<RecordId, AnyRecord | null>();
  const byKind = new Map<Kind, readonly AnyRecord[]>();

  const list = (kind: Kind): readonly AnyRecord[] => {
    const known = byKind.get(kind);
    if (known !== undefined) return known;
    const found: AnyRecord[] = [];
    let after: number | null = 0;
    while (after !== null) {
      const page = listRecords(reader, {
        kind,
        after,
        limit: 10_000,
        ...(negotiation === null ? {} : { negotiation }),
      });
      found.push(...page.records);
      for (const record of page.records) byId.set(record.id, record);
      after = page.next;
    }
    byKind.set(kind, found);
    return found;
  };

  return {
    get: (id) => {
      const known = byId.get(id);
      if (known !== undefined) return known;
      const found = findRecord(reader, id);
      byId.set(id, found);
      return found;
    },
    list: <K extends Kind>(kind: K) => list(kind) as readonly (RecordOf<K> & AnyRecord)[],
    gather: (ids) => {
      const unknown = [...new Set(ids)].filter((id) => !byId.has(id));
      for (const record of findRecords(reader, unknown)) byId.set(record.id, record);
      for (const id of unknown) if (!byId.has(id)) byId.set(id, null);
    },
    revision: (id, revision) => {
      const row = findRow(reader, id);
      if (row === null || revision > row.revision) return null;
      const earlier = getRevisionRow(reader, id, revision);
      const body = bodyOf(reader, earlier);
      const present = findRecord(reader, id);
      if (body === null || present === null) return null;
      const marking = JSON.parse(earlier.marking) as Marking;
      return { ...present, revision, title: definitionOf(present.kind).title(body), marking, body };
    },
  };
}
