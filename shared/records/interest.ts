// An interest: why a party wants something.
import { interest as arabic } from '#shared/language/ar/interest.ts';
import { interest as english } from '#shared/language/en/interest.ts';
import { defineKind } from './define.ts';
import * as field from './field-kinds.ts';
import { titleFrom, wordingIn } from './worded.ts';

export const interestKinds = [
  'security',
  'economic',
  'political',
  'legal',
  'identity',
  'relational',
  'procedural',
] as const;

export const interest = defineKind({
  kind: 'interest',
  scope: 'negotiation',
  shape: 1,
  fields: {
    party: field.reference(['party'], { required: true }),
    issues: field.references(['issue']),
    wording: field.worded({ required: true }),
    kind: field.choice(interestKinds, { required: true }),
    nature: field.choice(['need', 'want', 'fear'], { required: true }),
    basis: field.choice(['stated', 'inferred'], { required: true }),
    rank: field.number({ least: 1, whole: true, indexed: true }),
    evidence: field.references(['statement']),
    note: field.text(),
  },
  words: { en: english, ar: arabic },
  title: (body) => titleFrom(body.wording.text),
  summary: (body, titleOf) => `${titleOf(body.party)}: ${titleFrom(body.wording.text)}`,
  block: (body, language) => ({ ...wordingIn(body.wording, language), evidence: body.evidence }),
});
