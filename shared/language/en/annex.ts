// The words of the matrix, the evidence and the timeline as annexes, in English.
import type { AnnexWords } from '#shared/language/annex-words-shape.ts';
import { commitment } from './commitment.ts';
import { meeting } from './meeting.ts';
import { position } from './position.ts';

export const annex: AnnexWords = {
  matrix: {
    title: 'Matrix of positions',
    lead: (date, parties, issues) => `As of ${date}. Parties: ${parties}. Issues: ${issues}.`,
    movedSince: (date) => `“Was” says where a party stood on ${date}, if it has moved since.`,
    moved: '“Was” says where a party stood before it last moved.',
    heads: { number: 'No.', issue: 'Issue' },
    ours: 'ours',
    stances: { ...position.fields.stance.choices, 'for-with-conditions': 'Conditional' },
    was: (former) => `was ${former}`,
    reworded: 'new wording',
    assessed: 'our assessment',
    key: 'The figure is firmness, 1 to 5.',
  },
  evidence: {
    title: 'Evidence',
    lead: 'Statements on which this dossier rests. Where translation and original differ, the original governs.',
    heads: { source: 'Statement, grade, source', translation: 'Translation', original: 'Original' },
    paraphrased: 'Paraphrased',
    reveals: 'Reveals:',
    kinds: { interest: 'interest', position: 'position', concern: 'concern' },
    usedIn: 'Used in:',
    paragraph: 'para.',
  },
  timeline: {
    title: 'Timeline',
    lead: 'Meetings, agreements, commitments by their due day, and positions that moved.',
    calendar: (name) => `Second calendar: ${name}.`,
    heads: { date: 'Date', event: 'Event', source: 'Source or state' },
    today: (date) => `This dossier, ${date}`,
    due: (date) => `By ${date}`,
    shift: (from, to) => `from ${from} to ${to}`,
    meetingTypes: meeting.fields.type.choices,
    commitmentStatuses: commitment.fields.status.choices,
  },
};
