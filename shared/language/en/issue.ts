// The words of issues, in English.
export const issue = {
  one: 'Issue',
  many: 'Issues',
  fields: {
    name: { label: 'Name', help: 'What the point of the agenda is called.' },
    number: { label: 'Number', help: 'Its number on the agenda, such as 1.2.' },
    parent: { label: 'Part of', help: 'The wider issue to which this one belongs.' },
    sector: {
      label: 'Sector',
      help: 'The field of policy that it falls into.',
      choices: {
        security: 'Security',
        trade: 'Trade',
        investment: 'Investment',
        technology: 'Technology',
        education: 'Education',
        health: 'Health',
        tourism: 'Tourism',
        water: 'Water',
        energy: 'Energy',
        humanitarian: 'Humanitarian access',
        legal: 'Legal',
        institutional: 'Institutional',
        other: 'Other',
      },
    },
    weight: { label: 'Our weight', help: 'How much it matters to our side, from 1, little, to 5, decisive.' },
    valueType: {
      label: 'Kind of value',
      help: 'What a position on this issue can be compared by.',
      choices: { text: 'Text only', ordinal: 'Step on a scale', number: 'Number', 'yes-no': 'Yes or no' },
    },
    unit: { label: 'Unit', help: 'What the number counts, such as million cubic metres a year.' },
    moreIs: {
      label: 'More is',
      help: 'Whether a higher number or step is better or worse for our side.',
      choices: { better: 'Better for us', worse: 'Worse for us' },
    },
    steps: { label: 'Steps', help: 'The steps of the scale, from the lowest to the highest.' },
    note: { label: 'Note', help: 'What a colleague should know about this issue.' },
  },
} as const;
