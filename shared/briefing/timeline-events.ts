// What happened or is due, of the negotiation: its meetings, the agreements of its parties, its commitments.
import type { DateValue } from '#shared/core/dates.ts';
import { annexWords } from '#shared/language/annex-words.ts';
import { profileWords } from '#shared/language/profile-words.ts';
import type { Marking } from '#shared/records/marking.ts';
import { shortNameOf } from '#shared/records/party.ts';
import type { AnyRecord, RecordOf } from '#shared/records/record.ts';
import type { DossierMaking } from './annex.ts';
import { atTable, citedBy } from './annex-agreements.ts';
import type { Run } from './print-blocks.ts';
import { runsIn } from './print-setting.ts';
import { findOf } from './records-view.ts';
import { joinedRuns } from './runs.ts';

export interface TimelineEvent {
  readonly start: DateValue;
  readonly end: DateValue | null;
  /** The date is the last on which something is to be done. */
  readonly isDue: boolean;
  readonly runs: readonly Run[];
  readonly source: readonly Run[];
  /** Of everything whose words stand in it. */
  readonly markings: readonly Marking[];
}

export function meetingEvents(making: DossierMaking): readonly TimelineEvent[] {
  const { view, clearance, setting } = making;
  const { meetingTypes } = annexWords[setting.language].timeline;
  const ofOurs = view.list('meeting').filter((meeting) => meeting.negotiation === making.negotiation);
  return ofOurs.filter(clearance.maySee).flatMap(({ id, marking, body }): readonly TimelineEvent[] => {
    if (body.start === null) return [];
    const title = runsIn(body.title, making).map((run) => (id === making.meeting?.id ? { ...run, bold: true } : run));
    const place = body.place.text === '' ? [] : [{ text: setting.words.comma }, ...runsIn(body.place, making)];
    const source = [{ text: meetingTypes[body.type] }];
    return [
      { start: body.start, end: body.end, isDue: false, runs: [...title, ...place], source, markings: [marking] },
    ];
  });
}

/** The short name of a party in front of what it did. */
export const partyPrefix = (making: DossierMaking, party: RecordOf<'party'>): readonly Run[] => [
  ...runsIn(shortNameOf(party.body), making),
  { text: ': ' },
];

type Act = RecordOf<'agreement'>['body']['acts'][number];

interface ActTogether {
  readonly act: Act['act'];
  readonly date: DateValue;
  readonly parties: readonly RecordOf<'party'>[];
}

/** What several parties did on one day is one event. */
function actsTogether({ view, clearance }: DossierMaking, acts: readonly Act[]): readonly ActTogether[] {
  const together = new Map<string, ActTogether>();
  for (const { act, date, party: id } of acts) {
    const party = findOf(view, 'party', id);
    if (date === null || party === null || !clearance.maySee(party)) continue;
    const key = `${act} ${date.date} ${date.precision}`;
    together.set(key, { act, date, parties: [...(together.get(key)?.parties ?? []), party] });
  }
  return [...together.values()];
}

/** With each step: adopted, in force, expiry, review, and the dated acts of parties. */
export function agreementEvents(making: DossierMaking): readonly TimelineEvent[] {
  const { view, clearance, setting } = making;
  const { facts, acts } = profileWords[setting.language];
  const concerned = concernsOf(making);
  const agreements = view.list('agreement').filter((agreement) => clearance.maySee(agreement) && concerned(agreement));
  return agreements.flatMap(({ marking, body }): readonly TimelineEvent[] => {
    const title = runsIn(body.title, making);
    const steps = (['adopted', 'inForce', 'expiry', 'review'] as const).flatMap((step): readonly TimelineEvent[] => {
      const start = body[step];
      if (start === null) return [];
      return [{ start, end: null, isDue: false, runs: title, source: [{ text: facts[step] }], markings: [marking] }];
    });
    const done = actsTogether(making, body.acts).map(({ act, date, parties }): TimelineEvent => {
      const names = joinedRuns(
        parties.map((party) => runsIn(shortNameOf(party.body), making)),
        setting.words.comma,
      );
      const markings = [marking, ...parties.map((party) => party.marking)];
      const runs = [...title, { text: ': ' }, ...names];
      return { start: date, end: null, isDue: false, runs, source: [{ text: acts[act] }], markings };
    });
    return [...steps, ...done];
  });
}

/**
 * Agreements stand in the library for every negotiation: here belong those of its parties, and those on which its points
 * rest. That an agreement touches a party or a point which is hidden does not bring it in.
 */
function concernsOf(making: DossierMaking): (agreement: RecordOf<'agreement'> & AnyRecord) => boolean {
  const parties = new Set(atTable(making));
  const restedOn = citedBy(making);
  return (agreement) => restedOn.has(agreement.id) || agreement.body.acts.some(({ party }) => parties.has(party));
}

export function commitmentEvents(making: DossierMaking): readonly TimelineEvent[] {
  const { view, clearance, setting } = making;
  const { commitmentStatuses } = annexWords[setting.language].timeline;
  const ofOurs = view.list('commitment').filter((commitment) => commitment.negotiation === making.negotiation);
  return ofOurs.filter(clearance.maySee).flatMap(({ marking, body }): readonly TimelineEvent[] => {
    if (body.due === null) return [];
    const party = findOf(view, 'party', body.by);
    const seen = party !== null && clearance.maySee(party) ? party : null;
    return [
      {
        start: body.due,
        end: null,
        isDue: true,
        runs: [...(seen === null ? [] : partyPrefix(making, seen)), ...runsIn(body.text, making)],
        source: [{ text: commitmentStatuses[body.status] }],
        markings: [marking, ...(seen === null ? [] : [seen.marking])],
      },
    ];
  });
}
