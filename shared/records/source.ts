// A source: where words come from, graded for its reliability apart from what is said in it.
import { source as arabic } from '#shared/language/ar/source.ts';
import { source as english } from '#shared/language/en/source.ts';
import { textLanguages } from '#shared/language/languages.ts';
import { defineKind } from './define.ts';
import * as field from './field-kinds.ts';
import { lineToWording } from './line-to-wording.ts';
import { titleFrom, wordingIn } from './worded.ts';

export const sourceKinds = [
  'speech',
  'communique',
  'treaty',
  'note',
  'press',
  'meeting-record',
  'report',
  'data-set',
  'person',
] as const;

/** The letters of the two-part grading of sources: A reliable to E unreliable, F cannot be judged. */
export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

/** In UTF-16 units: a treaty of some 300 pages. */
const longestSource = 1_000_000;

export const source = defineKind({
  kind: 'source',
  scope: 'library',
  shape: 2,
  fields: {
    kind: field.choice(sourceKinds, { required: true, indexed: true }),
    title: field.worded({ required: true }),
    author: field.line(),
    person: field.reference(['person']),
    date: field.date({ indexed: true }),
    venue: field.worded(),
    language: field.choice(textLanguages),
    reliability: field.choice(reliabilities),
    file: field.line({ format: 'hash' }),
    fileName: field.line(),
    text: field.text({ longest: longestSource }),
  },
  words: { en: english, ar: arabic },
  fromName: (name) => ({ kind: 'note', title: name }),
  title: (body) => titleFrom(body.title.text),
  summary: (body) =>
    [body.author, titleFrom(body.title.text), titleFrom(body.venue.text), body.date?.date ?? '']
      .filter((part) => part !== '')
      .join(', '),
  block: (body, language) => {
    const title = wordingIn(body.title, language);
    return { ...title, text: body.author === '' ? title.text : `${body.author}: ${title.text}`, evidence: [] };
  },
  upcasters: { 1: lineToWording('venue', 'title') },
});
