// A dossier: briefs and annexes bound for one meeting and one audience.
import { dossier as arabic } from '#shared/language/ar/dossier.ts';
import { dossier as english } from '#shared/language/en/dossier.ts';
import { textLanguages } from '#shared/language/languages.ts';
import { defineKind } from './define.ts';
import * as field from './field-kinds.ts';
import { duplicateProblems } from './problem.ts';
import { titleFrom, wordingIn } from './worded.ts';

/** The parts of a dossier that are generated from records. */
export const annexes = [
  'party-profiles',
  'matrix',
  'timeline',
  'evidence',
  'agreements',
  'biographies',
  'distribution',
] as const;

export const dossier = defineKind({
  kind: 'dossier',
  scope: 'negotiation',
  shape: 1,
  fields: {
    title: field.worded({ required: true }),
    meeting: field.reference(['meeting']),
    audience: field.reference(['audience']),
    language: field.choice(textLanguages, { required: true }),
    briefs: field.references(['brief']),
    annexes: field.choices(annexes),
    copies: field.number({ least: 1, whole: true }),
    symbol: field.line(),
    asOf: field.date(),
  },
  words: { en: english, ar: arabic },
  title: (body) => titleFrom(body.title.text),
  summary: (body, titleOf) =>
    body.meeting === null ? titleFrom(body.title.text) : `${titleFrom(body.title.text)}, ${titleOf(body.meeting)}`,
  block: (body, language) => ({ ...wordingIn(body.title, language), evidence: [] }),
  problems: (body) => [
    ...duplicateProblems(body.briefs, (index) => `briefs.${index}`),
    ...duplicateProblems(body.annexes, (index) => `annexes.${index}`),
  ],
});
