// A negotiation: one process between parties, to which everything but the library-wide records belongs.
import { negotiation as arabic } from '#shared/language/ar/negotiation.ts';
import { negotiation as english } from '#shared/language/en/negotiation.ts';
import { defineKind } from './define.ts';
import * as field from './field-kinds.ts';
import { duplicateProblems } from './problem.ts';
import { titleFrom, wordingIn } from './worded.ts';

export const negotiationTypes = [
  'bilateral',
  'plurilateral',
  'multilateral',
  'mediation',
  'proximity',
  'accession',
] as const;

/** In the order in which a process runs; suspended may follow any of them. */
export const phases = [
  'pre-negotiation',
  'agenda',
  'exploration',
  'bargaining',
  'drafting',
  'signature',
  'ratification',
  'implementation',
  'suspended',
] as const;

export const decisionRules = [
  'consensus',
  'unanimity',
  'simple-majority',
  'two-thirds',
  'weighted',
  'single-undertaking',
  'other',
] as const;

export const tableRoles = ['principal', 'mediator', 'facilitator', 'host', 'guarantor', 'observer', 'adviser'] as const;

export const negotiation = defineKind({
  kind: 'negotiation',
  scope: 'library',
  shape: 1,
  fields: {
    name: field.worded({ required: true }),
    type: field.choice(negotiationTypes, { required: true }),
    phase: field.choice(phases, { required: true, indexed: true }),
    decisionRule: field.choice(decisionRules),
    purpose: field.worded(),
    parties: field.rows({
      party: field.reference(['party'], { required: true }),
      role: field.choice(tableRoles),
      ours: field.yesNo(),
    }),
    markingScheme: field.reference(['marking-scheme']),
    checksOff: field.tags(),
  },
  words: { en: english, ar: arabic },
  title: (body) => titleFrom(body.name.text),
  summary: (body, titleOf) => [titleFrom(body.name.text), ...body.parties.map((row) => titleOf(row.party))].join(', '),
  block: (body, language) => ({
    ...wordingIn(body.purpose.text === '' ? body.name : body.purpose, language),
    evidence: [],
  }),
  problems: (body) =>
    duplicateProblems(
      body.parties.map((row) => row.party),
      (index) => `parties.${index}.party`,
    ),
});
