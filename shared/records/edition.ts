// An edition: a brief as it was issued, numbered and immutable, with every record and revision that is in it.
import { edition as arabic } from '#shared/language/ar/edition.ts';
import { edition as english } from '#shared/language/en/edition.ts';
import { textLanguages } from '#shared/language/languages.ts';
import { defineKind } from './define.ts';
import * as field from './field-kinds.ts';
import { duplicateProblems } from './problem.ts';
import { titleFrom } from './worded.ts';

export const edition = defineKind({
  kind: 'edition',
  scope: 'negotiation',
  shape: 1,
  fields: {
    brief: field.reference(['brief'], { required: true }),
    /** As it was when issued; the brief may be renamed later. */
    title: field.line({ required: true }),
    language: field.choice(textLanguages, { required: true }),
    number: field.number({ required: true, least: 1, whole: true }),
    issuedOn: field.date({ required: true, indexed: true }),
    issuedBy: field.line(),
    audience: field.reference(['audience']),
    manifest: field.rows({
      record: field.reference(['*'], { required: true }),
      revision: field.number({ required: true, least: 1, whole: true }),
      hash: field.line({ required: true, format: 'hash' }),
    }),
    note: field.text(),
  },
  words: { en: english, ar: arabic },
  title: (body) => `${titleFrom(body.title)} (${body.number})`,
  summary: (body) => `${titleFrom(body.title)} (${body.number}), ${body.issuedOn.date}`,
  block: (body) => ({ text: `${body.title} (${body.number})`, language: body.language, evidence: [] }),
  problems: (body) =>
    duplicateProblems(
      body.manifest.map((row) => row.record),
      (index) => `manifest.${index}.record`,
    ),
});
