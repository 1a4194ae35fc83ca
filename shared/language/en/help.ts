// The words of help and about, in English.
import type { HelpWords } from '#shared/language/help-words-shape.ts';

export const help: HelpWords = {
  title: 'Help',
  lead: 'Everything in Diwan can be found by name: press Ctrl K (Cmd K on a Mac) and type what you want to find or do.',
  parts: { tasks: 'How to', terms: 'What the words mean', keys: 'Keyboard' },
  keysLead:
    'F6 goes from pane to pane, the arrow keys walk in tables and lists, Enter opens, Escape closes. On keyboards with other letters the place of the key counts.',
  terms: {
    library: {
      name: 'Library',
      meaning: 'One file with everything in it: what was said, what it means, what you wrote.',
    },
    negotiation: {
      name: 'Negotiation',
      meaning: 'One process between parties, from the first contact to its implementation.',
    },
    party: {
      name: 'Party',
      meaning: 'A state, body, organisation or group at the table or beside it. One or more parties are ours.',
    },
    issue: {
      name: 'Issue',
      meaning: 'A point on the agenda. Issues can have parts, a weight for us, and a kind of value.',
    },
    statement: {
      name: 'Statement',
      meaning:
        'What a party or person said, with date, place and source. Statements are the evidence for everything else.',
    },
    source: {
      name: 'Source',
      meaning: 'Where words come from: a speech, a treaty, a note, the press. It has a reliability from A to F.',
    },
    grade: {
      name: 'Grade',
      meaning:
        'A letter and a number, such as B2: how reliable the source is, and how probable the statement, judged apart.',
    },
    interest: { name: 'Interest', meaning: 'Why a party wants something: a need, a want or a fear.' },
    position: {
      name: 'Position',
      meaning:
        'What a party says or is judged to want on an issue. A later position follows an earlier one and never overwrites it.',
    },
    rung: {
      name: 'Rung',
      meaning: 'Where a position stands on the ladder: opening, target, fallback, reservation, red line.',
    },
    stance: {
      name: 'Stance',
      meaning: 'For, for with conditions, neutral, against, reserved or unknown. Each has a shape of its own.',
    },
    firmness: { name: 'Firmness', meaning: 'How hard it would be to move the party from its position, from 1 to 5.' },
    concern: { name: 'Concern', meaning: 'What would break it for a party, and what could reassure it.' },
    'talking-point': {
      name: 'Talking point',
      meaning: 'What to say: raised by us, if raised by them, if pressed, or to be avoided.',
    },
    agreement: { name: 'Agreement', meaning: 'A treaty, protocol, resolution or minutes on which a point can rest.' },
    meeting: { name: 'Meeting', meaning: 'A round, call, plenary or pull-aside, with its day in both calendars.' },
    commitment: {
      name: 'Commitment',
      meaning: 'What a party has undertaken to do, for whom and until when, and whether it was kept.',
    },
    support: { name: 'Support', meaning: 'Who would back a draft or a vote, how firmly, and who calls next.' },
    assessment: {
      name: 'Assessment',
      meaning: 'Our own judgement, with its likelihood and our confidence in separate sentences.',
    },
    mandate: { name: 'Mandate', meaning: 'What our side may agree to, and where it must ask first.' },
    marking: {
      name: 'Marking',
      meaning:
        'The level and caveats of a record or paragraph. The edges of the window have the colour of the highest one in view.',
    },
    audience: {
      name: 'Audience',
      meaning: 'For whom a document is printed, and the highest marking that it may carry.',
    },
    brief: { name: 'Brief', meaning: 'A document under work, in which records stand beside what you write.' },
    'living-block': {
      name: 'Living block',
      meaning: 'A record inside a brief. It shows the record as it is now, until it is pinned or the brief is issued.',
    },
    edition: { name: 'Edition', meaning: 'A brief as it was issued: numbered, and never changed again.' },
    dossier: { name: 'Dossier', meaning: 'Briefs and annexes bound for one meeting and one audience.' },
  },
  tasks: {
    find: {
      question: 'Find something',
      answer: [
        'Press Ctrl K and type a few letters. Spelling with or without vowel signs, hamza or accents finds the same.',
        'Enter opens the record where it is worked on. Ctrl Shift F opens the search over everything.',
      ],
    },
    position: {
      question: 'Record where a party stands',
      answer: [
        'Open the matrix, walk to the cell of the party and the issue, and press F2 to write.',
        'When a party has moved, record a newer position: the earlier one stays, and the matrix shows the shift. Correct is only for mistakes.',
      ],
    },
    evidence: {
      question: 'Show what a claim rests on',
      answer: [
        'Open the position, interest or concern and choose the statements behind it.',
        'What has none is shown with “no source”.',
      ],
    },
    brief: {
      question: 'Write a brief',
      answer: [
        'Make a new brief, choose its form, and write. Type / to insert a heading, a list or a record.',
        'A record that you insert stays the record: change it once, and every brief that shows it says so.',
      ],
    },
    print: {
      question: 'Print for different readers',
      answer: [
        'Press Ctrl P and choose the audience. What those readers may not see is left out of the file itself, not covered.',
        'You see the real pages before you save or print them.',
      ],
    },
    undo: {
      question: 'Take something back',
      answer: [
        'Ctrl Z takes back the last change of a record, also after Diwan was closed; the button in the bar says which. Inside a text it takes back what was typed.',
      ],
    },
    history: {
      question: 'See or restore an earlier state',
      answer: [
        'Open the record and its history. Every saved state is there, with its author and time, and can be restored.',
      ],
    },
    backup: {
      question: 'Be safe against loss',
      answer: [
        'Diwan backs up a changed library by itself, in a folder beside it. How often is set under Backups, where a backup is also restored.',
        'A disk can fail with all that is on it: copy backups to another place from time to time.',
      ],
    },
    exchange: {
      question: 'Give a negotiation to a colleague',
      answer: [
        'Export a case file, carry it on a medium of your choice, and import it there. Before anything is written, Diwan shows what is new and what differs.',
      ],
    },
    language: {
      question: 'Change language, digits or colours',
      answer: [
        'Under Settings, or from the palette: type “Arabic”, “Dark” or “High contrast”. Texts keep their own language and direction.',
      ],
    },
  },
  about: {
    title: 'About Diwan',
    lead: 'The desk of a negotiator: what every party has said, wants and fears; the brief written from it; the dossier that goes into the room.',
    version: 'Version',
    runsAs: 'Runs',
    hosts: {
      electron: 'in a window of its own',
      web: 'in this browser, served by this machine to itself only',
      cli: 'in the terminal',
      test: 'in a test',
    },
    library: 'Library',
    noLibrary: 'None is open',
    backups: 'Its backups',
    licence: 'Licence',
    licenceText:
      'MIT. You may use, change and pass on Diwan freely, and without any warranty. The file LICENSE has the words.',
    others: 'Work of others',
    othersText:
      'Diwan comes with fonts under the SIL Open Font License and libraries under their own licences. The file THIRD-PARTY-LICENCES.md that comes with the program names each of them.',
    network: 'Nothing leaves this machine',
    networkText: [
      'Diwan reaches no network. It looks for no updates, loads nothing from elsewhere and reports nothing to anybody.',
      'What you write goes into your library, its backups, and the files that you save or print yourself.',
    ],
  },
};
