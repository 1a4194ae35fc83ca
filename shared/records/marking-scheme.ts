// A marking scheme: the levels of a library from the lowest to the highest, and the caveats that may stand beside them.
import { markingScheme as arabic } from '#shared/language/ar/marking-scheme.ts';
import { markingScheme as english } from '#shared/language/en/marking-scheme.ts';
import { defineKind } from './define.ts';
import * as field from './field-kinds.ts';
import { duplicateProblems } from './problem.ts';
import { titleFrom, wordingIn } from './worded.ts';

export const markingScheme = defineKind({
  kind: 'marking-scheme',
  scope: 'library',
  shape: 1,
  fields: {
    name: field.worded({ required: true }),
    /** In rising order. */
    levels: field.rows({
      code: field.line({ required: true, format: 'code' }),
      /** What stands before a paragraph, with its form in other scripts. */
      letter: field.worded(),
      name: field.worded({ required: true }),
      colour: field.line({ format: 'colour' }),
    }),
    /** A caveat that names no party is one of handling. */
    caveats: field.rows({
      code: field.line({ required: true, format: 'code' }),
      name: field.worded({ required: true }),
      releasableTo: field.references(['party']),
    }),
  },
  words: { en: english, ar: arabic },
  title: (body) => titleFrom(body.name.text),
  summary: (body) => [titleFrom(body.name.text), ...body.levels.map((row) => row.code)].join(', '),
  block: (body, language) => ({ ...wordingIn(body.name, language), evidence: [] }),
  problems: (body) => [
    ...duplicateProblems(
      body.levels.map((row) => row.code),
      (index) => `levels.${index}.code`,
    ),
    ...duplicateProblems(
      body.caveats.map((row) => row.code),
      (index) => `caveats.${index}.code`,
    ),
  ],
});
