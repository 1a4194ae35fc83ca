// Tests of what the dates of a list say beside themselves.
import { describe, expect, it } from 'vitest';
import { day } from '#shared/core/dates.ts';
import { recordId } from '#shared/core/ids.ts';
import type { AnyRecord } from '#shared/records/record.ts';
import { daysLate, haveOtherYears } from './dates-of-rows.ts';

const owed = (status: string, due: string, updatedAt = '2027-09-01T10:00:00Z'): AnyRecord => ({
  id: recordId('0192a3b4-0000-7000-8000-000000000001'),
  kind: 'commitment',
  negotiation: null,
  revision: 1,
  sequence: 1,
  title: 'To publish',
  marking: { level: null, caveats: [] },
  createdAt: updatedAt,
  updatedAt,
  body: { status, due: day(due) },
});

describe('a commitment in a list', () => {
  it('is overdue from the day after it was due, while it is owed', () => {
    expect(daysLate(owed('agreed', '2027-09-07'), 'due', '2027-09-08')).toBe(1);
    expect(daysLate(owed('in-progress', '2027-05-31'), 'due', '2027-09-08')).toBe(100);
    expect(daysLate(owed('agreed', '2027-09-08'), 'due', '2027-09-08')).toBe(0);
    expect(daysLate(owed('kept', '2027-05-31'), 'due', '2027-09-08')).toBe(0);
    expect(daysLate(owed('proposed', '2027-05-31'), 'due', '2027-09-08')).toBe(0);
  });

  it('shows its year as soon as a date on the screen is of another year', () => {
    const rows = [owed('agreed', '2027-10-01'), owed('agreed', '2027-12-31')];
    expect(haveOtherYears(rows, ['by', 'due'], '2027-09-08')).toBe(false);
    expect(haveOtherYears([...rows, owed('agreed', '2028-01-01')], ['by', 'due'], '2027-09-08')).toBe(true);
    expect(haveOtherYears([owed('agreed', '2027-10-01', '2026-11-29T10:00:00Z')], ['due'], '2027-09-08')).toBe(true);
  });
});
