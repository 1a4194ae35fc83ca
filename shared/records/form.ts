// A form: a template from which a brief starts, with the parts and the length that it is held to.
import { form as arabic } from '#shared/language/ar/form.ts';
import { form as english } from '#shared/language/en/form.ts';
import { briefForms } from './brief.ts';
import { defineKind } from './define.ts';
import * as field from './field-kinds.ts';
import { duplicateProblems } from './problem.ts';
import { titleFrom, wordingIn } from './worded.ts';

export const form = defineKind({
  kind: 'form',
  scope: 'library',
  shape: 1,
  fields: {
    name: field.worded({ required: true }),
    base: field.choice(briefForms, { required: true }),
    requiredParts: field.tags(),
    budgetSides: field.number({ least: 0 }),
    budgetWords: field.number({ least: 0, whole: true }),
    text: field.richText(),
  },
  words: { en: english, ar: arabic },
  title: (body) => titleFrom(body.name.text),
  summary: (body) => titleFrom(body.name.text),
  block: (body, language) => ({ ...wordingIn(body.name, language), evidence: [] }),
  problems: (body) => duplicateProblems(body.requiredParts, (index) => `requiredParts.${index}`),
  sectioned: 'text',
});
