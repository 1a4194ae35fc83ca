// The words of home, in English.
import type { HomeWords } from '#shared/language/home-words-shape.ts';

const acts = {
  create: 'recorded',
  correct: 'corrected',
  supersede: 'superseded',
  remove: 'deleted',
  restore: 'restored',
  mark: 'marked anew',
  import: 'brought in',
  undo: 'undone',
  redo: 'done again',
  purge: 'purged',
} as const;

export const home: HomeWords = {
  title: 'Home',
  negotiations: 'Negotiations',
  newNegotiation: 'New negotiation',
  between: 'Between us and',
  comma: ', ',
  phase: 'Phase',
  next: 'Next meeting',
  noMeeting: 'None fixed',
  records: 'Records',
  recordCount: (count, written) => (count === 1 ? '1 record' : `${written} records`),
  inDays: (days, written) => (days === 1 ? 'tomorrow' : `in ${written} days`),
  today: 'today',
  keepsDay: 'The sample keeps its own day; what you change is dated by the clock.',
  underWay: 'under way',
  noNegotiations: 'No negotiation yet.',
  noNegotiationsMore: 'Begin with the one on your desk: who is at the table, and what is on it.',
  sample: 'Bring in the sample negotiation',
  briefs: 'Recent briefs',
  allBriefs: 'All briefs',
  noBriefs: 'No brief yet. Begin one from a negotiation.',
  since: 'Since yesterday',
  changeCount: (count, written) => (count === 1 ? '1 change' : `${written} changes`),
  nothingSince: 'Nothing has changed since yesterday.',
  did: (act, kind) => {
    const done = acts[act];
    return kind === '' ? `Records ${done}` : `${kind} ${done}`;
  },
  andMore: (_, written) => `and ${written} more`,
  backup: (time) => `Newest backup: ${time}.`,
  noBackup: 'No backup yet.',
  here: 'This library is on this computer only.',
  backups: 'Backups',
};
