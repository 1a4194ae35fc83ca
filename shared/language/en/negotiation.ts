// The words of negotiations, in English.
export const negotiation = {
  one: 'Negotiation',
  many: 'Negotiations',
  fields: {
    name: { label: 'Name', help: 'What the process is called among those who take part in it.' },
    type: {
      label: 'Type',
      help: 'How the parties meet, and how many of them.',
      choices: {
        bilateral: 'Bilateral',
        plurilateral: 'Plurilateral',
        multilateral: 'Multilateral',
        mediation: 'Mediation',
        proximity: 'Proximity talks',
        accession: 'Accession',
      },
    },
    phase: {
      label: 'Phase',
      help: 'How far the process has come.',
      choices: {
        'pre-negotiation': 'Pre-negotiation',
        agenda: 'Agenda and rules',
        exploration: 'Exploration',
        bargaining: 'Bargaining',
        drafting: 'Drafting',
        signature: 'Signature',
        ratification: 'Ratification',
        implementation: 'Implementation',
        suspended: 'Suspended',
      },
    },
    decisionRule: {
      label: 'Decision rule',
      help: 'What it takes for the table to decide.',
      choices: {
        consensus: 'Consensus',
        unanimity: 'Unanimity',
        'simple-majority': 'Simple majority',
        'two-thirds': 'Two-thirds majority',
        weighted: 'Weighted votes',
        'single-undertaking': 'Nothing agreed until all is agreed',
        other: 'Another rule',
      },
    },
    purpose: { label: 'Purpose', help: 'What the process is meant to achieve, in a sentence or two.' },
    parties: {
      label: 'Parties',
      help: 'Who takes part, in the order in which they should be listed.',
      fields: {
        party: { label: 'Party', help: 'The party that sits at the table or beside it.' },
        role: {
          label: 'Role',
          help: 'What the party does at the table.',
          choices: {
            principal: 'Principal',
            mediator: 'Mediator',
            facilitator: 'Facilitator',
            host: 'Host',
            guarantor: 'Guarantor',
            observer: 'Observer',
            adviser: 'Adviser',
          },
        },
        ours: { label: 'Ours', help: 'Whether this party is our side in this negotiation.' },
      },
    },
    markingScheme: { label: 'Marking scheme', help: 'The levels and caveats that records of this negotiation carry.' },
    checksOff: { label: 'Checks turned off', help: 'Codes of the check rules that are not to be run here.' },
  },
} as const;
