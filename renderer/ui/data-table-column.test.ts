// Tests of the order in which a table puts its rows.
import { describe, expect, it } from 'vitest';
import { nextSort, valueOrder } from './data-table-column.ts';

describe('the order of a table', () => {
  it('puts issue 1.9 before 1.10', () => {
    expect(['1.10', '1.9', '1.1'].sort(valueOrder('en'))).toEqual(['1.1', '1.9', '1.10']);
  });

  it('puts Arabic names in the order of the Arabic alphabet', () => {
    expect(['نهر', 'ألف', 'باب'].sort(valueOrder('ar'))).toEqual(['ألف', 'باب', 'نهر']);
  });

  it('goes upwards, downwards and back to the order it had', () => {
    const up = nextSort(null, 'date');
    expect(up).toEqual({ column: 'date', isDescending: false });
    const down = nextSort(up, 'date');
    expect(down).toEqual({ column: 'date', isDescending: true });
    expect(nextSort(down, 'date')).toBeNull();
    expect(nextSort(down, 'title')).toEqual({ column: 'title', isDescending: false });
  });
});
