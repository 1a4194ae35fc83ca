// A concern: what would break it for a party, and what can be said to reassure it.
import { concern as arabic } from '#shared/language/ar/concern.ts';
import { concern as english } from '#shared/language/en/concern.ts';
import { defineKind } from './define.ts';
import * as field from './field-kinds.ts';
import { titleFrom, wordingIn } from './worded.ts';

export const concernStatuses = ['latent', 'raised', 'acknowledged', 'addressed', 'closed'] as const;

export const concern = defineKind({
  kind: 'concern',
  scope: 'negotiation',
  shape: 1,
  fields: {
    party: field.reference(['party'], { required: true }),
    issue: field.reference(['issue']),
    wording: field.worded({ required: true }),
    severity: field.scale(1, 5, { indexed: true }),
    status: field.choice(concernStatuses, { required: true, indexed: true }),
    reassurance: field.worded(),
    evidence: field.references(['statement']),
    note: field.text(),
  },
  words: { en: english, ar: arabic },
  title: (body) => titleFrom(body.wording.text),
  summary: (body, titleOf) => `${titleOf(body.party)}: ${titleFrom(body.wording.text)}`,
  block: (body, language) => ({ ...wordingIn(body.wording, language), evidence: body.evidence }),
});
