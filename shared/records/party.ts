// A party: a state, body, organisation or group that can hold a position. One or more of them are ours.
import { party as arabic } from '#shared/language/ar/party.ts';
import { party as english } from '#shared/language/en/party.ts';
import { textLanguages } from '#shared/language/languages.ts';
import { defineKind } from './define.ts';
import * as field from './field-kinds.ts';
import { linesToWordings } from './line-to-wording.ts';
import { titleFrom, type Worded, wordingIn } from './worded.ts';

export const partyKinds = [
  'state',
  'government-body',
  'international-organisation',
  'bloc',
  'company',
  'ngo',
  'armed-group',
  'constituency',
] as const;

/** For tables and headings: the whole name where there is no shorter one. */
export const shortNameOf = ({ name, shortName }: { readonly name: Worded; readonly shortName: Worded }): Worded =>
  shortName.text === '' ? name : shortName;

export const party = defineKind({
  kind: 'party',
  scope: 'library',
  shape: 2,
  fields: {
    kind: field.choice(partyKinds, { required: true }),
    name: field.worded({ required: true }),
    shortName: field.worded(),
    aliases: field.rows({
      text: field.line({ required: true }),
      language: field.choice(textLanguages),
    }),
    code: field.line({ format: 'code', indexed: true }),
    memberOf: field.references(['party']),
    ours: field.yesNo(),
    decidesBy: field.worded(),
    notes: field.worded(),
  },
  words: { en: english, ar: arabic },
  fromName: (name) => ({ kind: 'state', name }),
  title: (body) => titleFrom(body.name.text),
  summary: (body, titleOf) => [titleFrom(body.name.text), ...body.memberOf.map(titleOf)].join(', '),
  block: (body, language) => ({ ...wordingIn(body.name, language), evidence: [] }),
  upcasters: { 1: linesToWordings(['decidesBy', 'notes'], 'name') },
});
