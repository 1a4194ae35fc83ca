// A talking point: what our side says, when, to whom, and what became of it.
import { talkingPoint as arabic } from '#shared/language/ar/talking-point.ts';
import { talkingPoint as english } from '#shared/language/en/talking-point.ts';
import { defineKind } from './define.ts';
import * as field from './field-kinds.ts';
import { lineToWording } from './line-to-wording.ts';
import { problem } from './problem.ts';
import { titleFrom, wordingIn } from './worded.ts';

export const modes = ['raise', 'if-raised', 'if-pressed', 'avoid', 'press-line', 'opening', 'closing'] as const;
export const certainties = ['certain', 'might', 'unlikely'] as const;
export const pointDisclosures = ['free', 'background', 'not-to-be-disclosed'] as const;

export const talkingPoint = defineKind({
  kind: 'talking-point',
  scope: 'negotiation',
  shape: 2,
  fields: {
    wording: field.worded({ required: true }),
    mode: field.choice(modes, { required: true, indexed: true }),
    certainty: field.choice(certainties),
    issue: field.reference(['issue']),
    meeting: field.reference(['meeting']),
    audience: field.reference(['audience']),
    order: field.number({ indexed: true }),
    seconds: field.number({ least: 0, whole: true }),
    disclosure: field.choice(pointDisclosures),
    cue: field.worded(),
    answer: field.worded(),
    answers: field.references(['concern']),
    serves: field.references(['interest']),
    restsOn: field.references(['agreement', 'statement']),
    delivered: field.choice(['yes', 'no']),
    deliveredOn: field.date(),
    reply: field.worded(),
    note: field.text(),
  },
  words: { en: english, ar: arabic },
  title: (body) => titleFrom(body.wording.text),
  summary: (body, titleOf) =>
    body.issue === null ? titleFrom(body.wording.text) : `${titleOf(body.issue)}: ${titleFrom(body.wording.text)}`,
  block: (body, language) => ({ ...wordingIn(body.wording, language), evidence: body.restsOn }),
  problems: (body) =>
    body.deliveredOn !== null && body.delivered !== 'yes' ? [problem('deliveredOn', 'not-delivered')] : [],
  upcasters: { 1: lineToWording('cue', 'wording') },
});
