// A statement: what a party or person said, and what it reveals. Statements are the evidence for everything else.
import { statement as arabic } from '#shared/language/ar/statement.ts';
import { statement as english } from '#shared/language/en/statement.ts';
import { defineKind } from './define.ts';
import * as field from './field-kinds.ts';
import { lineToWording } from './line-to-wording.ts';
import { problem } from './problem.ts';
import { titleFrom, wordingIn } from './worded.ts';

/** From the freest to the most protected: whether and how the speaker may be named. */
export const attributions = ['on-record', 'background', 'deep-background', 'chatham-house', 'private'] as const;

export const statement = defineKind({
  kind: 'statement',
  scope: 'negotiation',
  shape: 2,
  fields: {
    party: field.reference(['party']),
    person: field.reference(['person']),
    source: field.reference(['source']),
    text: field.worded({ required: true }),
    form: field.choice(['verbatim', 'paraphrased'], { required: true }),
    date: field.date({ indexed: true }),
    venue: field.worded(),
    locator: field.line(),
    attribution: field.choice(attributions),
    credibility: field.scale(1, 6),
    reveals: field.references(['interest', 'position', 'concern']),
    note: field.text(),
  },
  words: { en: english, ar: arabic },
  title: (body) => titleFrom(body.text.text),
  summary: (body, titleOf) => {
    const speaker = body.person ?? body.party;
    const text = titleFrom(body.text.text);
    return speaker === null ? text : `${titleOf(speaker)}: ${text}`;
  },
  block: (body, language) => ({
    ...wordingIn(body.text, language),
    evidence: body.source === null ? [] : [body.source],
  }),
  problems: (body) => (body.party === null && body.person === null ? [problem('party', 'no-speaker')] : []),
  upcasters: { 1: lineToWording('venue', 'text') },
});
