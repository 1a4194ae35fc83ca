// What the drawing of a marking needs of a level of the library's scheme, and the ink that can be read on its colour.

/** A level of the library's scheme as a component needs it: texts are already in the language they are shown in. */
export interface MarkingLevel {
  readonly code: string;
  /** 'RESTRICTED', as it stands in the scheme. */
  readonly name: string;
  /** What stands before a paragraph: 'R', or 'مق' in Arabic. */
  readonly letter: string;
  /** '#f0c02c', or empty for the lowest level, which has no colour of its own. */
  readonly colour: string;
}

interface Rgb {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

function findRgb(colour: string): Rgb | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (match === null) return null;
  const [red, green, blue] = [match[1], match[2], match[3]].map((part) => Number.parseInt(part ?? '0', 16) / 255);
  return { red: red ?? 0, green: green ?? 0, blue: blue ?? 0 };
}

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

/** Relative luminance of WCAG 2.2, 0 (black) to 1 (white). */
const luminance = ({ red, green, blue }: Rgb): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** The contrast of two colours as '#rrggbb', from 1 to 21, by WCAG 2.2; 1 where one of them is no colour. */
export function contrastOf(left: string, right: string): number {
  const [one, two] = [findRgb(left), findRgb(right)];
  if (one === null || two === null) return 1;
  const [lower = 0, higher = 0] = [luminance(one), luminance(two)].sort((a, b) => a - b);
  return (higher + 0.05) / (lower + 0.05);
}

const dark = '#1b1500';
const light = '#ffffff';

/** Enough for small text. */
const enough = 4.5;

/** The ink that can be read on this colour: a warm black or white, and plain black where neither has 4.5 : 1. */
export function inkOn(colour: string): string {
  const ink = contrastOf(colour, dark) >= contrastOf(colour, light) ? dark : light;
  return contrastOf(colour, ink) >= enough ? ink : '#000000';
}

export const hasColour = (level: MarkingLevel): boolean => findRgb(level.colour) !== null;
