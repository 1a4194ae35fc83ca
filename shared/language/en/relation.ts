// The words of relations, in English.
export const relation = {
  one: 'Relation',
  many: 'Relations',
  fields: {
    between: {
      label: 'Between',
      help: 'Whether it joins two parties or two interests.',
      choices: { parties: 'Two parties', interests: 'Two interests' },
    },
    from: { label: 'From', help: 'The party or interest from which the relation is seen.' },
    to: { label: 'To', help: 'The party or interest to which it leads.' },
    type: {
      label: 'Type',
      help: 'What the first is to the second.',
      choices: {
        ally: 'Ally',
        partner: 'Partner',
        rival: 'Rival',
        patron: 'Patron',
        mediator: 'Mediator',
        dependency: 'Dependency',
        shared: 'Shared',
        compatible: 'Compatible',
        differing: 'Differing',
        conflicting: 'Conflicting',
      },
    },
    strength: { label: 'Strength', help: 'From -2, strongly against each other, to 2, strongly together.' },
    basis: { label: 'Basis', help: 'On what the relation rests.' },
    evidence: { label: 'Evidence', help: 'The statements from which this is known.' },
  },
} as const;
