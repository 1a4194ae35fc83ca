// Support for a draft, a vote or a position in a crisis: what is asked of a party, where it stands, who calls next.
import { support as arabic } from '#shared/language/ar/support.ts';
import { support as english } from '#shared/language/en/support.ts';
import { defineKind } from './define.ts';
import * as field from './field-kinds.ts';
import { problem } from './problem.ts';
import { titleFrom } from './worded.ts';

export const asks = ['co-sponsor', 'vote', 'statement', 'attend', 'fund'] as const;

/** From the first contact to the outcome. */
export const standings = [
  'unknown',
  'leaning-against',
  'undecided',
  'leaning-for',
  'oral-pledge',
  'written-pledge',
  'delivered',
  'defected',
] as const;

export const support = defineKind({
  kind: 'support',
  scope: 'negotiation',
  shape: 1,
  fields: {
    on: field.reference(['issue', 'brief', 'meeting', 'agreement']),
    subject: field.line(),
    party: field.reference(['party'], { required: true }),
    ask: field.choice(asks, { required: true }),
    standing: field.choice(standings, { required: true, indexed: true }),
    nextCaller: field.reference(['person']),
    nextCall: field.date({ indexed: true }),
    note: field.text(),
  },
  words: { en: english, ar: arabic },
  title: (body) => (body.subject.trim() === '' ? english.fields.ask.choices[body.ask] : titleFrom(body.subject)),
  summary: (body, titleOf) => `${titleOf(body.party)}: ${body.on === null ? body.subject : titleOf(body.on)}`,
  block: (body, language) => {
    const [words, wordsLanguage] = language === 'ar' ? ([arabic, 'ar'] as const) : ([english, 'en'] as const);
    const { ask, standing } = words.fields;
    return {
      text: `${ask.choices[body.ask]}: ${standing.choices[body.standing]}`,
      language: wordsLanguage,
      evidence: [],
    };
  },
  problems: (body) => (body.on === null && body.subject.trim() === '' ? [problem('subject', 'no-subject')] : []),
});
