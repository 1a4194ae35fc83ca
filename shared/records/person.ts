// A person: belongs to parties, in roles that change over time.
import { person as arabic } from '#shared/language/ar/person.ts';
import { person as english } from '#shared/language/en/person.ts';
import { textLanguages } from '#shared/language/languages.ts';
import { defineKind } from './define.ts';
import * as field from './field-kinds.ts';
import { linesToWordings } from './line-to-wording.ts';
import { periodProblems } from './problem.ts';
import { titleFrom, wordingIn } from './worded.ts';

export const person = defineKind({
  kind: 'person',
  scope: 'library',
  shape: 2,
  fields: {
    honorific: field.worded(),
    name: field.worded({ required: true }),
    roles: field.rows({
      party: field.reference(['party'], { required: true }),
      title: field.worded({ required: true }),
      from: field.date(),
      to: field.date(),
    }),
    languages: field.choices(textLanguages),
    lastMet: field.date({ indexed: true }),
    protocolNotes: field.worded(),
    biography: field.worded(),
  },
  words: { en: english, ar: arabic },
  fromName: (name) => ({ name }),
  title: (body) => titleFrom(body.name.text),
  summary: (body, titleOf) => {
    const role = body.roles.find((row) => row.to === null) ?? body.roles[0];
    const name = titleFrom(body.name.text);
    return role === undefined ? name : `${name}, ${titleFrom(role.title.text)}, ${titleOf(role.party)}`;
  },
  block: (body, language) => ({
    ...wordingIn(body.biography.text === '' ? body.name : body.biography, language),
    evidence: [],
  }),
  problems: (body) => body.roles.flatMap((row, index) => periodProblems(`roles.${index}.to`, row.from, row.to)),
  upcasters: { 1: linesToWordings(['protocolNotes'], 'name') },
});
