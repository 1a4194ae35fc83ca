// Records of every kind: reading, writing, history, purging.
import { backupFolderOf, listBackups, listBackupsWith } from '#main/store/backup.ts';
import { listBacklinks } from '#main/store/links.ts';
import { purgeRecord } from '#main/store/purge.ts';
import { envelopeFrom, findRow, getRecord, listRecords } from '#main/store/records.ts';
import { bodyOf, getRevisionRow, listRevisions } from '#main/store/revisions.ts';
import type { Reader, Writer } from '#main/store/session.ts';
import { correctRecord, createRecord, removeRecord, restoreRevision } from '#main/store/writing.ts';
import { refuse } from '#shared/contract/failures.ts';
import type { RecordId } from '#shared/core/ids.ts';
import type { ChangeAct } from '#shared/language/change-label.ts';
import { type Marking, unmarked } from '#shared/records/marking.ts';
import { problem } from '#shared/records/problem.ts';
import { type AnyRecord, definitionOf } from '#shared/records/record.ts';
import { announceChange } from './announce-change.ts';
import type { HandlersOf } from './handlers.ts';
import { aboutRecord } from './record-about.ts';
import { rowsOf } from './record-rows.ts';

const nameChange = (writer: Writer, act: ChangeAct, record: Pick<AnyRecord, 'kind' | 'title'>): void => {
  writer.change.label = { act, kind: record.kind, title: record.title };
};

/** The record as it stood at a revision, under its present identity. */
function recordAt(reader: Reader, id: RecordId, revision: number): AnyRecord {
  const row = findRow(reader, id);
  if (row === null) return refuse('not-found', { what: 'record', id });
  const earlier = getRevisionRow(reader, id, revision);
  const body = bodyOf(reader, earlier);
  if (body === null) return refuse('deleted', { id, title: row.title });
  const time = new Date(earlier.time).toISOString();
  const present = envelopeFrom(row);
  const title = definitionOf(present.kind).title(body);
  const marking = JSON.parse(earlier.marking) as Marking;
  return { ...present, revision, sequence: earlier.sequence, title, marking, body, updatedAt: time };
}

export const record: HandlersOf<'record'> = {
  get: ({ id, revision }, reader) => (revision === undefined ? getRecord(reader, id) : recordAt(reader, id, revision)),

  list: (input, reader) => {
    if (input.where !== undefined && input.kind === undefined) {
      return refuse('invalid-input', { problems: [problem('kind', 'missing')] });
    }
    return listRecords(reader, input);
  },

  rows: (input, reader) => rowsOf(reader, input),

  about: ({ id, language }, reader, desk) => aboutRecord(reader, id, desk.today(), language),

  create: ({ kind, negotiation, marking, body }, writer, desk) => {
    const made = createRecord(writer, { id: desk.newId(), kind, negotiation, marking: marking ?? unmarked, body });
    nameChange(writer, 'create', made);
    return made;
  },

  correct: ({ id, expected, body, marking }, writer) => {
    const made = correctRecord(writer, id, expected, {
      ...(body === undefined ? {} : { body }),
      ...(marking === undefined ? {} : { marking }),
    });
    nameChange(writer, body === undefined ? 'mark' : 'correct', made);
    return made;
  },

  supersede: ({ id, expected, body, marking }, writer, desk) => {
    const earlier = getRecord(writer, id);
    if (earlier.revision !== expected) {
      return refuse('stale', { id, title: earlier.title, expected, current: earlier.revision });
    }
    if (definitionOf(earlier.kind).fields.supersedes === undefined) {
      return refuse('invalid-input', { problems: [problem('supersedes', 'unknown-field')] });
    }
    const made = createRecord(writer, {
      ...earlier,
      id: desk.newId(),
      marking: marking ?? earlier.marking,
      body: { ...body, supersedes: id },
    });
    nameChange(writer, 'supersede', made);
    return made;
  },

  remove: ({ id, expected }, writer) => {
    const row = findRow(writer, id);
    removeRecord(writer, id, expected);
    if (row !== null) nameChange(writer, 'remove', row as Pick<AnyRecord, 'kind' | 'title'>);
    return null;
  },

  history: ({ id }, reader) => {
    const revisions = listRevisions(reader, id);
    return revisions.length === 0 ? refuse('not-found', { what: 'record', id }) : revisions;
  },

  restore: ({ id, revision, expected }, writer) => {
    const made = restoreRevision(writer, id, revision, expected);
    const row = findRow(writer, id);
    if (row !== null) nameChange(writer, 'restore', row as Pick<AnyRecord, 'kind' | 'title'>);
    return made;
  },

  backlinks: ({ id }, reader) =>
    findRow(reader, id) === null ? refuse('not-found', { what: 'record', id }) : listBacklinks(reader, id),

  purge: async ({ id }, { desk, author }) => {
    const library = desk.library();
    await library.whenFree();
    const outcome = purgeRecord(library, id, { author: author ?? refuse('no-author', {}), time: desk.host.now() });
    announceChange(desk.host, outcome.change);
    return {
      title: outcome.title,
      revisions: outcome.revisions,
      erased: outcome.erased,
      backups: listBackupsWith(listBackups(backupFolderOf(library.path)), id),
    };
  },
};
