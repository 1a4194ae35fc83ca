// Tests of the figure that a cell sets in bold.
import { describe, expect, it } from 'vitest';
import { findFigure } from './matrix-figure.ts';

describe('the figure of a position', () => {
  it('is found in its wording', () => {
    expect(findFigure('At least 430 m³/s at Nahrin', 430)).toEqual({
      before: 'At least ',
      figure: '430',
      after: ' m³/s at Nahrin',
    });
    expect(findFigure('120,000 TEU', 120_000)?.figure).toBe('120,000');
    expect(findFigure('1.5 per cent', 1.5)?.figure).toBe('1.5');
    expect(findFigure('من ١٬٢٥٠ طنًّا', 1_250)?.figure).toBe('١٬٢٥٠');
    expect(findFigure('From −3 degrees', -3)?.figure).toBe('−3');
  });

  it('is not taken for a part of another number, or for another one', () => {
    expect(findFigure('4,300 m³/s', 430)).toBeNull();
    expect(findFigure('Seven years', 7)).toBeNull();
    expect(findFigure('No figure before 2027', null)).toBeNull();
  });

  it('does not count where it stands so far back that the cell would not show it', () => {
    expect(findFigure('A monthly mean that is never lower than 480 m³/s', 480)).toBeNull();
  });
});
