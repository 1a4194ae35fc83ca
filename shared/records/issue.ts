// An issue: a point on the agenda, in a tree, with the kind of value that positions on it can take.
import { issue as arabic } from '#shared/language/ar/issue.ts';
import { issue as english } from '#shared/language/en/issue.ts';
import { defineKind } from './define.ts';
import * as field from './field-kinds.ts';
import { linesToWordings } from './line-to-wording.ts';
import { duplicateProblems } from './problem.ts';
import { titleFrom, wordingIn } from './worded.ts';

export const sectors = [
  'security',
  'trade',
  'investment',
  'technology',
  'education',
  'health',
  'tourism',
  'water',
  'energy',
  'humanitarian',
  'legal',
  'institutional',
  'other',
] as const;

export const valueTypes = ['text', 'ordinal', 'number', 'yes-no'] as const;

export const issue = defineKind({
  kind: 'issue',
  scope: 'negotiation',
  shape: 2,
  fields: {
    name: field.worded({ required: true }),
    number: field.line({ indexed: true }),
    parent: field.reference(['issue']),
    sector: field.choice(sectors, { indexed: true }),
    weight: field.scale(1, 5),
    valueType: field.choice(valueTypes, { required: true }),
    unit: field.worded(),
    moreIs: field.choice(['better', 'worse']),
    steps: field.tags(),
    note: field.text(),
  },
  words: { en: english, ar: arabic },
  fromName: (name) => ({ name, valueType: 'text' }),
  title: (body) => [body.number, titleFrom(body.name.text)].filter((part) => part !== '').join(' '),
  summary: (body, titleOf) =>
    body.parent === null ? titleFrom(body.name.text) : `${titleFrom(body.name.text)} (${titleOf(body.parent)})`,
  block: (body, language) => ({ ...wordingIn(body.name, language), evidence: [] }),
  problems: (body) => duplicateProblems(body.steps, (index) => `steps.${index}`),
  upcasters: { 1: linesToWordings(['unit'], 'name') },
});
