// The words of editions, in English.
import { languageNames } from './language-names.ts';

export const edition = {
  one: 'Edition',
  many: 'Editions',
  fields: {
    brief: { label: 'Brief', help: 'The brief that was issued.' },
    title: { label: 'Title', help: 'The title under which it was issued.' },
    language: { label: 'Language', help: 'The language in which it was issued.', choices: languageNames },
    number: { label: 'Number', help: 'Its number among the editions of the brief.' },
    issuedOn: { label: 'Issued on', help: 'The day on which it was issued.' },
    issuedBy: { label: 'Issued by', help: 'Who issued it.' },
    audience: { label: 'Audience', help: 'Those for whom it was issued.' },
    manifest: {
      label: 'Manifest',
      help: 'Every record that is in it, in the revision that was printed.',
      fields: {
        record: { label: 'Record', help: 'The record that is in the edition.' },
        revision: { label: 'Revision', help: 'The revision of the record that was printed.' },
        hash: { label: 'Hash', help: 'The hash of that revision, by which it can be verified.' },
      },
    },
    note: { label: 'Note', help: 'Why this edition was issued, or what it corrects.' },
  },
} as const;
