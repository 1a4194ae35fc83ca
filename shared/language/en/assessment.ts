// The words of assessments, in English.
export const assessment = {
  one: 'Assessment',
  many: 'Assessments',
  fields: {
    judgement: { label: 'Judgement', help: 'What we judge, without the confidence in the same sentence.' },
    subject: { label: 'Subject', help: 'The parties and issues that it is about.' },
    likelihood: {
      label: 'Likelihood',
      help: 'How likely it is, in one of seven fixed terms.',
      choices: {
        'almost-no-chance': 'Almost no chance',
        'very-unlikely': 'Very unlikely',
        unlikely: 'Unlikely',
        'roughly-even': 'Roughly even',
        likely: 'Likely',
        'very-likely': 'Very likely',
        'almost-certain': 'Almost certain',
      },
    },
    confidence: {
      label: 'Confidence',
      help: 'How good the grounds are on which we judge.',
      choices: { low: 'Low', moderate: 'Moderate', high: 'High' },
    },
    basis: { label: 'Basis', help: 'From what, and by what reasoning, we judge so.' },
    evidence: { label: 'Evidence', help: 'The statements on which the judgement rests.' },
    madeOn: { label: 'Made on', help: 'The day on which we judged so.' },
    review: { label: 'Review', help: 'The day on which the judgement must be looked at again.' },
  },
} as const;
