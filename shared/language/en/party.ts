// The words of parties, in English.
import { languageNames } from './language-names.ts';

export const party = {
  one: 'Party',
  many: 'Parties',
  fields: {
    kind: {
      label: 'Kind',
      help: 'What sort of body the party is.',
      choices: {
        state: 'State',
        'government-body': 'Government body',
        'international-organisation': 'International organisation',
        bloc: 'Bloc',
        company: 'Company',
        ngo: 'Non-governmental organisation',
        'armed-group': 'Armed group',
        constituency: 'Constituency',
      },
    },
    name: { label: 'Name', help: 'The full name, with its form in each other script as a translation.' },
    shortName: { label: 'Short name', help: 'The name for tables and headings, where the full one is too long.' },
    aliases: {
      label: 'Other names',
      help: 'Names under which the party also appears in texts, so that a search finds it.',
      fields: {
        text: { label: 'Name', help: 'The other name or abbreviation.' },
        language: { label: 'Language', help: 'The language in which this name is used.', choices: languageNames },
      },
    },
    code: { label: 'Code', help: 'A short code in the manner of ISO 3166, used where space is scarce.' },
    memberOf: { label: 'Member of', help: 'The organisations, blocs or governments to which the party belongs.' },
    ours: { label: 'Ours', help: 'Whether this party is our own side.' },
    decidesBy: { label: 'Decides by', help: 'Who must agree on that side before the party can commit itself.' },
    notes: { label: 'Notes', help: 'What a colleague should know before dealing with this party.' },
  },
} as const;
