// Meetings by their day, seen from today: which one comes next, and the rounds of a negotiation.
import { nameOf } from '#shared/briefing/matrix.ts';
import { compareDates, type DateValue, earliestDay, latestDay } from '#shared/core/dates.ts';
import type { RecordId } from '#shared/core/ids.ts';
import type { AnyRecord, RecordOf } from '#shared/records/record.ts';

export interface MeetingDay {
  readonly id: RecordId;
  readonly title: string;
  readonly type: string;
  readonly start: DateValue;
  readonly end: DateValue | null;
  /** From today; negative when it is over. */
  readonly days: number;
}

type Meeting = RecordOf<'meeting'> & AnyRecord;

const dayLength = 86_400_000;

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / dayLength);

/** From the first to the last; meetings without a day are left out. @param today YYYY-MM-DD */
export const meetingDays = (meetings: readonly Meeting[], today: string, language?: string): readonly MeetingDay[] =>
  meetings
    .flatMap((meeting): readonly MeetingDay[] => {
      const { type, start, end, title: name } = meeting.body;
      if (start === null) return [];
      const title = nameOf(meeting, name, language);
      return [{ id: meeting.id, title, type, start, end, days: daysBetween(today, earliestDay(start)) }];
    })
    .sort((left, right) => compareDates(left.start, right.start));

/** The first that is not over. @param days from the first to the last */
export const nextMeeting = (days: readonly MeetingDay[], today: string): MeetingDay | null =>
  days.find(({ start, end }) => latestDay(end ?? start) >= today) ?? null;

/** The rounds; every meeting where there is none. */
export function roundsOf(days: readonly MeetingDay[]): readonly MeetingDay[] {
  const rounds = days.filter(({ type }) => type === 'round');
  return rounds.length > 0 ? rounds : days;
}
