// One negotiation: who is at the table, its rounds and what it holds.
import { countByKind, countByNegotiation, getRecord } from '#main/store/records.ts';
import { findScheme } from '#shared/briefing/begin-making.ts';
import { nameOf, partiesAt } from '#shared/briefing/matrix.ts';
import { refuse } from '#shared/contract/failures.ts';
import { definitionOf, isKind, isKindName } from '#shared/records/record.ts';
import type { HandlersOf } from './handlers.ts';
import { meetingDays, nextMeeting, roundsOf } from './meeting-days.ts';
import { recordsViewOver } from './records-view.ts';

const isOfLibrary = (kind: string): boolean => isKindName(kind) && definitionOf(kind).scope === 'library';

export const negotiation: HandlersOf<'negotiation'> = {
  show: ({ id, language }, reader, desk) => {
    const record = getRecord(reader, id);
    if (!isKind(record, 'negotiation')) return refuse('not-found', { what: 'negotiation', id });
    const view = recordsViewOver(reader, id);
    const today = desk.today();
    const meetings = view.list('meeting').filter((meeting) => meeting.negotiation === id);
    const days = meetingDays(meetings, today, language);
    const shared = Object.entries(countByKind(reader)).filter(([kind]) => isOfLibrary(kind));
    return {
      id,
      title: nameOf(record, record.body.name, language),
      type: record.body.type,
      phase: record.body.phase,
      marking: record.marking,
      scheme: findScheme(view, record)?.id ?? null,
      counts: { ...Object.fromEntries(shared), ...countByNegotiation(reader).get(id) },
      next: nextMeeting(days, today),
      rounds: roundsOf(days),
      parties: partiesAt(view, record, language).map(({ record: party, ...shown }) => ({ id: party.id, ...shown })),
    };
  },
};
