// The words of agreements, in English.
export const agreement = {
  one: 'Agreement',
  many: 'Agreements',
  fields: {
    kind: {
      label: 'Kind',
      help: 'What sort of text it is.',
      choices: {
        treaty: 'Treaty',
        protocol: 'Protocol',
        memorandum: 'Memorandum of understanding',
        declaration: 'Declaration',
        resolution: 'Resolution',
        'agreed-minutes': 'Agreed minutes',
      },
    },
    title: { label: 'Title', help: 'The full title, with its form in each authentic language.' },
    symbol: { label: 'Symbol', help: 'The number or symbol under which it is cited.' },
    adopted: { label: 'Adopted', help: 'When the text was adopted or signed.' },
    inForce: { label: 'In force', help: 'When it entered into force.' },
    expiry: { label: 'Expiry', help: 'When it ends unless it is renewed.' },
    review: { label: 'Review', help: 'When the parties are to review it.' },
    acts: {
      label: 'Acts of parties',
      help: 'What each party did about it.',
      fields: {
        party: { label: 'Party', help: 'The party that acted.' },
        act: {
          label: 'Act',
          help: 'What the party did.',
          choices: {
            signed: 'Signed',
            ratified: 'Ratified',
            acceded: 'Acceded',
            accepted: 'Accepted',
            reserved: 'Made a reservation',
            objected: 'Objected',
            withdrew: 'Withdrew',
          },
        },
        date: { label: 'Date', help: 'When it did so.' },
        note: { label: 'Note', help: 'What the reservation, objection or condition says.' },
      },
    },
    provisions: {
      label: 'Provisions',
      help: 'The provisions on which points rest.',
      fields: {
        path: { label: 'Provision', help: 'Where it stands in the text, such as Art. 3.2(b).' },
        text: { label: 'Text', help: 'The words of the provision.' },
      },
    },
    source: { label: 'Source', help: 'The source that holds the full text.' },
    note: { label: 'Note', help: 'What a colleague should know about this agreement.' },
  },
} as const;
