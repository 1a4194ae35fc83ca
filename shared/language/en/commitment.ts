// The words of commitments, in English.
export const commitment = {
  one: 'Commitment',
  many: 'Commitments',
  fields: {
    by: { label: 'By', help: 'The party that has committed itself.' },
    to: { label: 'To', help: 'The parties to which it has committed itself.' },
    text: { label: 'Text', help: 'What is to be done, in the words that were agreed.' },
    form: {
      label: 'Form',
      help: 'In what form the commitment was given.',
      choices: {
        oral: 'Oral',
        written: 'Written',
        'agreed-minutes': 'Agreed minutes',
        'exchange-of-letters': 'Exchange of letters',
        'unilateral-declaration': 'Unilateral declaration',
        agreement: 'Agreement',
      },
    },
    due: { label: 'Due', help: 'When it is to be done.' },
    status: {
      label: 'Status',
      help: 'What has become of it.',
      choices: {
        proposed: 'Proposed',
        agreed: 'Agreed',
        'in-progress': 'In progress',
        kept: 'Kept',
        partly: 'Partly kept',
        broken: 'Broken',
        lapsed: 'Lapsed',
      },
    },
    meeting: { label: 'Meeting', help: 'The meeting in which it was given.' },
    issue: { label: 'Issue', help: 'The point of the agenda to which it belongs.' },
    evidence: { label: 'Evidence', help: 'The statements that show it given, kept or broken.' },
    note: { label: 'Note', help: 'What a colleague should know about this commitment.' },
  },
} as const;
