// The words that a printed document says of itself, in English.
import type { PrintWords } from '#shared/language/print-words-shape.ts';
import { brief } from './brief.ts';
import { source } from './source.ts';
import { talkingPoint } from './talking-point.ts';

export const print: PrintWords = {
  of: 'of',
  tab: 'Tab',
  annex: 'Annex',
  withheld: 'Withheld',
  forms: { ...brief.fields.form.choices, blank: 'Brief' },
  modes: talkingPoint.fields.mode.choices,
  certainties: { certain: 'certain', might: 'might come up', unlikely: 'unlikely' },
  answers: { theyWillSay: 'They will say', next: 'Then', sayInstead: 'Say instead' },
  attributions: {
    'on-record': 'On the record',
    background: 'Background',
    'deep-background': 'Deep background',
    'chatham-house': 'Chatham House rule',
    private: 'Private',
  },
  sourceKinds: source.fields.kind.choices,
  likelihoods: {
    'almost-no-chance': 'We judge that there is almost no chance of this.',
    'very-unlikely': 'We judge this very unlikely.',
    unlikely: 'We judge this unlikely.',
    'roughly-even': 'We judge the chances to be roughly even.',
    likely: 'We judge this likely.',
    'very-likely': 'We judge this very likely.',
    'almost-certain': 'We judge this almost certain.',
  },
  confidences: {
    low: 'Our confidence is low.',
    moderate: 'Our confidence is moderate.',
    high: 'Our confidence is high.',
  },
  assessed: 'This is our assessment.',
  comma: ', ',
  semicolon: '; ',
  stop: '.',
};
