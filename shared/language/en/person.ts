// The words of people, in English.
import { languageNames } from './language-names.ts';

export const person = {
  one: 'Person',
  many: 'People',
  fields: {
    honorific: { label: 'Honorific', help: 'The style before the name, such as His Excellency or Dr.' },
    name: { label: 'Name', help: 'The name as the person writes it, with its form in each other script.' },
    roles: {
      label: 'Roles',
      help: 'The offices that the person holds or has held, the present one first.',
      fields: {
        party: { label: 'Party', help: 'The party for which the person acts in this role.' },
        title: { label: 'Title', help: 'The office as it should stand in a list of delegates.' },
        from: { label: 'From', help: 'When the person took up the role.' },
        to: { label: 'To', help: 'When the person left the role; nothing while it lasts.' },
      },
    },
    languages: {
      label: 'Languages',
      help: 'The languages in which the person can be spoken to.',
      choices: languageNames,
    },
    lastMet: { label: 'Last met', help: 'When our side last met this person.' },
    protocolNotes: { label: 'Protocol notes', help: 'Precedence, forms of address, customs and dislikes to respect.' },
    biography: { label: 'Biography', help: 'Career, views and connections, as they should print in a biography.' },
  },
} as const;
