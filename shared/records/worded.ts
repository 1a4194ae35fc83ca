// A wording with its language and its translations: how names, positions, points and statements are kept.
import { z } from 'zod';
import { once } from '#shared/core/once.ts';
import { type TextLanguage, textLanguages } from '#shared/language/languages.ts';

export interface Translation {
  readonly language: TextLanguage;
  readonly text: string;
  /** Who translated it; empty when unknown. */
  readonly by: string;
}

export interface Worded {
  readonly text: string;
  readonly language: TextLanguage;
  readonly translations: readonly Translation[];
}

/** Longest wording that a record takes, in UTF-16 units: as long as a text, since notes were texts once; longer matter belongs into a source's file or a brief. */
export const longestWording = 100_000;

export const wordedSchema = once(
  (): z.ZodType<Worded> =>
    z.strictObject({
      text: z.string().max(longestWording),
      language: z.enum(textLanguages).default('en'),
      translations: z
        .array(
          z.strictObject({
            language: z.enum(textLanguages),
            text: z.string().max(longestWording),
            by: z.string().max(200).default(''),
          }),
        )
        .max(20)
        .default([]),
    }),
);

/** The wording in `language` if there is one, else as it was first written; says which it is. */
export function wordingIn(
  worded: Worded,
  language: string,
): { readonly text: string; readonly language: TextLanguage } {
  if (worded.language === language) return { text: worded.text, language: worded.language };
  const translation = worded.translations.find((entry) => entry.language === language);
  const { text, language: written } = translation ?? worded;
  return { text, language: written };
}

/** Every text of the wording, for search. */
export const textsOf = (worded: Worded): readonly string[] => [
  worded.text,
  ...worded.translations.map((entry) => entry.text),
];

/** In UTF-16 units: a title is for lists, and the whole wording stands in the body. */
const longestTitle = 120;

/** A text as a title: its first line that is not empty, cut at a word when it is long. */
export function titleFrom(text: string): string {
  const start = text.trimStart();
  const end = start.indexOf('\n');
  const first = (end < 0 ? start : start.slice(0, end)).trimEnd();
  if (first.length <= longestTitle) return first;
  const cut = first.slice(0, longestTitle - 1);
  const space = cut.lastIndexOf(' ');
  if (space > longestTitle / 2) return `${cut.slice(0, space)}…`;
  // Half of a character outside the basic plane is none.
  return `${cut.replace(/[\uD800-\uDBFF]$/, '')}…`;
}
