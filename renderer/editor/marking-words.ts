// The levels and caveats of the library's scheme, as the editor shows them.
import type { PortionMarking } from '#shared/richtext/rich-text.ts';

/** A level of the library's scheme, in rising order, in the language of the window. */
export interface MarkingLevel {
  readonly code: string;
  readonly letter: string;
  readonly name: string;
  /** '#rrggbb', checked for contrast when the scheme was made; null takes the colour of text. */
  readonly colour: string | null;
}

export interface MarkingCaveat {
  readonly code: string;
  readonly name: string;
}

export interface MarkingWords {
  readonly levels: readonly MarkingLevel[];
  readonly caveats: readonly MarkingCaveat[];
  /** What the readers of the brief may not see, which is a finding; left out where it is for our own desk. */
  readonly above?: Above | undefined;
}

export interface Above {
  readonly is: (marking: PortionMarking) => boolean;
  /** After the name of the marking: 'above what Public may see'. */
  readonly said: string;
}

/** 'Secret · Delegation only': in full words, with the codes where the scheme has no name. */
export function nameOfMarking(marking: PortionMarking, { levels, caveats, above }: MarkingWords): string {
  const level = levels.find(({ code }) => code === marking.level)?.name ?? marking.level;
  const names = marking.caveats.map((code) => caveats.find((one) => one.code === code)?.name ?? code);
  return [level, ...names, ...(above?.is(marking) === true ? [above.said] : [])].join(' · ');
}
