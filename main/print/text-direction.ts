// Keeps words of two directions in order where there is no typesetter: in files of plain characters.
export type Direction = 'ltr' | 'rtl';

const isolates = /[\u2066-\u2068][^\u2069]*\u2069/gu;
const strong = /[\u200e\u200f\p{L}]/u;
const strongFromTheRight = /[\u200f\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Between FSI and PDI, which let the words take their own direction and turn nothing beside them. Blanks need none. */
export const isolated = (text: string): string => (text.trim() === '' ? text : `\u2068${text}\u2069`);

export const hasRightToLeft = (text: string): boolean => strongFromTheRight.test(text);

/**
 * The line, which a viewer is to set from the edge of `direction`. Viewers take the direction of a line from its first letter
 * outside isolates, and from left to right where there is none; so a mark stands first only where that would be the wrong
 * one (a note in Arabic that begins with the grade B2), and the file has no invisible characters where it needs none.
 */
export function opened(line: string, direction: Direction): string {
  const first = strong.exec(line.replace(isolates, ''))?.[0] ?? '';
  const seen: Direction = strongFromTheRight.test(first) ? 'rtl' : 'ltr';
  const unclear = first === '' && !line.includes('\u2068');
  if (seen === direction || line === '' || (unclear && direction === 'ltr')) return line;
  return `${direction === 'rtl' ? '\u200f' : '\u200e'}${line}`;
}
