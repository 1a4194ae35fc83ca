// What the dates of a list say beside themselves: whether they need their year, and for how long something has been owed.
import { type DateValue, latestDay } from '#shared/core/dates.ts';
import { type AnyRecord, definitionOf } from '#shared/records/record.ts';

const dayLength = 86_400_000;

/** Whole days since the day named in this field, where what the record promises for it is still owed; else 0. */
export function daysLate({ kind, body }: AnyRecord, field: string, today: string): number {
  const { late } = definitionOf(kind);
  if (late?.field !== field || !late.isOwed(body)) return 0;
  const value = body[field] as DateValue | null;
  if (value === null || value.precision === 'about') return 0;
  return Math.max(0, (Date.parse(today) - Date.parse(latestDay(value))) / dayLength);
}

/** Whether one of these fields, or the last change, is of another year than today. */
export function haveOtherYears(records: readonly AnyRecord[], fields: readonly string[], today: string): boolean {
  const year = today.slice(0, 4);
  return records.some(({ kind, body, updatedAt }) => {
    const dates = fields
      .filter((field) => definitionOf(kind).fields[field]?.widget === 'date')
      .flatMap((field) => (body[field] as DateValue | null)?.date ?? []);
    return [updatedAt, ...dates].some((date) => date.slice(0, 4) !== year);
  });
}
