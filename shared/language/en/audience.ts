// The words of audiences, in English.
import { languageNames } from './language-names.ts';

export const audience = {
  one: 'Audience',
  many: 'Audiences',
  fields: {
    name: { label: 'Name', help: 'What this circle of readers is called.' },
    purpose: {
      label: 'Purpose',
      help: 'Where a document for this audience may go.',
      choices: { ours: 'Ours', 'to-be-shared': 'To be shared', public: 'Public' },
    },
    highestLevel: { label: 'Highest level', help: 'The code of the highest level that a document may carry.' },
    caveats: { label: 'Caveats held', help: 'The codes of the caveats that these readers may see.' },
    parties: { label: 'Parties', help: 'The parties to which the readers belong.' },
    readers: { label: 'Readers', help: 'Who receives a copy, as printed on the list of distribution.' },
    language: { label: 'Language', help: 'The language in which they read.', choices: languageNames },
    copies: { label: 'Copies', help: 'How many numbered copies are made.' },
  },
} as const;
