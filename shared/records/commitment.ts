// A commitment: what a party has undertaken to do, by when, and whether it did.
import { commitment as arabic } from '#shared/language/ar/commitment.ts';
import { commitment as english } from '#shared/language/en/commitment.ts';
import { defineKind } from './define.ts';
import * as field from './field-kinds.ts';
import { problem } from './problem.ts';
import { titleFrom, wordingIn } from './worded.ts';

export const commitmentForms = [
  'oral',
  'written',
  'agreed-minutes',
  'exchange-of-letters',
  'unilateral-declaration',
  'agreement',
] as const;

export const commitmentStatuses = ['proposed', 'agreed', 'in-progress', 'kept', 'partly', 'broken', 'lapsed'] as const;

export const commitment = defineKind({
  kind: 'commitment',
  scope: 'negotiation',
  shape: 1,
  fields: {
    by: field.reference(['party'], { required: true }),
    to: field.references(['party']),
    text: field.worded({ required: true }),
    form: field.choice(commitmentForms),
    due: field.date({ indexed: true }),
    status: field.choice(commitmentStatuses, { required: true, indexed: true }),
    meeting: field.reference(['meeting']),
    issue: field.reference(['issue']),
    evidence: field.references(['statement']),
    note: field.text(),
  },
  words: { en: english, ar: arabic },
  late: { field: 'due', isOwed: ({ status }) => ['agreed', 'in-progress', 'partly'].includes(status) },
  title: (body) => titleFrom(body.text.text),
  summary: (body, titleOf) => `${titleOf(body.by)}: ${titleFrom(body.text.text)}`,
  block: (body, language) => ({ ...wordingIn(body.text, language), evidence: body.evidence }),
  problems: (body) => (body.to.includes(body.by) ? [problem('to', 'owed-to-itself')] : []),
});
