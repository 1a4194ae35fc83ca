// What the command line says of kinds and fields, in English: what each takes, and what is wrong with what was given.
export const cliFields = {
  kindsHint: 'One kind with its fields: diwan kinds <kind>. A template to fill in: diwan kinds <kind> --example',
  scopes: { library: 'of the whole library', negotiation: 'of one negotiation' },
  mustBeFilled: 'must be filled',
  templateOf: (kind: string) =>
    `Edit this and give it to diwan add ${kind} --body <file>; fields that are left out stay empty:`,
  titleOrId: (kinds: string) => `title or id of: ${kinds}`,
  anyKind: 'any record',
  from: (least: number) => `, from ${least}`,
  upTo: (most: number) => `, up to ${most}`,
  whole: ', whole',
  takes: {
    line: 'one line of text',
    text: 'text of several lines',
    worded: 'a wording: "text", or {"text", "language", "translations"}',
    choice: 'one of:',
    choices: 'a list of any of:',
    scale: 'a number',
    number: 'a number',
    'yes-no': 'true or false',
    date: '"2027-09-15", "2027-09" or "2027", or {"date", "precision", "sighted"}',
    reference: 'a record, by',
    references: 'a list of records, each by',
    rows: 'a list of rows, each with:',
    'rich-text': 'a document: {"version": 1, "sections": []}',
    tags: 'a list of short labels',
  },
  fieldWrong: {
    at: (field: string, sentence: string) => `${field}: ${sentence}`,
    unknown: (field: string, kind: string, fields: string) =>
      `The kind ${kind} has no field “${field}”. Its fields are: ${fields}.`,
    set: (value: string) => `“${value}” does not say field=value. Write, for example, --set stance=against.`,
    number: (field: string, value: string) => `${field} takes a number, not “${value}”.`,
    yesNo: (field: string, value: string) => `${field} takes yes or no, not “${value}”.`,
    choice: (field: string, value: string, choices: string) => `${field} takes one of ${choices}, not “${value}”.`,
    json: (field: string, value: string) => `${field} takes a list as JSON, not “${value}”. See diwan kinds.`,
    nothingGiven: 'Say what it should hold: --body <file> or --set field=value. See diwan kinds for the fields.',
    whereNeedsKind:
      'A condition needs a kind, whose fields it means. Write, for example, diwan list position --where …',
    change: (value: string) => `“${value}” is not the number of a change. diwan changes lists them with their numbers.`,
    noChange: (id: string) => `There is no change ${id} in this library. diwan changes lists them with their numbers.`,
    cannotBeSaved: 'This cannot be saved:',
    mend: 'Mend it and try again.',
  },
  noParties: (id: string) =>
    `This negotiation names no parties. Add them: diwan correct ${id} --set 'parties=[{"party":"title or id","ours":true}]'`,
  more: (count: number) => `… and ${count} more`,
};
