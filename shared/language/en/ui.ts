// The words of the design system, in English.
import { languageNames } from '#shared/language/en/language-names.ts';
import { position } from '#shared/language/en/position.ts';
import type { UiWords } from '#shared/language/ui-words-shape.ts';

export const ui: UiWords = {
  cancel: 'Cancel',
  clear: 'Clear',
  loading: 'Loading',
  reading: 'Reading…',
  working: 'Working',
  required: 'required',
  choose: 'Choose',
  withheld: 'Withheld',
  noSource: 'no source',
  languages: languageNames,
  stances: position.fields.stance.choices,
  rungs: position.fields.rung.choices,
  rungOf: (rung) => `Rung: ${rung}`,
  firmnessOf: (value, highest) => `Firmness ${value} of ${highest}`,
  weightOf: (value, highest) => `Weight ${value} of ${highest}`,
  phaseOf: (phase, number, total) => `${phase}, phase ${number} of ${total}`,
  evidenceOf: (count, written) =>
    count === 0 ? 'No statement behind it' : count === 1 ? '1 statement behind it' : `${written} statements behind it`,
  gradeOf: (grade) => `Grade ${grade}`,
  nearer: 'nearer to us',
  further: 'further from us',
  unmarked: 'unmarked',
  markedAs: (level) => `Marking: ${level}`,
  must: 'must be mended',
  should: 'should be looked at',
  saved: {
    saving: 'Saving',
    savedAt: (time) => `Saved ${time}`,
    keptAt: (time) => `Draft kept ${time}`,
    notSaved: (reason) => `Not saved: ${reason}`,
  },
  date: {
    hint: 'For example 15 September 2027, 2027-09 or 14 Ramadan 1449',
    unreadable: 'Write a date such as 15 September 2027, 2027-09, 2027 or 14 Ramadan 1449.',
    noYear: 'Add the year, such as 15 September 2027.',
    yearOutOfRange: 'Write the year with four digits, such as 2027 or 1449.',
    noSuchMonth: (number) => `There is no month ${number}: months go from 1 to 12.`,
    monthHas: (month, _days, written) => `${month} has ${written} days.`,
    hijriMonthHas: (month, _days, written, calendar) => `${month} has ${written} days (${calendar}).`,
    onlyRoughly: 'Known only roughly',
  },
  record: {
    unknown: (name) => `“${name}” is not in the list: choose one that is, or record it.`,
  },
  records: {
    remove: (record) => `Remove ${record}`,
  },
  tags: {
    add: 'Write one, then press Enter',
    remove: (tag) => `Remove ${tag}`,
    already: (tag) => `${tag} is there already.`,
  },
  worded: {
    language: 'Language',
    addTranslation: 'Add a translation',
    removeTranslation: (language) => `Remove the translation: ${language}`,
    translation: (language) => `Translation: ${language}`,
    translatedBy: 'Translated by',
  },
  number: {
    unreadable: 'Write a number, such as 1,250.5.',
    atLeast: (least) => `Write a number that is not below ${least}.`,
    atMost: (most) => `Write a number that is not above ${most}.`,
  },
  search: {
    find: 'Find a record, or do something',
    nothing: 'Nothing found.',
    results: (count, written) => (count === 0 ? 'Nothing found' : count === 1 ? '1 result' : `${written} results`),
    searching: 'Searching',
  },
  filter: {
    all: 'Show all',
    find: (label) => `Find in ${label}`,
    andMore: (first, more) => `${first} and ${more} more`,
  },
  table: {
    sort: (column) => `Sort by ${column}`,
  },
  resize: (pane) => `Width of ${pane}`,
  progress: (done, total) => `${done} of ${total}`,
};
