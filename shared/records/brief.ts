// A brief: a document under work, filled from records and then written freely.
import { brief as arabic } from '#shared/language/ar/brief.ts';
import { brief as english } from '#shared/language/en/brief.ts';
import { textLanguages } from '#shared/language/languages.ts';
import { defineKind } from './define.ts';
import * as field from './field-kinds.ts';
import { titleFrom, wordingIn } from './worded.ts';

export const briefForms = [
  'steering-brief',
  'visit-brief',
  'scene-setter',
  'annotated-agenda',
  'lines-to-take',
  'party-profile',
  'biography',
  'position-paper',
  'comparison-table',
  'question-and-answer',
  'record-of-conversation',
  'blank',
] as const;

/** The digits of a printed document, by the names of Unicode CLDR: Latin, Arabic-Indic, extended Arabic-Indic. */
export const digitSystems = ['latn', 'arab', 'arabext'] as const;

/** The second calendar beside the Gregorian one, by the names of Unicode CLDR; `persian` is Solar Hijri. */
export const hijriVariants = ['islamic-umalqura', 'islamic-civil', 'islamic-tbla', 'persian'] as const;

export const brief = defineKind({
  kind: 'brief',
  scope: 'negotiation',
  shape: 1,
  fields: {
    title: field.worded({ required: true }),
    form: field.choice(briefForms, { required: true, indexed: true }),
    template: field.reference(['form']),
    meeting: field.reference(['meeting']),
    parties: field.references(['party']),
    language: field.choice(textLanguages, { required: true }),
    audience: field.reference(['audience']),
    symbol: field.line({ indexed: true }),
    date: field.date({ indexed: true }),
    asOf: field.date(),
    digits: field.choice(digitSystems),
    hijri: field.choice(hijriVariants),
    budgetSides: field.number({ least: 0 }),
    budgetWords: field.number({ least: 0, whole: true }),
    numbered: field.yesNo(true),
    lead: field.worded(),
    text: field.richText(),
  },
  words: { en: english, ar: arabic },
  title: (body) => titleFrom(body.title.text),
  summary: (body, titleOf) =>
    body.meeting === null ? titleFrom(body.title.text) : `${titleFrom(body.title.text)}, ${titleOf(body.meeting)}`,
  block: (body, language) => ({ ...wordingIn(body.title, language), evidence: [] }),
  sectioned: 'text',
});
