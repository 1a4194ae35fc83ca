// The timeline: meetings, agreements, commitments due and positions that moved, with the day of the document among them.
import { type DateValue, day, earliestDay } from '#shared/core/dates.ts';
import { annexWords } from '#shared/language/annex-words.ts';
import { calendarWords, formatBareDateLines, formatDate } from '#shared/language/format-date.ts';
import type { DossierMaking, TabbedPart } from './annex.ts';
import { highestMark, ofPart } from './making.ts';
import type { TimelineEntry } from './print-parts.ts';
import { dateText, runsOf } from './print-setting.ts';
import { agreementEvents, commitmentEvents, meetingEvents, type TimelineEvent } from './timeline-events.ts';
import { positionEvents } from './timeline-positions.ts';

/** One part, or none where nothing that happened may be seen. */
export function timelineParts(outer: DossierMaking): readonly TabbedPart[] {
  const making = ofPart(outer);
  const events = [meetingEvents, agreementEvents, commitmentEvents, positionEvents].flatMap((find) => find(making));
  if (events.length === 0) return [];
  const inOrder = events
    .map((event) => ({ event, begins: earliestDay(event.start) }))
    .sort((left, right) => (left.begins < right.begins ? -1 : left.begins > right.begins ? 1 : 0));
  for (const { event } of inOrder) making.printed.push(...event.markings);
  outer.printed.push(...making.printed);
  const { setting, asOf } = making;
  const { language, hijri } = setting;
  const words = annexWords[language].timeline;
  const entries = (isPast: boolean): readonly TimelineEntry[] =>
    inOrder.filter(({ begins }) => begins < asOf === isPast).map(({ event }) => entryOf(making, event));
  const calendar = hijri === null ? [] : [words.calendar(calendarWords[language].calendars[hijri])];
  return [
    {
      form: 'timeline',
      tab: null,
      mark: highestMark(making.printed, making),
      title: words.title,
      lead: runsOf([words.lead, ...calendar].join(' '), language, setting),
      heads: words.heads,
      entries: [
        ...entries(true),
        { kind: 'today', text: words.today(dateText(day(asOf), setting)) },
        ...entries(false),
      ],
      after: [],
    },
  ];
}

function entryOf(making: DossierMaking, event: TimelineEvent): TimelineEntry {
  const { setting } = making;
  const [date = '', otherDate = ''] = datesOf(event.start, event.end ?? event.start, making);
  return {
    kind: 'event',
    date: event.isDue ? annexWords[setting.language].timeline.due(date) : date,
    otherDate,
    mark: highestMark(event.markings, making),
    runs: event.runs,
    source: event.source,
  };
}

/** A year alone covers two of the other calendar, which say less than they fill. */
const datesOf = (start: DateValue, end: DateValue, { setting }: DossierMaking): readonly string[] =>
  start === end && start.date.length === 4 ? [formatDate(start, setting)] : formatBareDateLines(start, end, setting);
