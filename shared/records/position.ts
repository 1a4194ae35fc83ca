// A position: what a party says, or is judged, to want on an issue. A later one supersedes it; it is never overwritten.
import { position as arabic } from '#shared/language/ar/position.ts';
import { position as english } from '#shared/language/en/position.ts';
import { defineKind } from './define.ts';
import * as field from './field-kinds.ts';
import { titleFrom, wordingIn } from './worded.ts';

export const rungs = ['opening', 'target', 'fallback', 'reservation', 'red-line'] as const;
export const stances = ['for', 'for-with-conditions', 'neutral', 'against', 'reserved', 'unknown'] as const;

export const position = defineKind({
  kind: 'position',
  scope: 'negotiation',
  shape: 1,
  fields: {
    party: field.reference(['party'], { required: true }),
    issue: field.reference(['issue'], { required: true }),
    rung: field.choice(rungs, { required: true, indexed: true }),
    stance: field.choice(stances, { required: true }),
    wording: field.worded({ required: true }),
    value: field.number(),
    firmness: field.scale(1, 5),
    disclosure: field.choice(['public', 'shared', 'private', 'assessed'], { required: true }),
    asOf: field.date({ required: true, indexed: true }),
    evidence: field.references(['statement'], { role: 'evidence' }),
    supersedes: field.reference(['position'], { role: 'supersedes' }),
    note: field.text(),
  },
  words: { en: english, ar: arabic },
  title: (body) => titleFrom(body.wording.text),
  summary: (body, titleOf) => `${titleOf(body.party)}, ${titleOf(body.issue)}: ${titleFrom(body.wording.text)}`,
  block: (body, language) => ({ ...wordingIn(body.wording, language), evidence: body.evidence }),
});
