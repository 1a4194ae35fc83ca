// The words of dossiers, in English.
import { languageNames } from './language-names.ts';

export const dossier = {
  one: 'Dossier',
  many: 'Dossiers',
  fields: {
    title: { label: 'Title', help: 'What stands on the cover.' },
    meeting: { label: 'Meeting', help: 'The meeting for which it is bound.' },
    audience: { label: 'Audience', help: 'Those for whom it is bound, and what they may see.' },
    language: {
      label: 'Language',
      help: 'The language of its cover, contents and annexes.',
      choices: languageNames,
    },
    briefs: { label: 'Briefs', help: 'The briefs that are bound in it, in order.' },
    annexes: {
      label: 'Annexes',
      help: 'The parts that are made from records and bound after the briefs.',
      choices: {
        'party-profiles': 'Party profiles',
        matrix: 'Matrix',
        timeline: 'Timeline',
        evidence: 'Evidence',
        agreements: 'Agreements',
        biographies: 'Biographies',
        distribution: 'Distribution',
      },
    },
    copies: { label: 'Copies', help: 'How many numbered copies are printed.' },
    symbol: { label: 'Symbol', help: 'The reference that is printed on the cover.' },
    asOf: { label: 'As of', help: 'The day whose positions it shows; nothing for the latest.' },
  },
} as const;
