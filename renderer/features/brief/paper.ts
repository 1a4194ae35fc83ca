// What room words take on a printed side, about: from the sizes of the templates and what fits a line of the sample's pages.

interface Sizes {
  /** Points from line to line of the text, and letters that fit one. */
  readonly line: number;
  readonly inLine: number;
  /** The same of the notes at the foot. */
  readonly noteLine: number;
  readonly inNoteLine: number;
  readonly titleLine: number;
}

const latin: Sizes = { line: 15, inLine: 77, noteLine: 11.25, inNoteLine: 101, titleLine: 27 };
const arabic: Sizes = { line: 18.5, inLine: 86, noteLine: 14, inNoteLine: 113, titleLine: 34 };
const nastaliq: Sizes = { line: 28, inLine: 86, noteLine: 21, inNoteLine: 113, titleLine: 48 };

const sizesOf = (language: string): Sizes =>
  language === 'ur' ? nastaliq : language === 'ar' || language === 'fa' ? arabic : latin;

/** Points of a side between its margins. */
const side = 649;
const gaps = { paragraph: 5.5, note: 3, heading: 32, title: 26, lead: 20 } as const;
const inTitleLine = 38;

/** All in sides. */
export interface Paper {
  readonly heading: number;
  readonly head: (titleLetters: number, leadLetters: number) => number;
  readonly paragraph: (letters: number) => number;
  /** The words of a record. */
  readonly point: (letters: number) => number;
  readonly note: (letters: number) => number;
  readonly cell: (letters: number, columns: number) => number;
}

export function paperOf(language: string, form: string): Paper {
  const { line, inLine, noteLine, inNoteLine, titleLine } = sizesOf(language);
  const lines = (letters: number, most: number): number => Math.ceil(letters / most);
  const paragraph = (letters: number): number => (lines(letters, inLine) * line + gaps.paragraph) / side;
  // Lines to take stand in a narrower column, each with what it answers and with its sources below.
  const taken = (letters: number): number => (lines(letters, inLine * 0.84) * line + noteLine + 1.5 * line) / side;
  return {
    heading: (line + gaps.heading) / side,
    head: (title, lead) =>
      (lines(title, inTitleLine) * titleLine + gaps.title + (lead === 0 ? 0 : lines(lead, inLine) * line + gaps.lead)) /
      side,
    paragraph,
    point: form === 'lines-to-take' ? taken : paragraph,
    note: (letters) => (lines(letters, inNoteLine) * noteLine + gaps.note) / side,
    cell: (letters, columns) => (lines(letters * columns, inLine) * line * 0.9 + gaps.paragraph) / side,
  };
}
