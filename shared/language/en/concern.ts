// The words of concerns, in English.
export const concern = {
  one: 'Concern',
  many: 'Concerns',
  fields: {
    party: { label: 'Party', help: 'The party that is concerned.' },
    issue: { label: 'Issue', help: 'The point of the agenda that it is about.' },
    wording: { label: 'Wording', help: 'What would break it for the party, in one sentence.' },
    severity: { label: 'Severity', help: 'From 1, an irritation, to 5, enough to end the talks.' },
    status: {
      label: 'Status',
      help: 'How far the concern has been voiced and met.',
      choices: {
        latent: 'Latent',
        raised: 'Raised',
        acknowledged: 'Acknowledged',
        addressed: 'Addressed',
        closed: 'Closed',
      },
    },
    reassurance: { label: 'Reassurance available', help: 'What we could offer or say to put the concern to rest.' },
    evidence: { label: 'Evidence', help: 'The statements from which this is known.' },
    note: { label: 'Note', help: 'What a colleague should know about this concern.' },
  },
} as const;
