// An agreement: a treaty or another settled text, with what each party did about it. Points rest their legitimacy on it.
import { agreement as arabic } from '#shared/language/ar/agreement.ts';
import { agreement as english } from '#shared/language/en/agreement.ts';
import { defineKind } from './define.ts';
import * as field from './field-kinds.ts';
import { linesToWordings } from './line-to-wording.ts';
import { duplicateProblems, periodProblems } from './problem.ts';
import { titleFrom, wordingIn } from './worded.ts';

export const agreementKinds = [
  'treaty',
  'protocol',
  'memorandum',
  'declaration',
  'resolution',
  'agreed-minutes',
] as const;

/** What a party can do about an agreement, after the law of treaties. */
export const acts = ['signed', 'ratified', 'acceded', 'accepted', 'reserved', 'objected', 'withdrew'] as const;

export const agreement = defineKind({
  kind: 'agreement',
  scope: 'library',
  shape: 2,
  fields: {
    kind: field.choice(agreementKinds, { required: true }),
    title: field.worded({ required: true }),
    symbol: field.line({ indexed: true }),
    adopted: field.date(),
    inForce: field.date(),
    expiry: field.date({ indexed: true }),
    review: field.date({ indexed: true }),
    acts: field.rows({
      party: field.reference(['party'], { required: true }),
      act: field.choice(acts, { required: true }),
      date: field.date(),
      note: field.worded(),
    }),
    provisions: field.rows({
      path: field.line({ required: true }),
      text: field.worded({ required: true }),
    }),
    source: field.reference(['source']),
    note: field.worded(),
  },
  words: { en: english, ar: arabic },
  title: (body) => titleFrom(body.title.text),
  summary: (body) => [titleFrom(body.title.text), body.symbol].filter((part) => part !== '').join(', '),
  block: (body, language) => {
    const title = wordingIn(body.title, language);
    return { ...title, text: body.symbol === '' ? title.text : `${title.text} (${body.symbol})`, evidence: [] };
  },
  problems: (body) => [
    ...periodProblems('inForce', body.adopted, body.inForce),
    ...periodProblems('expiry', body.inForce ?? body.adopted, body.expiry),
    ...duplicateProblems(
      body.provisions.map((row) => row.path),
      (index) => `provisions.${index}.path`,
    ),
  ],
  upcasters: { 1: linesToWordings(['note', 'acts.note'], 'title') },
});
