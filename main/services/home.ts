// Home: the day, the negotiations, the briefs at hand, what changed since yesterday, and where the newest backup is.
import { backupFolderOf, listBackups } from '#main/store/backup.ts';
import { listChanges, recordsOfChange } from '#main/store/changes.ts';
import { countByNegotiation, latestRecords } from '#main/store/records.ts';
import type { Reader } from '#main/store/session.ts';
import { librarySettings, readSetting } from '#main/store/settings.ts';
import { nameOf } from '#shared/briefing/matrix.ts';
import type { RecordsView } from '#shared/briefing/records-view.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import { isRecordId } from '#shared/core/ids.ts';
import { shortNameOf } from '#shared/records/party.ts';
import { type AnyRecord, isKind, isKindName, type RecordOf } from '#shared/records/record.ts';
import { wordingIn } from '#shared/records/worded.ts';
import type { Desk } from './desk.ts';
import type { Frozen, HandlersOf } from './handlers.ts';
import { meetingDays, nextMeeting } from './meeting-days.ts';
import { namedIn } from './named.ts';
import { recordsViewOver } from './records-view.ts';

type Shown = Frozen<OutputOf<'home.show'>>;

const mostBriefs = 8;
/** Of changes that are looked at, and of those that are shown. */
const mostChanges = 400;
const shownChanges = 40;
const shownRecords = 3;

/** Short names of those across the table, in the order of the table. */
const othersAt = (view: RecordsView, { body }: RecordOf<'negotiation'>, language?: string): readonly string[] =>
  body.parties.flatMap((row) => {
    const party = view.get(row.party);
    if (party === null || !isKind(party, 'party') || row.ours || party.body.ours) return [];
    const short = shortNameOf(party.body);
    return [wordingIn(short, language ?? short.language).text];
  });

function negotiationsOf(view: RecordsView, reader: Reader, today: string, language?: string): Shown['negotiations'] {
  const counts = countByNegotiation(reader);
  const meetings = Map.groupBy(view.list('meeting'), ({ negotiation }) => negotiation);
  return view.list('negotiation').map((record) => ({
    id: record.id,
    title: nameOf(record, record.body.name, language),
    parties: othersAt(view, record, language),
    type: record.body.type,
    phase: record.body.phase,
    next: nextMeeting(meetingDays(meetings.get(record.id) ?? [], today, language), today),
    marking: record.marking,
    counts: counts.get(record.id) ?? {},
  }));
}

const briefRow = ({ id, title, body, negotiation, updatedAt, marking }: AnyRecord): Shown['briefs'][number] => ({
  id,
  title,
  form: String(body.form),
  negotiation,
  updatedAt,
  marking,
});

/** The first moment of yesterday where the user is. */
function startOfYesterday(now: number): string {
  const moment = new Date(now);
  return new Date(moment.getFullYear(), moment.getMonth(), moment.getDate() - 1).toISOString();
}

interface Named {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
}

/** By the name of today in that language; what is gone keeps the name that it had. */
function namedNow(reader: Reader, records: readonly Named[], language: string | undefined) {
  const ids = records.map(({ id }) => id);
  const titles = new Map(namedIn(reader, ids, language).map(({ id, title }) => [String(id), title]));
  return records.flatMap(({ id, kind, title }) =>
    isRecordId(id) && isKindName(kind) ? [{ id, kind, title: titles.get(id) ?? title }] : [],
  );
}

function changesSince(reader: Reader, since: string, language: string | undefined): Shown['changes'] {
  return listChanges(reader, mostChanges)
    .filter(({ time, undoes, undoneBy }) => time >= since && undoes === null && undoneBy === null)
    .slice(0, shownChanges)
    .map(({ id, label, author, time, revisions }) => ({
      id,
      label,
      author,
      time,
      records: namedNow(reader, recordsOfChange(reader, id, shownRecords), language),
      count: revisions,
    }));
}

function newestBackup(desk: Desk): Shown['backup'] {
  // Not verified anew: that takes seconds, and the screen of backups does it.
  const found = listBackups(backupFolderOf(desk.library().path)).find(({ problem }) => problem === null);
  return found === undefined ? null : { time: found.time, name: found.name };
}

export const home: HandlersOf<'home'> = {
  show: ({ language }, reader, desk) => {
    const today = desk.today();
    const view = recordsViewOver(reader, null);
    return {
      today,
      keepsDay: today === readSetting(reader, 'sample-day', librarySettings['sample-day']),
      negotiations: negotiationsOf(view, reader, today, language),
      briefs: latestRecords(reader, 'brief', mostBriefs).map(briefRow),
      changes: changesSince(reader, startOfYesterday(desk.host.now()), language),
      backup: newestBackup(desk),
    };
  },
};
