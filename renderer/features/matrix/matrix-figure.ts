// Finds the figure of a position in its wording, so that it can be set in bold: 'from 1,250.5 tonnes', 'من ١٬٢٥٠ طنًّا'.
import { readTypedNumber } from '#renderer/ui/typed-number.ts';

export interface Figured {
  readonly before: string;
  readonly figure: string;
  readonly after: string;
}

const figures = /[0-9٠-٩۰-۹]+(?:[.,'’٬٫\u00a0\u202f ][0-9٠-٩۰-۹]+)*/g;

/** Letters of a wording that are surely seen in the two lines of a cell. */
const inSight = 36;

/** Null where the wording does not name the value near its beginning. */
export function findFigure(wording: string, value: number | null): Figured | null {
  if (value === null) return null;
  for (const match of wording.matchAll(figures)) {
    if (match.index > inSight) return null;
    const [figure] = match;
    if (readTypedNumber(figure) !== Math.abs(value)) continue;
    const sign = value < 0 && /[-−–]/.test(wording.charAt(match.index - 1)) ? 1 : 0;
    if (value < 0 && sign === 0) continue;
    const start = match.index - sign;
    return {
      before: wording.slice(0, start),
      figure: wording.slice(start, match.index + figure.length),
      after: wording.slice(match.index + figure.length),
    };
  }
  return null;
}
