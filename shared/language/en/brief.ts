// The words of briefs, in English.
import { languageNames } from './language-names.ts';

export const brief = {
  one: 'Brief',
  many: 'Briefs',
  fields: {
    title: { label: 'Title', help: 'What stands at the head of the document.' },
    form: {
      label: 'Form',
      help: 'What sort of document it is.',
      choices: {
        'steering-brief': 'Steering brief',
        'visit-brief': 'Visit brief',
        'scene-setter': 'Scene-setter',
        'annotated-agenda': 'Annotated agenda',
        'lines-to-take': 'Lines to take',
        'party-profile': 'Party profile',
        biography: 'Biography',
        'position-paper': 'Position paper',
        'comparison-table': 'Comparison table',
        'question-and-answer': 'Question and answer',
        'record-of-conversation': 'Record of conversation',
        blank: 'Blank',
      },
    },
    template: { label: 'Template', help: 'The form of the library from which it was started.' },
    meeting: { label: 'Meeting', help: 'The meeting for which it is written.' },
    parties: { label: 'Parties', help: 'The parties that it is about.' },
    language: { label: 'Language', help: 'The language in which it is written.', choices: languageNames },
    audience: { label: 'Audience', help: 'Those for whom it is written.' },
    symbol: { label: 'Symbol', help: 'The reference that is printed at the head.' },
    date: { label: 'Date', help: 'The date that is printed at the head.' },
    asOf: { label: 'As of', help: 'The day whose positions it shows; nothing for the latest.' },
    digits: {
      label: 'Digits',
      help: 'The digits in which numbers are printed.',
      choices: { latn: 'Latin', arab: 'Arabic-Indic', arabext: 'Extended Arabic-Indic' },
    },
    hijri: {
      label: 'Hijri calendar',
      help: 'The calendar that is printed beside the Gregorian one; nothing for none.',
      choices: {
        'islamic-umalqura': 'Umm al-Qura',
        'islamic-civil': 'Tabular, civil',
        'islamic-tbla': 'Tabular, astronomical',
        persian: 'Solar Hijri',
      },
    },
    budgetSides: { label: 'Sides at most', help: 'How many printed sides it may take.' },
    budgetWords: { label: 'Words at most', help: 'How many words it may have.' },
    numbered: { label: 'Numbered', help: 'Whether its paragraphs are numbered.' },
    lead: { label: 'Lead', help: 'The one or two sentences that stand under the title.' },
    text: { label: 'Text', help: 'The text of the brief.' },
  },
} as const;
