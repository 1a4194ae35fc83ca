// What the command line says, in English: help of every command with examples, and the sentences of their answers.
import { cliFields } from './cli-fields.ts';
import { cliHelp } from './cli-help.ts';

export const cli = {
  ...cliHelp,
  ...cliFields,
  noName: 'Nobody has said who works here. Reading works; to write, give your name once: diwan author "Your Name".',
  askName: 'Your name, as it should stand beside each change (leave empty to give it later): ',
  made: (file: string) => `Made ${file}.`,
  next: (commands: string) => `Next: ${commands}`,
  author: (name: string) => `Changes in this library are signed ${name}.`,
  noAuthor: 'This library does not know who works in it.',
  sample: (records: number, title: string) =>
    `The sample “${title}” is in your library: ${records} records, all fictional.`,
  count: (shown: number, more: boolean) =>
    more ? `${shown} shown; there are more: raise --limit.` : `${shown} in all.`,
  nothingFound: 'Nothing found.',
  columns: {
    id: 'Id',
    kind: 'Kind',
    title: 'Title',
    marking: 'Marking',
    changed: 'Changed',
    revision: 'Revision',
    author: 'Author',
    time: 'Time',
    what: 'What',
    change: 'Change',
    found: 'Found',
    file: 'File',
    size: 'Size',
    state: 'State',
    row: 'Row',
    reason: 'Reason',
    mine: 'Here',
    theirs: 'In the file',
  },
  unmarked: 'not marked',
  usedBy: 'Used by',
  yes: 'yes',
  no: 'no',
  acts: {
    create: 'Added',
    correct: 'Corrected',
    supersede: 'Superseded',
    remove: 'Deleted',
    restore: 'Restored',
    mark: 'Marked',
    import: 'Imported',
    undo: 'Undone',
    redo: 'Redone',
    purge: 'Purged',
  },
  deletedState: 'deleted',
  wasUndone: (by: number) => `undone by ${by}`,
  added: (title: string, id: string) => `Added “${title}” (${id}).`,
  corrected: (title: string, revision: number) => `Corrected “${title}”: now revision ${revision}.`,
  deleted: (title: string) => `Deleted “${title}”. diwan undo brings it back.`,
  undone: (what: string) => `Taken back: ${what}. diwan redo does it again.`,
  redone: (what: string) => `Done again: ${what}.`,
  purged: (title: string, revisions: number) => `“${title}” is gone for good, with ${revisions} revisions.`,
  backupsHold: (files: string) =>
    `These backups still hold it; delete them yourself if it must vanish there too: ${files}`,
  askPurge: (title: string) => `This cannot be undone. Type the title to purge “${title}”: `,
  notErased: 'Another program is reading the library: the words leave the file when both have closed it.',
  notPurged: 'That is not the title. Nothing was purged.',
  exported: (file: string, records: number, revisions: number) =>
    `Wrote ${file}: ${records} records and ${revisions} earlier revisions of them.`,
  plan: (fresh: number, equal: number, different: number, refused: number) =>
    `${fresh} new, ${equal} already here, ${different} different here, ${refused} refused.`,
  dryRun: 'Nothing was written: this was a dry run.',
  imported: (written: number) => `Imported: ${written} records written.`,
  chooseDifferent: 'Say what to do with those that are different here: --different keep-mine, take-theirs or copy.',
  backedUp: (file: string, size: string) => `Backed up to ${file} (${size}).`,
  noBackups: 'There is no backup yet. Make one: diwan backup',
  restored: (file: string) => `${file} is restored from the backup.`,
  aside: (file: string) => `What stood there before is kept as ${file}.`,
  salvaged: (file: string, records: number, revisions: number) =>
    `Saved into ${file}: ${records} records, ${revisions} revisions.`,
  lost: (count: number) => `${count} could not be read:`,
  sound: 'The library is sound.',
  troubles: (count: number) => (count === 1 ? 'One problem was found:' : `${count} problems were found:`),
  rebuilt: 'Links, search index and views were made anew.',
  printed: (file: string, pages: number, banner: string) =>
    `Printed ${file}: ${pages} ${pages === 1 ? 'page' : 'pages'}, marked ${banner}.`,
  written: (file: string, banner: string) => `Written ${file}, marked ${banner}.`,
  leftOut: (count: number) =>
    count === 1
      ? 'One passage or record was left out: this reader may not see it.'
      : `${count} passages and records were left out: this reader may not see them.`,
  notThere: (count: number) =>
    count === 1
      ? 'One thing that the text asks for is not there: a record, a wording or a translation.'
      : `${count} things that the text asks for are not there: records, wordings or translations.`,
  replaced: (count: number) => `${count} characters that no typeface has are printed as marks such as [U+1F600].`,
  matrixOf: (title: string, date: string) => `${title}, as of ${date}`,
  moved: (wording: string) => `before: ${wording}`,
  noPosition: 'no position',
  ours: 'our side',
  nextMeeting: 'Next meeting',
  noMeeting: 'No meeting lies ahead.',
  steps: {
    backup: 'Backing up',
    build: 'Putting the document together',
    set: 'Setting the pages',
    write: 'Writing',
    reading: 'Reading',
    importing: 'Importing',
    writing: 'Writing',
    verify: 'Checking',
    rebuild: 'Making the index anew',
    other: 'Working',
  },
  titles: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Commands:': 'Commands:',
  },
  helpOfCommand: 'show the help of a command',
  misread: {
    'commander.missingArgument': (what: string) => `<${what}> is missing`,
    'commander.unknownOption': (what: string) => `there is no option ${what} here`,
    'commander.unknownCommand': (what: string) => `there is no command “${what}”`,
    'commander.excessArguments': () => 'there are more words than this command takes',
    'commander.optionMissingArgument': (what: string) => `${what} needs a value`,
  },
  wrong: {
    notUnderstood: (reason: string) => `This was not understood: ${reason}. See diwan help.`,
    language: (value: string) =>
      `The program speaks English (en) and Arabic (ar), not “${value}”. Write --language en or ar.`,
    day: (value: string) => `“${value}” is not a day. Write it as 2027-09-15.`,
    number: (name: string, value: string) => `--${name} takes a whole number from 1, not “${value}”.`,
    kind: (value: string, kinds: string) => `There is no kind of record “${value}”. The kinds are: ${kinds}.`,
    choice: (name: string, value: string, choices: string) => `--${name} takes ${choices}, not “${value}”.`,
    notBoth: (one: string, other: string) => `--${one} and --${other} exclude each other: give one of them.`,
    notPrintedAs: (title: string, shape: string) =>
      `“${title}” cannot be printed as ${shape}. A brief prints as brief, cards or speaking-notes, a negotiation as matrix or poster, a dossier as a whole.`,
    where: (value: string) => `“${value}” does not say field=value. Write, for example, --where stance=against.`,
    json: (source: string, reason: string) =>
      `${source} is not JSON (${reason}). Mend it and try again; nothing was changed.`,
    object: (source: string) =>
      `${source} does not hold one JSON object with the fields of the record. Nothing was changed.`,
    required: (name: string) => `--${name} is needed here. See the examples with --help.`,
    several: (what: string, count: number, titles: string) =>
      `“${what}” fits ${count} records: ${titles}. Write more of the title, or the id.`,
    whichNegotiation: (titles: string) =>
      `There are several negotiations (${titles}). Say which one with --negotiation.`,
    noNegotiation: 'There is no negotiation yet. Add one, or bring in the sample with: diwan sample',
    confirm: 'Purging cannot be undone, and nobody can be asked here. Add --yes if it is meant.',
  },
};
