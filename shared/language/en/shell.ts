// The words of the frame of a window, in English.
import type { ShellWords } from '#shared/language/shell-words-shape.ts';

const acts = {
  create: 'add',
  correct: 'correct',
  supersede: 'newer',
  remove: 'delete',
  restore: 'restore',
  mark: 'mark',
  import: 'import',
  // What was undone or done again is named by its record alone.
  undo: '',
  redo: '',
  purge: 'purge',
} as const;

export const shell: ShellWords = {
  skip: 'Skip to the content',
  panes: { bar: 'Bar', path: 'Path', index: 'Index', inspector: 'Inspector' },
  openIndex: 'Index of the negotiation',
  close: 'Close',
  evidence: 'Evidence',
  typeAndPhase: (type, phase) => `${type} · ${phase.toLocaleLowerCase('en')}`,
  library: 'Library',
  moreKinds: 'More',
  when: (days, written) =>
    days === 0 ? 'today' : days === 1 ? 'tomorrow' : days < 0 ? 'under way' : `in ${written} days`,
  noAct: { undo: 'There is nothing to undo.', redo: 'There is nothing to redo.' },
  undo: (what) => `Undo: ${what}`,
  redo: (what) => `Redo: ${what}`,
  act: (act, kind, title) =>
    [acts[act], kind.toLocaleLowerCase('en'), title === '' ? '' : `“${title}”`].filter((part) => part !== '').join(' '),
  palette: {
    recent: 'Opened last',
    records: 'Records',
    newRecord: 'Record something new',
    newOf: (kind) => `New ${kind.toLocaleLowerCase('en')}`,
    chooseKind: 'What do you want to record?',
    lists: 'Lists',
    listOf: (kind) => `Go to the list of ${kind.toLocaleLowerCase('en')}`,
  },
  whyNot: {
    needsLibrary: 'Open a library first',
    needsNegotiation: 'Open a negotiation first',
    notHere: 'Not on this screen',
    bySystem: 'Your system does this',
    byKeys: 'By its keys',
    nothingShown: 'No record was open yet',
  },
  readOnly: {
    newer: 'This library was written by a newer Diwan and is open for reading only.',
    held: 'Another Diwan is working in this library. It is open here for reading only.',
    asked: 'This library is open for reading only, as you asked.',
    damaged: 'This is a salvage of a damaged library. It is for reading only.',
    permission: 'You may not write to the file of this library. It is open for reading only.',
  },
  readOnlyMore: 'You can search, read and print. Nothing can be changed.',
  engine: {
    stopped: 'The part of Diwan that keeps your library stopped, and is being started again.',
    stoppedMore: 'What you typed stays here and is saved as soon as it is back. Nothing else is needed.',
    down: 'The part of Diwan that keeps your library stopped several times and is not started any more.',
    downMore: 'What was saved is safe. Copy what you have just typed, then end Diwan and start it again.',
    lost: 'This window has lost its way to Diwan and is looking for it.',
    lostMore: 'What you typed stays here. If Diwan was ended, start it again and open a new window.',
    notOpened: 'Diwan is back, but the library could not be opened again.',
    openAgain: 'Open it again',
  },
  refused: {
    title: 'This window is no longer let in',
    words: [
      'Every start of Diwan has a key of its own, and the key of this window belongs to an earlier one or was used already.',
      'Go to the terminal in which Diwan runs and press Enter: it writes an address that opens a window once. If Diwan does not run any more, start it again with npm start.',
      'Your library is not affected.',
    ],
  },
  fault: {
    title: 'This screen could not be drawn.',
    more: 'Your library is not affected, and what was saved is safe. Read the window anew, or go to another place.',
    again: 'Read the window anew',
  },
  failed: { title: 'Diwan could not begin.', again: 'Try again' },
  waitingCase: {
    title: (file) => `${file} waits to be imported.`,
    more: 'Open the library into which it shall come, or make a new one.',
    look: 'See what would come in',
  },
  shortcuts: {
    title: 'Keyboard shortcuts',
    command: 'Command',
    keys: 'Keys',
    more: 'Everything else is in the palette, by name.',
  },
};
