// A fictional document in English: a steering brief of two sides, and lines to take. No state, river or person in it exists.
import type { PrintDocument } from '#shared/briefing/print-document.ts';
import type { BriefPart, LinesPart } from '#shared/briefing/print-parts.ts';
import { numbered, runs } from './pieces.ts';

const steeringBrief: BriefPart = {
  form: 'brief',
  tab: 1,
  mark: 'C',
  title: 'Steering brief: meeting with Tirvana',
  lead: runs(
    'Thursday 6 March 2031, 12 Dhu al-Qa‘dah 1452 H (Umm al-Qura), Port Lazul. 50 minutes, with interpretation. Minister Hadrel leads for Tirvana; the Inner Sea Council keeps the record.',
  ),
  sections: numbered({
    'Our objectives': [
      [
        'C',
        'Settle a summer release at the Korin dam of ',
        { text: '180 cubic metres a second', bold: true },
        ', June to September, which the Council can read into its record on Friday.',
      ],
      [
        'C',
        'Win notice of ',
        { text: 'thirty days', bold: true },
        ' before any change to the turbines that alters the level at our border.',
      ],
      ['R', 'Leave with names on both sides for the joint gauge team.'],
    ],
    'Arguments to use': [
      [
        'U',
        'The Asmar Accord asks each bank to keep “the ordinary flow of the dry months”. A number is how engineers keep such a promise.',
        { text: '', note: 'accord' },
      ],
      [
        'R',
        'Last summer the gauge at Selm read 184 on average, in a year with less snow than usual and with every turbine at Korin at work.',
        { text: '', note: 'gauge' },
      ],
      [
        'R',
        'In the second round Tirvana took the mean of the month as the measure. What is missing is the number, not the method.',
        { text: '', note: 'round' },
      ],
    ],
    'Tactical arguments': [
      [
        'C',
        'Minister Hadrel promised his parliament “a river with two banks and one timetable”. The words in Arabic, ',
        { text: 'نهرٌ بضفّتين وجدولٌ واحد', language: 'ar' },
        ', were quoted with favour in our own press.',
        { text: '', note: 'hadrel' },
      ],
      [
        'C',
        'Beldiz will ask for 210 in plenary. For Tirvana, 180 today is better than 210 on Friday. ',
        { text: 'Leave it to him to name Beldiz first.', italic: true },
      ],
      ['C', 'Should the cost of the gauges be raised: one half each is within the mandate.'],
    ],
    'Their objectives': [
      [
        'C',
        'Bring the third turbine into use before the winter of 2033. We judge it likely that the date matters more to them than the volume behind the dam. Our confidence is moderate.',
        { text: '', note: 'energy' },
      ],
      [
        'C',
        'Keep the word ',
        { text: 'entitlement', italic: true },
        ' out of every text. Their lawyers asked for “practice” in January.',
        { text: '', note: 'lawyers' },
      ],
      [
        'C',
        'Hold the Nerin tributary outside the sum; Beldiz seems to have been told that it will be.',
        { text: '', note: 'mission' },
      ],
    ],
    'Our response': [
      [
        'C',
        { text: 'On the third turbine:', italic: true },
        ' trial running may begin in spring if the release at Korin is kept in the same weeks.',
      ],
      [
        'C',
        { text: 'On “practice”:', italic: true },
        ' the word is acceptable, provided that disputes over it go to the Council’s panel.',
      ],
    ],
    'Press line': [
      [
        'U',
        '“The two ministers spoke about the summer on the Asmar. Their engineers will meet before the end of the month, with the help of the Inner Sea Council.”',
      ],
      [
        'R',
        'No figures. If asked about the dam: “Engineers talk about dams better than ministers do.”',
        { text: '', note: 'press' },
      ],
    ],
    Background: [
      [
        'R',
        'The ministers last met on 21 November 2030, 26 Rajab 1452 H (Umm al-Qura), in Samhara. Of the three steps agreed there, two were taken; the hot line between the dam and our gauge at Selm has been silent since January.',
      ],
      [
        'C',
        'The mandate of 14 February allows no less than 165 and no notice shorter than twenty-one days. ',
        { text: 'Neither limit may be shown.', bold: true },
        ' Below either, the delegation asks home.',
      ],
    ],
  }),
};

const linesToTake: LinesPart = {
  form: 'lines',
  tab: 2,
  mark: 'C',
  title: 'Lines to take',
  lead: runs('What is marked (U) may be said to anyone. All else is for the speaker.'),
  groups: [
    {
      title: 'Summer release at Korin',
      entries: [
        {
          mode: 'Raise',
          likelihood: 'certain',
          mark: 'R',
          cue: [],
          line: runs(
            'We agreed on the month and on the mean. Today we bring the number: 180, from June to September, measured at Selm.',
          ),
          answers: [
            {
              label: 'They will say',
              runs: runs(
                'that snow cannot be promised. The dry-year rule of the Accord covers it: in such a year the number becomes a share.',
              ),
            },
          ],
          source: runs('Rests on the record of the second round, para. 11.', { text: '', note: 'round' }),
        },
        {
          mode: 'If raised',
          likelihood: 'might come up',
          mark: 'U',
          cue: runs('Where does 180 come from?'),
          line: runs('From the river. It is a little less than what passed Selm last summer.'),
          answers: [],
          source: runs('Council Gauge Book, 2030, table 2.', { text: '', note: 'gauge' }),
        },
        {
          mode: 'If pressed',
          likelihood: 'unlikely',
          mark: 'C',
          cue: runs('Is there a lower figure that Samhara could live with?'),
          line: runs(
            'We came with one figure and with the readings behind it. We would be glad to see yours, and the readings behind them.',
          ),
          answers: [{ label: 'Then', runs: runs('wait. Do not fill the silence.') }],
          source: runs('Mandate of 14 February 2031.'),
        },
      ],
    },
    {
      title: 'Notice before changes',
      entries: [
        {
          mode: 'Avoid',
          likelihood: 'throughout',
          mark: 'C',
          cue: [],
          line: runs('The word “entitlement”, and any mention of what Beldiz will ask for.'),
          answers: [{ label: 'Say instead', runs: runs('“the ordinary flow of the dry months”.') }],
          source: runs('Legal talks of January.', { text: '', note: 'lawyers' }),
        },
      ],
    },
  ],
};

export const englishDossier: PrintDocument = {
  language: 'en',
  region: 'GB',
  direction: 'ltr',
  digits: 'latn',
  paper: 'a4',
  banner: 'Confidential',
  symbol: 'ASM/3/SAM/D.2',
  issued: '4 March 2031',
  isoDate: '2031-03-04',
  copy: 'Copy 3 of 9',
  shortTitle: 'Asmar Talks, Third Round',
  title: 'Asmar Talks, Third Round: briefs for the delegation',
  author: 'Asmar Desk, Foreign Ministry of Samhara',
  labels: { of: 'of', tab: 'Tab' },
  notes: [
    { id: 'accord', grade: 'A1', runs: [{ text: 'Asmar Accord, 2009, Article 4.1.' }] },
    { id: 'gauge', grade: 'A2', runs: [{ text: 'Inner Sea Council, Gauge Book, 2030, table 2.' }] },
    { id: 'round', grade: 'A1', runs: [{ text: 'Agreed record of the second round, 22 November 2030, para. 11.' }] },
    {
      id: 'hadrel',
      grade: 'B2',
      runs: [
        {
          text: 'O. Hadrel, Minister of Rivers of Tirvana, answer in parliament, 9 February 2031, column 40. On the record. Annex E1.',
        },
      ],
    },
    {
      id: 'energy',
      grade: 'B3',
      runs: [
        {
          text: 'Deputy head of the Tirvana Power Board, interview, The Korin Post, 17 January 2031. Background. Annex E2.',
        },
      ],
    },
    {
      id: 'lawyers',
      grade: 'A2',
      runs: [{ text: 'Record of the legal talks, Port Lazul, 28 January 2031, para. 6. Private. Annex E3.' }],
    },
    {
      id: 'mission',
      grade: 'C3',
      runs: [{ text: 'Mission in Beldiz, note 51, 20 February 2031, para. 3. Not to be attributed.' }],
    },
    { id: 'press', grade: 'B2', runs: [{ text: 'O. Hadrel, remarks to the press, 20 February 2031. On the record.' }] },
  ],
  parts: [steeringBrief, linesToTake],
};
