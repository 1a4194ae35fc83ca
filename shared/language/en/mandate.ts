// The words of mandates, in English.
export const mandate = {
  one: 'Mandate',
  many: 'Mandates',
  fields: {
    authority: { label: 'Authority', help: 'Who has given the mandate.' },
    scope: { label: 'Scope', help: 'What our side is allowed to negotiate and to agree to.' },
    ceilings: {
      label: 'Limits',
      help: 'How far our side may go, issue by issue.',
      fields: {
        issue: { label: 'Issue', help: 'The issue that is limited.' },
        floor: { label: 'Floor', help: 'The lowest number that we may accept, in the unit of the issue.' },
        ceiling: { label: 'Ceiling', help: 'The highest number that we may accept, in the unit of the issue.' },
        wording: { label: 'Wording', help: 'The limit in words.' },
      },
    },
    redLines: {
      label: 'Red lines',
      help: 'What our side may not agree to under any circumstances.',
      fields: {
        issue: { label: 'Issue', help: 'The issue on which the line is drawn.' },
        wording: { label: 'Wording', help: 'The line in words.' },
        value: { label: 'Number', help: 'The number that must not be passed, in the unit of the issue.' },
      },
    },
    flexibility: {
      label: 'Flexibility',
      help: 'What our side may do when the limit is reached.',
      choices: {
        none: 'None',
        consult: 'Consult first',
        'ad-referendum': 'Ad referendum',
        full: 'Full powers',
      },
    },
    consult: { label: 'Consult', help: 'Whom to ask before going further.' },
    issued: { label: 'Issued', help: 'When the mandate was given.' },
    expiry: { label: 'Expiry', help: 'When the mandate ends.' },
    note: { label: 'Note', help: 'What a colleague should know about this mandate.' },
  },
} as const;
