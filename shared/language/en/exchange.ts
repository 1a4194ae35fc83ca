// The words of import and export, in English.
import type { ExchangeWords } from '#shared/language/exchange-words-shape.ts';

export const exchange: ExchangeWords = {
  import: {
    title: 'Import a case file',
    lead: 'Records that another Diwan exported. You see what would come in before anything is written; then all of it comes in, or nothing.',
    choose: 'Choose a file…',
    other: 'Another file',
    none: 'No case file in this folder.',
    steps: { reading: 'Reading the file', importing: 'Bringing the records in' },
    fresh: (count, written) =>
      count === 0
        ? 'No new record would come in'
        : count === 1
          ? 'One new record would come in'
          : `${written} new records would come in`,
    equal: (count, written) =>
      count === 1
        ? 'One record is here already, word for word, and is left alone.'
        : `${written} records are here already, word for word, and are left alone.`,
    allHere: 'There is nothing to import: everything in this file is here already.',
    nothingYet: 'Nothing has been written yet.',
    different: (count, written) =>
      count === 1 ? 'One record is here in another state' : `${written} records are here in another state`,
    differentMore: 'Your answer holds for all of them.',
    states: (mine, theirs) => `revision ${mine} here, revision ${theirs} in the file`,
    choice: 'What to do with them',
    choices: { 'keep-mine': 'Keep mine', 'take-theirs': 'Take theirs', copy: 'Copy under new ids' },
    choiceMore: {
      'keep-mine': 'What is here stays as it is. The rest comes in.',
      'take-theirs': 'The state of the file follows yours, which stays in the history.',
      copy: 'Both stay: theirs becomes a record of its own. A negotiation takes along all that belongs to it.',
    },
    refused: (count, written) => (count === 1 ? 'One row is refused' : `${written} rows are refused`),
    refusedMore: 'Nothing of this file can be imported, and nothing was changed. Ask whoever made it for a sound one.',
    row: (file, row) => (row === null ? file : `${file}, row ${row}`),
    andMore: (_, written) => `and ${written} more, which are not shown`,
    run: 'Import',
    chooseFirst: 'Say first what to do with the records that are here in another state.',
    readOnly: 'This library is open for reading only.',
    stopped: 'Stopped. Nothing was changed.',
    again: 'Look again',
    done: (count, written) => (count === 1 ? 'One record came in.' : `${written} records came in.`),
    nothingDone: 'Nothing came in: what is here was kept.',
    undo: 'Take the import back',
    undoing: 'Taking it back',
    undone: 'The import was taken back. Redo in the bar brings it in again.',
  },
  export: {
    title: 'Export a case file',
    lead: 'For another Diwan. The file holds all records of what you choose, with their whole history and whatever their marking: give it only to those who may see everything in it.',
    what: 'What is exported',
    whole: 'The whole library',
    wholeMore: 'Every negotiation, and all that they share.',
    oneMore: 'The negotiation, and of the whole library what it needs.',
    name: 'Name of the file',
    nameHint: 'It gets the ending .diwan-case.',
    nameNeeded: 'Give the file a name.',
    nameTaken: 'A file of this name is in the folder already. Choose another name.',
    run: 'Export',
    writing: 'Writing the file',
    stopped: 'Stopped. No file was written.',
    done: (count, written) => (count === 1 ? 'One record was exported' : `${written} records were exported`),
    revisions: (count, written) =>
      count === 0 ? '' : count === 1 ? ', with one earlier revision' : `, with ${written} earlier revisions`,
  },
};
