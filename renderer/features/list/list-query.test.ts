// Filters and order of a list survive the address.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterFields, readFilters, readOrder, writeFilters, writeOrder } from './list-query.ts';

describe('the address of a list', () => {
  it('keeps every filter, whatever the values are made of', () => {
    const filters = fc.dictionary(
      fc.constantFrom(...filterFields('position')),
      fc.array(fc.string(), { minLength: 1, maxLength: 4 }),
    );
    fc.assert(
      fc.property(filters, (wanted) => {
        expect(readFilters(writeFilters(wanted), 'position')).toEqual({ ...wanted });
      }),
    );
  });

  it('leaves out what it does not understand', () => {
    expect(readFilters('party;colour:red;stance:for;%:%E0%A4', 'position')).toEqual({ stance: ['for'] });
    expect(readFilters('', 'position')).toEqual({});
  });

  it('keeps the order', () => {
    for (const order of [null, { column: 'asOf', isDescending: true }, { column: 'title', isDescending: false }])
      expect(readOrder(writeOrder(order))).toEqual(order);
  });
});
