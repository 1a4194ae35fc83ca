// A mandate: what our side may agree to, who allowed it, and where it must stop or ask.
import { mandate as arabic } from '#shared/language/ar/mandate.ts';
import { mandate as english } from '#shared/language/en/mandate.ts';
import { defineKind } from './define.ts';
import * as field from './field-kinds.ts';
import { duplicateProblems, periodProblems, problem } from './problem.ts';
import { titleFrom, wordingIn } from './worded.ts';

export const flexibilities = ['none', 'consult', 'ad-referendum', 'full'] as const;

export const mandate = defineKind({
  kind: 'mandate',
  scope: 'negotiation',
  shape: 1,
  fields: {
    authority: field.line({ required: true }),
    scope: field.worded({ required: true }),
    ceilings: field.rows({
      issue: field.reference(['issue'], { required: true }),
      floor: field.number(),
      ceiling: field.number(),
      wording: field.worded(),
    }),
    redLines: field.rows({
      issue: field.reference(['issue'], { required: true }),
      wording: field.worded({ required: true }),
      value: field.number(),
    }),
    flexibility: field.choice(flexibilities, { required: true }),
    consult: field.references(['person']),
    issued: field.date(),
    expiry: field.date({ indexed: true }),
    note: field.text(),
  },
  words: { en: english, ar: arabic },
  title: (body) => titleFrom(`${body.authority}: ${body.scope.text}`),
  summary: (body) => titleFrom(`${body.authority}: ${body.scope.text}`),
  block: (body, language) => ({ ...wordingIn(body.scope, language), evidence: [] }),
  problems: (body) => [
    ...duplicateProblems(
      body.ceilings.map((row) => row.issue),
      (index) => `ceilings.${index}.issue`,
    ),
    ...body.ceilings.flatMap((row, index) =>
      row.floor !== null && row.ceiling !== null && row.floor > row.ceiling
        ? [problem(`ceilings.${index}.floor`, 'floor-above-ceiling')]
        : [],
    ),
    ...periodProblems('expiry', body.issued, body.expiry),
  ],
});
