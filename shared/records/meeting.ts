// A meeting: a round, call, plenary, bilateral or pull-aside, with its agenda in order.
import { meeting as arabic } from '#shared/language/ar/meeting.ts';
import { meeting as english } from '#shared/language/en/meeting.ts';
import { defineKind } from './define.ts';
import * as field from './field-kinds.ts';
import { lineToWording } from './line-to-wording.ts';
import { periodProblems } from './problem.ts';
import { titleFrom, wordingIn } from './worded.ts';

export const meetingTypes = ['round', 'call', 'plenary', 'bilateral', 'pull-aside'] as const;
export const interpretations = ['none', 'consecutive', 'simultaneous', 'whispered'] as const;
export const pressStatuses = ['closed', 'pictures', 'statements', 'press-conference', 'open'] as const;

export const meeting = defineKind({
  kind: 'meeting',
  scope: 'negotiation',
  shape: 2,
  fields: {
    type: field.choice(meetingTypes, { required: true }),
    title: field.worded({ required: true }),
    start: field.date({ indexed: true }),
    end: field.date(),
    startTime: field.line({ format: 'time' }),
    timeZone: field.line({ format: 'zone' }),
    place: field.worded(),
    attendees: field.references(['person']),
    minutesAvailable: field.number({ least: 0, whole: true }),
    interpretation: field.choice(interpretations),
    press: field.choice(pressStatuses),
    agenda: field.rows({
      lead: field.reference(['person']),
      minutes: field.number({ least: 0, whole: true }),
      issue: field.reference(['issue']),
      purpose: field.worded(),
      outcomeWanted: field.worded(),
      press: field.choice(pressStatuses),
    }),
    note: field.text(),
  },
  words: { en: english, ar: arabic },
  title: (body) => titleFrom(body.title.text),
  summary: (body) =>
    [titleFrom(body.title.text), titleFrom(body.place.text), body.start?.date ?? '']
      .filter((part) => part !== '')
      .join(', '),
  block: (body, language) => ({ ...wordingIn(body.title, language), evidence: [] }),
  problems: (body) => periodProblems('end', body.start, body.end),
  upcasters: { 1: lineToWording('place', 'title') },
});
