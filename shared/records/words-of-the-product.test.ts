// Every kind keeps what the product promises to keep, with its choices and scales.
import { describe, expect, it } from 'vitest';
import type { FieldTable } from './fields.ts';
import { definitionOf, type Kind, kindNames } from './record.ts';

/** What the product promises to keep of each kind, in the order of its description; rows as `rows.field`. */
const promised: Readonly<Record<Kind, readonly string[]>> = {
  negotiation: [
    'type',
    'phase',
    'decisionRule',
    'parties.party',
    'parties.role',
    'parties.ours',
    'checksOff',
    'markingScheme',
    'name',
    'purpose',
  ],
  party: [
    'kind',
    'name',
    'shortName',
    'aliases.text',
    'aliases.language',
    'code',
    'memberOf',
    'ours',
    'decidesBy',
    'notes',
  ],
  person: [
    'name',
    'honorific',
    'roles.party',
    'roles.title',
    'roles.from',
    'roles.to',
    'languages',
    'protocolNotes',
    'biography',
    'lastMet',
  ],
  issue: ['name', 'number', 'parent', 'sector', 'weight', 'valueType', 'unit', 'moreIs', 'steps'],
  source: ['kind', 'title', 'author', 'date', 'venue', 'language', 'reliability', 'file', 'text'],
  statement: [
    'party',
    'person',
    'source',
    'form',
    'text',
    'date',
    'venue',
    'locator',
    'attribution',
    'credibility',
    'reveals',
  ],
  interest: ['party', 'issues', 'kind', 'nature', 'basis', 'rank', 'wording', 'evidence'],
  position: [
    'party',
    'issue',
    'rung',
    'stance',
    'wording',
    'value',
    'firmness',
    'disclosure',
    'asOf',
    'evidence',
    'supersedes',
  ],
  concern: ['party', 'issue', 'wording', 'severity', 'status', 'reassurance', 'evidence'],
  'talking-point': [
    'mode',
    'certainty',
    'audience',
    'seconds',
    'order',
    'disclosure',
    'answers',
    'serves',
    'restsOn',
    'delivered',
    'deliveredOn',
    'reply',
    'cue',
    'wording',
    'answer',
    'issue',
    'meeting',
  ],
  agreement: [
    'kind',
    'title',
    'symbol',
    'adopted',
    'inForce',
    'expiry',
    'review',
    'acts.party',
    'acts.act',
    'acts.date',
    'acts.note',
    'provisions.path',
    'provisions.text',
  ],
  meeting: [
    'type',
    'title',
    'start',
    'end',
    'startTime',
    'timeZone',
    'place',
    'attendees',
    'minutesAvailable',
    'interpretation',
    'press',
    'agenda.lead',
    'agenda.minutes',
    'agenda.issue',
    'agenda.outcomeWanted',
    'agenda.press',
    'agenda.purpose',
  ],
  commitment: ['by', 'to', 'text', 'form', 'due', 'status', 'evidence', 'meeting', 'issue'],
  assessment: ['judgement', 'subject', 'likelihood', 'confidence', 'basis', 'evidence', 'madeOn', 'review'],
  mandate: [
    'authority',
    'scope',
    'ceilings.issue',
    'ceilings.floor',
    'ceilings.ceiling',
    'ceilings.wording',
    'redLines.issue',
    'redLines.wording',
    'redLines.value',
    'flexibility',
    'consult',
    'issued',
    'expiry',
  ],
  relation: ['between', 'from', 'to', 'type', 'strength', 'basis', 'evidence'],
  support: ['on', 'subject', 'party', 'ask', 'standing', 'nextCaller', 'nextCall', 'note'],
  'marking-scheme': [
    'name',
    'levels.code',
    'levels.letter',
    'levels.name',
    'levels.colour',
    'caveats.code',
    'caveats.name',
    'caveats.releasableTo',
  ],
  audience: ['name', 'purpose', 'highestLevel', 'caveats', 'parties', 'readers', 'language', 'copies'],
  brief: [
    'title',
    'form',
    'meeting',
    'parties',
    'language',
    'audience',
    'symbol',
    'asOf',
    'date',
    'digits',
    'hijri',
    'budgetSides',
    'budgetWords',
    'numbered',
    'lead',
    'text',
  ],
  edition: [
    'brief',
    'number',
    'issuedOn',
    'issuedBy',
    'audience',
    'manifest.record',
    'manifest.revision',
    'manifest.hash',
  ],
  dossier: ['title', 'meeting', 'audience', 'language', 'briefs', 'annexes', 'copies', 'symbol', 'asOf'],
  form: ['name', 'base', 'requiredParts', 'budgetSides', 'budgetWords', 'text'],
  glossary: ['term', 'note'],
};

/** Closed lists in the product's own order and words, as codes. */
const lists: Readonly<Record<string, string>> = {
  'negotiation.type': 'bilateral plurilateral multilateral mediation proximity accession',
  'party.kind': 'state government-body international-organisation bloc company ngo armed-group constituency',
  'issue.valueType': 'text ordinal number yes-no',
  'source.kind': 'speech communique treaty note press meeting-record report data-set person',
  'source.reliability': 'A B C D E F',
  'statement.attribution': 'on-record background deep-background chatham-house private',
  'interest.kind': 'security economic political legal identity relational procedural',
  'interest.nature': 'need want fear',
  'interest.basis': 'stated inferred',
  'position.rung': 'opening target fallback reservation red-line',
  'position.stance': 'for for-with-conditions neutral against reserved unknown',
  'position.disclosure': 'public shared private assessed',
  'concern.status': 'latent raised acknowledged addressed closed',
  'talking-point.mode': 'raise if-raised if-pressed avoid press-line opening closing',
  'talking-point.certainty': 'certain might unlikely',
  'talking-point.disclosure': 'free background not-to-be-disclosed',
  'agreement.kind': 'treaty protocol memorandum declaration resolution agreed-minutes',
  'meeting.type': 'round call plenary bilateral pull-aside',
  'commitment.status': 'proposed agreed in-progress kept partly broken lapsed',
  'assessment.likelihood': 'almost-no-chance very-unlikely unlikely roughly-even likely very-likely almost-certain',
  'assessment.confidence': 'low moderate high',
  'mandate.flexibility': 'none consult ad-referendum full',
  'relation.type': 'ally partner rival patron mediator dependency shared compatible differing conflicting',
  'support.ask': 'co-sponsor vote statement attend fund',
  'support.standing': 'unknown leaning-against undecided leaning-for oral-pledge written-pledge delivered defected',
  'audience.purpose': 'ours to-be-shared public',
  'brief.form':
    'steering-brief visit-brief scene-setter annotated-agenda lines-to-take party-profile biography position-paper comparison-table question-and-answer record-of-conversation blank',
};

const ranges: Readonly<Record<string, readonly [number, number]>> = {
  'issue.weight': [1, 5],
  'statement.credibility': [1, 6],
  'position.firmness': [1, 5],
  'concern.severity': [1, 5],
  'relation.strength': [-2, 2],
};

const pathsOf = (fields: FieldTable): readonly string[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    field.rows === null ? [name] : Object.keys(field.rows).map((inner) => `${name}.${inner}`),
  );

const fieldOf = (path: string) => {
  const [kind = '', name = ''] = path.split('.');
  return definitionOf(kind as Kind).fields[name];
};

describe('what the product promises to keep', () => {
  it.each(kindNames)('is there for a %s', (kind) => {
    expect(pathsOf(definitionOf(kind).fields)).toEqual(expect.arrayContaining([...promised[kind]]));
  });

  it.each(Object.entries(lists))('offers for %s the choices of the product', (path, list) => {
    expect(fieldOf(path)?.choices).toEqual(list.split(' '));
  });

  it.each(Object.entries(ranges))('takes for %s the steps of the product', (path, [least, most]) => {
    expect(fieldOf(path)?.range).toEqual({ least, most, whole: true });
  });

  it('draws the evidence of everything from statements', () => {
    for (const kind of ['interest', 'position', 'concern', 'commitment', 'assessment', 'relation'] as const) {
      expect(definitionOf(kind).fields.evidence?.targets, kind).toEqual(['statement']);
    }
  });
});
