// Tables and text in a terminal, in every script.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Page, tableLines } from './table.ts';
import { columnsOf, cut, linesOf, padded, wrapped } from './text-width.ts';

const page = (width: number): Page => ({ width, bold: (text) => text });

describe('a table in a terminal', () => {
  it('aligns columns, whatever the script', () => {
    const rows = [
      ['1', 'مياه', 'R'],
      ['12', '水資源', 'S'],
      ['3', 'café', 'U'],
    ];
    const lines = tableLines(['No', 'Title', 'Marking'], rows, page(80));
    expect(lines.map((line) => columnsOf(line.replace(/\S+$/, '')))).toEqual([12, 12, 12, 12]);
  });

  it('never is wider than the terminal, where three columns have room', () => {
    const row = fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), fc.integer({ min: 24, max: 100 }), (rows, width) => {
        for (const line of tableLines(['One', 'Two', 'Three'], rows, page(width)))
          expect(columnsOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('never cuts a marking, however narrow the terminal', () => {
    const lines = tableLines(['Marking', 'Title'], [['S//DELEGATION-ONLY', 'a long title']], page(24), ['Marking']);
    expect(lines[1]).toBe('S//DELEGATION-ONLY  a lon…');
  });

  it('cuts nothing where nobody looks at a terminal', () => {
    const long = 'a very long title '.repeat(20).trim();
    expect(tableLines(['Title'], [[long]], page(Number.POSITIVE_INFINITY))[1]).toBe(long);
  });

  it('keeps letters with their marks when it cuts', () => {
    expect(cut('مُفَاوَضَات', 5)).toBe('مُفَاوَ…');
    expect(cut('short', 5)).toBe('short');
  });

  it('shows the codes of a terminal instead of sending them', () => {
    const evil = '\u001b]0;owned\u0007\u001b[2Jtitle';
    expect(tableLines(['Title'], [[evil]], page(80)).join('')).not.toContain('\u001b');
    expect(linesOf(evil)).toBe('\ufffd]0;owned\ufffd\ufffd[2Jtitle');
  });

  it('breaks lines at spaces and fills them up', () => {
    expect(wrapped('one two three', 7)).toEqual(['one two', 'three']);
    expect(padded('水', 4)).toBe('水  ');
  });
});
