// The help of the command line, in English.
export const cliHelp = {
  description: 'Diwan, the desk of a negotiator: positions, statements and briefs in one library, without any network.',
  usageExamples: 'Examples:',
  firstSteps: [
    ['diwan new --author "Leila Haddad"', 'makes your library'],
    ['diwan sample', 'brings in a fictional negotiation to try things on'],
    ['diwan matrix', 'shows who stands where on each issue'],
  ],
  common: {
    library: 'the library to work in (else $DIWAN_LIBRARY, else the one in your data folder)',
    json: 'answer as JSON, for scripts',
    language: 'language of the program: en or ar',
    today: 'the day that counts as today, as 2027-09-15',
    quiet: 'no progress',
    help: 'show help',
    version: 'show the version',
  },
  commands: {
    new: {
      does: 'Makes a new library, with usual markings and audiences.',
      options: {
        author: 'your name, as it should stand beside each change',
        empty: 'without markings and audiences, as for a case that brings its own',
      },
      examples: [
        ['diwan new', 'makes the library of your data folder'],
        ['diwan new talks.diwan --author "Leila Haddad"', 'makes one in a file of your choice'],
      ],
    },
    author: {
      does: 'Says who works in this library; without a name, shows it.',
      options: {},
      examples: [['diwan author "Leila Haddad"', 'signs each further change with this name']],
    },
    sample: {
      does: 'Brings in the fictional sample negotiation.',
      options: {},
      examples: [['diwan sample', 'adds the Asmar talks to your library']],
    },
    home: {
      does: 'Shows each negotiation: its next meeting in both calendars, and the beginning of its matrix.',
      options: {},
      examples: [['diwan home', 'what lies ahead']],
    },
    list: {
      does: 'Lists records.',
      options: {
        where: 'only those with this value in a field, as field=value; may be repeated',
        negotiation: 'only those of this negotiation',
        limit: 'how many at most (100)',
      },
      examples: [
        ['diwan list', 'every record'],
        ['diwan list position --where stance=against', 'positions that are against'],
      ],
    },
    show: {
      does: 'Shows one record, by its id, a unique part of the id, or its title.',
      options: { revision: 'as it stood at this revision' },
      examples: [
        ['diwan show "Republic of Samhara"', 'the record with this title'],
        ['diwan show 1f2e3d4c --revision 1', 'its first wording'],
      ],
    },
    search: {
      does: 'Finds records by their words, in every script and spelling.',
      options: { kind: 'only records of this kind', limit: 'how many at most (50)' },
      examples: [
        ['diwan search "minimum flow"', 'every record with these words'],
        ['diwan search مياه --kind statement', 'statements, whatever their spelling marks'],
      ],
    },
    matrix: {
      does: 'Shows who stands where on each issue.',
      options: {
        negotiation: 'of this negotiation',
        'as-of': 'as it stood on this day, as 2027-06-18',
        since: 'also what moved since this day',
      },
      examples: [
        ['diwan matrix', 'the present positions'],
        ['diwan matrix --as-of 2027-02-12', 'those of that day'],
      ],
    },
    history: {
      does: 'Lists every revision of a record.',
      options: {},
      examples: [['diwan history "Republic of Samhara"', 'who changed it, when']],
    },
    changes: {
      does: 'Lists what was done in the library, newest first.',
      options: { limit: 'how many at most (50)' },
      examples: [['diwan changes --limit 5', 'the last five']],
    },
    undo: {
      does: 'Takes back the newest change, or the one with this number.',
      options: {},
      examples: [
        ['diwan undo', 'the newest'],
        ['diwan undo 12', 'change 12, if nothing was built on it'],
      ],
    },
    redo: { does: 'Does again what was undone last.', options: {}, examples: [['diwan redo', 'after an undo']] },
    kinds: {
      does: 'Lists the kinds of record; for one of them, its fields and a JSON example.',
      options: { example: 'only the JSON, to be edited and given to diwan add' },
      examples: [
        ['diwan kinds', 'every kind'],
        ['diwan kinds position', 'what a position holds, and what each field takes'],
        ['diwan kinds party --example > party.json', 'a template to fill in'],
      ],
    },
    add: {
      does: 'Adds a record, from JSON or from single fields; see diwan kinds.',
      options: {
        body: 'a file with the fields as JSON, or - for standard input',
        set: 'a field and its value, as field=value; may be repeated',
        negotiation: 'the negotiation that it belongs to, where there are several',
      },
      examples: [
        ['diwan add party --body party.json', 'from a file'],
        [`echo '{"name":{"text":"Samhara"},"kind":"state"}' | diwan add party --body -`, 'from another program'],
        ['diwan add party --set name=Samhara --set kind=state', 'from single fields'],
      ],
    },
    correct: {
      does: 'Gives a record other words: a new revision, the earlier one stays in its history.',
      options: {
        body: 'a file with all fields as JSON, or - for standard input',
        set: 'one field and its new value, as field=value; the others stay; may be repeated',
      },
      examples: [
        ['diwan correct "Republic of Samhara" --body party.json', 'replaces its fields'],
        ['diwan correct 1f2e3d4c --set stance=against', 'changes only the stance'],
      ],
    },
    delete: {
      does: 'Deletes a record; refused while something uses it. Can be undone.',
      options: {},
      examples: [['diwan delete "First round"', 'then diwan undo brings it back']],
    },
    purge: {
      does: 'Removes a wrongly filed record for good, with its whole history. Cannot be undone.',
      options: { yes: 'do not ask' },
      examples: [['diwan purge 1f2e3d4c', 'asks for the title first']],
    },
    print: {
      does: 'Prints a dossier, a brief or the matrix of a negotiation.',
      options: {
        output: 'the file to write; its ending says the format',
        as: 'of a brief: brief, cards or speaking-notes; of a negotiation: matrix or poster (A3)',
        format: 'pdf, docx (Word), md (Markdown) or txt (plain text)',
        audience: 'for this audience',
        everything: 'for our own desk, with everything in it',
        'say-withheld': 'say “Withheld” where something is left out',
        language: 'language of the document, such as en, ar or fr',
        'as-of': 'with the positions of this day',
        copy: 'of a dossier: the number of this copy',
        paper: 'a4 or letter',
        standard: 'of a PDF: ua-1 (accessible) or a-2a (archive)',
      },
      examples: [
        ['diwan print "Bilateral with Tirvana" -o dossier.pdf', 'the dossier whose title begins so'],
        ['diwan print "Lines to take" --as cards', 'half-page cards, two to a sheet'],
        ['diwan print 1f2e3d4c --language ar -o steering-ar.docx', 'for Word, in Arabic'],
      ],
    },
    export: {
      does: 'Writes a case file that another Diwan can import.',
      options: { negotiation: 'only this negotiation, with what it uses' },
      examples: [['diwan export talks.diwan-case', 'everything, with its history']],
    },
    import: {
      does: 'Imports a case file: all of it, or nothing.',
      options: {
        'dry-run': 'only say what would happen',
        different: 'for records that are different here: keep-mine, take-theirs or copy',
      },
      examples: [
        ['diwan import talks.diwan-case --dry-run', 'says what would be written and what refused'],
        ['diwan import talks.diwan-case --different take-theirs', 'imports'],
      ],
    },
    backup: {
      does: 'Writes a verified backup of the library.',
      options: { folder: 'where; else in a folder beside the library' },
      examples: [['diwan backup', 'beside the library']],
    },
    backups: {
      does: 'Lists the backups of the library.',
      options: { folder: 'where to look' },
      examples: [['diwan backups', 'newest first']],
    },
    restore: {
      does: 'Puts a backup in the place of the library; what stood there is kept aside.',
      options: {},
      examples: [['diwan restore talks-backup.diwan --library talks.diwan', 'goes back to that backup']],
    },
    salvage: {
      does: 'Saves what can be read of a damaged library into a new file.',
      options: {},
      examples: [['diwan salvage saved.diwan --library damaged.diwan', 'leaves the damaged one as it is']],
    },
    verify: {
      does: 'Checks the whole library: file, history, links, index.',
      options: { rebuild: 'make links, search index and views anew first' },
      examples: [
        ['diwan verify', 'says what is wrong, changes nothing'],
        ['diwan verify --rebuild', 'mends what can be made anew'],
      ],
    },
    request: {
      does: 'Sends any request to the engine, for scripts and tests.',
      options: { open: 'how to open the library first: read, write or nothing' },
      examples: [[`diwan request record.list '{"kind":"party"}'`, 'answers as JSON']],
    },
  },
};
