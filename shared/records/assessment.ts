// An assessment: our own judgement, with how likely and how sure; visibly ours and never mixed with what others said.
import { assessment as arabic } from '#shared/language/ar/assessment.ts';
import { assessment as english } from '#shared/language/en/assessment.ts';
import { defineKind } from './define.ts';
import * as field from './field-kinds.ts';
import { periodProblems } from './problem.ts';
import { titleFrom, wordingIn } from './worded.ts';

/** The seven terms of estimative language, from the least to the most likely. */
export const likelihoods = [
  'almost-no-chance',
  'very-unlikely',
  'unlikely',
  'roughly-even',
  'likely',
  'very-likely',
  'almost-certain',
] as const;

export const confidences = ['low', 'moderate', 'high'] as const;

export const assessment = defineKind({
  kind: 'assessment',
  scope: 'negotiation',
  shape: 1,
  fields: {
    judgement: field.worded({ required: true }),
    subject: field.references(['party', 'issue']),
    likelihood: field.choice(likelihoods, { required: true }),
    confidence: field.choice(confidences, { required: true }),
    basis: field.text(),
    evidence: field.references(['statement']),
    madeOn: field.date(),
    review: field.date({ indexed: true }),
  },
  words: { en: english, ar: arabic },
  title: (body) => titleFrom(body.judgement.text),
  summary: (body, titleOf) => [titleFrom(body.judgement.text), ...body.subject.map(titleOf)].join(', '),
  block: (body, language) => ({ ...wordingIn(body.judgement, language), evidence: body.evidence }),
  problems: (body) => periodProblems('review', body.madeOn, body.review),
});
