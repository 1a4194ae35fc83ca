// The words of support, in English.
export const support = {
  one: 'Support',
  many: 'Support',
  fields: {
    on: { label: 'On', help: 'The issue, brief, meeting or agreement for which support is sought.' },
    subject: { label: 'Subject', help: 'What support is sought for, in words, such as a draft or a vote.' },
    party: { label: 'Party', help: 'The party whose support is sought.' },
    ask: {
      label: 'Asked to',
      help: 'What is asked of the party.',
      choices: {
        'co-sponsor': 'Co-sponsor',
        vote: 'Vote for it',
        statement: 'Make a statement',
        attend: 'Attend',
        fund: 'Fund it',
      },
    },
    standing: {
      label: 'Stands',
      help: 'Where the party stands on what is asked of it.',
      choices: {
        unknown: 'Unknown',
        'leaning-against': 'Leaning against',
        undecided: 'Undecided',
        'leaning-for': 'Leaning for',
        'oral-pledge': 'Oral pledge',
        'written-pledge': 'Written pledge',
        delivered: 'Delivered',
        defected: 'Defected',
      },
    },
    nextCaller: { label: 'Who calls next', help: 'The person who speaks to the party next.' },
    nextCall: { label: 'Next call', help: 'When that is to happen.' },
    note: { label: 'Note', help: 'What was said last, and what could move the party.' },
  },
} as const;
