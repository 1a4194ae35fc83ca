// The usual markings and audiences of a new library, in English.
import type { UsualWords } from '#shared/language/usual-words-shape.ts';

export const usual: UsualWords = {
  scheme: 'Usual markings',
  levels: {
    U: { letter: 'U', name: 'Unclassified' },
    R: { letter: 'R', name: 'Restricted' },
    C: { letter: 'C', name: 'Confidential' },
    S: { letter: 'S', name: 'Secret' },
    TS: { letter: 'TS', name: 'Top secret' },
  },
  audiences: { delegation: 'Our delegation', partners: 'To be shared with partners', public: 'Public' },
};
