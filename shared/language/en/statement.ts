// The words of statements, in English.
export const statement = {
  one: 'Statement',
  many: 'Statements',
  fields: {
    party: { label: 'Party', help: 'The party that said it, or for which it was said.' },
    person: { label: 'Person', help: 'The person who said it.' },
    source: { label: 'Source', help: 'Where the words come from.' },
    text: { label: 'Words', help: 'What was said, in the original language, with its translations.' },
    form: {
      label: 'Form',
      help: 'Whether these are the words themselves or their sense.',
      choices: { verbatim: 'Verbatim', paraphrased: 'Paraphrased' },
    },
    date: { label: 'Date', help: 'When it was said.' },
    venue: { label: 'Venue', help: 'Where it was said.' },
    locator: { label: 'Locator', help: 'The page, paragraph or time code at which it stands in the source.' },
    attribution: {
      label: 'Attribution',
      help: 'Whether and how the speaker may be named.',
      choices: {
        'on-record': 'On the record',
        background: 'Background',
        'deep-background': 'Deep background',
        'chatham-house': 'Chatham House Rule',
        private: 'Private',
      },
    },
    credibility: {
      label: 'Credibility',
      help: 'How far these words can be believed, from 1, confirmed, to 6, cannot be judged, apart from who said them.',
    },
    reveals: { label: 'Reveals', help: 'The interests, positions and concerns that these words show.' },
    note: { label: 'Note', help: 'Tone, circumstances and anything that helps to read the words rightly.' },
  },
} as const;
