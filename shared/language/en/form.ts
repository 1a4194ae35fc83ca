// The words of forms, in English.
import { brief } from './brief.ts';

export const form = {
  one: 'Form',
  many: 'Forms',
  fields: {
    name: { label: 'Name', help: 'What the form is called when a brief is started.' },
    base: {
      label: 'Made from',
      help: 'The form of brief that this one varies.',
      choices: brief.fields.form.choices,
    },
    requiredParts: { label: 'Required parts', help: 'The headings that a brief of this form must have.' },
    budgetSides: { label: 'Sides at most', help: 'How many printed sides a brief of this form may take.' },
    budgetWords: { label: 'Words at most', help: 'How many words a brief of this form may have.' },
    text: { label: 'Text', help: 'The text with which a brief of this form starts.' },
  },
} as const;
