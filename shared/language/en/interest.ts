// The words of interests, in English.
export const interest = {
  one: 'Interest',
  many: 'Interests',
  fields: {
    party: { label: 'Party', help: 'The party whose interest it is.' },
    issues: { label: 'Issues', help: 'The points of the agenda on which it bears.' },
    wording: { label: 'Wording', help: 'Why the party wants something, in one sentence.' },
    kind: {
      label: 'Kind',
      help: 'What the interest is about.',
      choices: {
        security: 'Security',
        economic: 'Economic',
        political: 'Political',
        legal: 'Legal',
        identity: 'Identity',
        relational: 'Relational',
        procedural: 'Procedural',
      },
    },
    nature: {
      label: 'Nature',
      help: 'Whether the party needs it, wants it or fears the contrary.',
      choices: { need: 'Need', want: 'Want', fear: 'Fear' },
    },
    basis: {
      label: 'Basis',
      help: 'Whether the party has said so or we infer it.',
      choices: { stated: 'Stated', inferred: 'Inferred' },
    },
    rank: { label: 'Rank', help: 'Its place among the interests of this party, 1 being the first.' },
    evidence: { label: 'Evidence', help: 'The statements from which this is known.' },
    note: { label: 'Note', help: 'What a colleague should know about this interest.' },
  },
} as const;
