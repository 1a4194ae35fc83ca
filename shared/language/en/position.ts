// The words of positions, in English.
export const position = {
  one: 'Position',
  many: 'Positions',
  fields: {
    party: { label: 'Party', help: 'The party that holds the position, or is judged to hold it.' },
    issue: { label: 'Issue', help: 'The point of the agenda that it is about.' },
    rung: {
      label: 'Rung',
      help: 'How far down its ladder of concessions the party stands with this wording.',
      choices: {
        opening: 'Opening',
        target: 'Target',
        fallback: 'Fallback',
        reservation: 'Reservation',
        'red-line': 'Red line',
      },
    },
    stance: {
      label: 'Stance',
      help: 'Whether the party is for or against what is proposed on the issue.',
      choices: {
        for: 'For',
        'for-with-conditions': 'For, with conditions',
        neutral: 'Neutral',
        against: 'Against',
        reserved: 'Reserved',
        unknown: 'Unknown',
      },
    },
    wording: { label: 'Wording', help: 'What the party wants, in its own words where it can be had.' },
    value: { label: 'Number', help: 'The figure that the party names, in the unit of the issue.' },
    firmness: { label: 'Firmness', help: 'From 1, easily given up, to 5, not to be moved.' },
    disclosure: {
      label: 'Disclosure',
      help: 'How we know: said in public, shared with us, told in private, or our own assessment.',
      choices: { public: 'Public', shared: 'Shared', private: 'Private', assessed: 'Assessed' },
    },
    asOf: { label: 'As of', help: 'The day on which the party stood here.' },
    evidence: { label: 'Evidence', help: 'The statements from which this is known.' },
    supersedes: { label: 'Supersedes', help: 'The earlier position of the same party that this one replaces.' },
    note: { label: 'Note', help: 'Anything that helps a colleague to read the position rightly.' },
  },
} as const;
