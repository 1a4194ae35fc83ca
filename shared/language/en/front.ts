// The words of the front of a dossier and of its distribution list, in English.
import type { FrontWords } from '#shared/language/front-words-shape.ts';

export const front: FrontWords = {
  dossier: 'Dossier',
  contents: 'Contents',
  cover: {
    audience: 'Audience',
    marking: 'Marking',
    copy: 'Copy',
    symbol: 'Symbol',
    preparedBy: 'Prepared by',
    informationAsOf: 'Information as of',
  },
  highest: (level) => `${level}: the highest marking of any paragraph in this dossier`,
  copyOf: (number, total) => `Copy ${number} of ${total}`,
  numberOf: (number, total) => `${number} of ${total}`,
  issuedTo: (copy, reader) => `${copy}, issued to ${reader}`,
  handling: 'To be returned to the desk when the meeting is over. Not to be copied.',
  key: {
    title: 'Markings and grades',
    marking: (names) => `${names}. The letter stands before the paragraph that it marks.`,
    reliabilityRange: 'A to F',
    reliability: 'Reliability of the source, from completely reliable (A) to unreliable (E); F cannot be judged.',
    credibilityRange: '1 to 6',
    credibility:
      'Credibility of the statement, judged apart from its source: B2 is a usually reliable source and a probably true statement.',
    evidence: 'Entries of the evidence annex.',
  },
  distribution: {
    title: 'Distribution list',
    lead: 'Each copy is numbered and goes to one reader, who signs for it and returns it.',
    copy: 'Copy',
    reader: 'Reader',
    received: 'Received',
    returned: 'Returned',
  },
};
