// The words of sources, in English.
import { languageNames } from './language-names.ts';

export const source = {
  one: 'Source',
  many: 'Sources',
  fields: {
    kind: {
      label: 'Kind',
      help: 'What sort of source it is.',
      choices: {
        speech: 'Speech',
        communique: 'Communiqué',
        treaty: 'Treaty',
        note: 'Note',
        press: 'Press',
        'meeting-record': 'Meeting record',
        report: 'Report',
        'data-set': 'Data set',
        person: 'Person',
      },
    },
    title: { label: 'Title', help: 'The title as it should stand in a footnote.' },
    author: { label: 'Author or issuer', help: 'Who wrote, gave or issued it, as it should stand in a footnote.' },
    person: { label: 'Person', help: 'The person behind it, where that person is in the library.' },
    date: { label: 'Date', help: 'When it was given or issued.' },
    venue: { label: 'Venue', help: 'Where it was given or published.' },
    language: { label: 'Language', help: 'The language of the original.', choices: languageNames },
    reliability: {
      label: 'Reliability',
      help: 'How far this source has proved reliable, apart from what it says this time.',
      choices: {
        A: 'A, completely reliable',
        B: 'B, usually reliable',
        C: 'C, fairly reliable',
        D: 'D, not usually reliable',
        E: 'E, unreliable',
        F: 'F, cannot be judged',
      },
    },
    file: { label: 'File', help: 'The file that is kept with the source, by its hash.' },
    fileName: { label: 'File name', help: 'What the file was called when it was added.' },
    text: { label: 'Text', help: 'The words of the source, from which statements are marked.' },
  },
} as const;
