// What is refused in a record, by path and code, and the sentences for it.
import { describe, expect, it } from 'vitest';
import { recordId } from '#shared/core/ids.ts';
import { interfaceLanguages } from '#shared/language/languages.ts';
import { type ProblemCode, problemSentence } from '#shared/language/problems.ts';
import { definitionOf, type Kind } from './record.ts';

const ids = [1, 2].map((count) => recordId(`01900000-0000-7000-8000-00000000000${count}`));
const [party, other] = ids;
const day = (date: string) => ({ date, precision: 'day' });
const name = { text: 'Water first' };

/** What is wrong, as `path code`. */
function problemsOf(kind: Kind, body: Readonly<Record<string, unknown>>): readonly string[] {
  const outcome = definitionOf(kind).parse(body);
  return outcome.ok ? [] : outcome.error.map((problem) => `${problem.path} ${problem.code}`);
}

describe('a body with something wrong in one field', () => {
  const meeting = { type: 'round', title: name };
  const cases: readonly (readonly [string, Kind, Readonly<Record<string, unknown>>, string])[] = [
    ['an empty name', 'party', { kind: 'state', name: { text: ' ' } }, 'name.text empty'],
    ['a choice off the list', 'party', { kind: 'planet', name }, 'kind choice'],
    ['a choice that is no text', 'party', { kind: 7, name }, 'kind choice'],
    ['a name that is too long', 'party', { kind: 'state', name: { text: 'x'.repeat(100_001) } }, 'name.text too-long'],
    ['a code with a space', 'party', { kind: 'state', name, code: 'A B' }, 'code code'],
    [
      'an unknown field in a row',
      'party',
      { kind: 'state', name, aliases: [{ text: 'X', tie: 1 }] },
      'aliases.0.tie unknown-field',
    ],
    ['rows that are no list', 'party', { kind: 'state', name, aliases: {} }, 'aliases list'],
    ['a row that is no group of fields', 'party', { kind: 'state', name, aliases: ['X'] }, 'aliases.0 table'],
    ['a yes or no that is text', 'party', { kind: 'state', name, ours: 'yes' }, 'ours yes-no'],
    [
      'a language off the list',
      'party',
      { kind: 'state', name: { text: 'X', language: 'xx' } },
      'name.language choice',
    ],
    ['a party that is no identifier', 'party', { kind: 'state', name, memberOf: ['Saba'] }, 'memberOf.0 reference'],
    ['a day that does not exist', 'meeting', { ...meeting, start: day('2027-02-30') }, 'start.date date'],
    ['a time of 25 hours', 'meeting', { ...meeting, startTime: '25:00' }, 'startTime time'],
    ['a zone by its offset', 'meeting', { ...meeting, timeZone: '+03:00' }, 'timeZone zone'],
    ['minutes below nothing', 'meeting', { ...meeting, minutesAvailable: -5 }, 'minutesAvailable too-small'],
    ['half a minute', 'meeting', { ...meeting, minutesAvailable: 0.5 }, 'minutesAvailable whole-number'],
    ['a symbol that is a number', 'agreement', { kind: 'treaty', title: name, symbol: 4 }, 'symbol text'],
    ['a weight above the scale', 'issue', { name, valueType: 'text', weight: 6 }, 'weight too-large'],
    ['a number that is text', 'position', { ...positionBody(), value: '12' }, 'value number'],
    ['a hash that is too short', 'source', { kind: 'note', title: name, file: 'abc' }, 'file hash'],
    [
      'a colour by its name',
      'marking-scheme',
      { name, levels: [{ code: 'A', name, colour: 'red' }] },
      'levels.0.colour colour',
    ],
    [
      'a text of a brief in prose',
      'brief',
      { title: name, form: 'blank', language: 'en', text: 'Hello' },
      'text rich-text',
    ],
    ['too many tags', 'form', { name, base: 'blank', requiredParts: Array(101).fill('x') }, 'requiredParts too-many'],
    ['an empty tag', 'form', { name, base: 'blank', requiredParts: [''] }, 'requiredParts.0 empty'],
  ];

  it.each(cases)('is refused for %s, by path and code', (_, kind, body, expected) => {
    expect(problemsOf(kind, body)).toEqual([expected]);
  });

  it('is refused with the names that a person can choose from', () => {
    const outcome = definitionOf('interest').parse({ ...interestBody(), nature: 'hope' });
    expect(outcome.ok ? null : outcome.error[0]?.message).toBe('must be one of: need, want, fear');
  });

  it.each(['nothing', 7, null, [], undefined])('is refused when it is no body at all: %s', (body) => {
    expect(definitionOf('party').parse(body).ok).toBe(false);
  });
});

function positionBody(): Readonly<Record<string, unknown>> {
  return {
    party,
    issue: other,
    rung: 'opening',
    stance: 'for',
    wording: name,
    disclosure: 'public',
    asOf: day('2027-09-15'),
  };
}

function interestBody(): Readonly<Record<string, unknown>> {
  return { party, wording: name, kind: 'security', nature: 'need', basis: 'stated' };
}

describe('fields that contradict each other', () => {
  const relation = { from: party, to: other };
  const cases: readonly (readonly [string, Kind, Readonly<Record<string, unknown>>, string])[] = [
    [
      'a party that sits at the table twice',
      'negotiation',
      { name, type: 'bilateral', phase: 'agenda', parties: [{ party }, { party }] },
      'parties.1.party twice',
    ],
    [
      'a role that ends before it begins',
      'person',
      { name, roles: [{ party, title: name, from: day('2027-05-01'), to: day('2027-04-30') }] },
      'roles.0.to ends-before-start',
    ],
    [
      'a scale with the same step twice',
      'issue',
      { name, valueType: 'ordinal', steps: ['low', 'high', 'low'] },
      'steps.2 twice',
    ],
    ['words that nobody said', 'statement', { text: name, form: 'verbatim' }, 'party no-speaker'],
    [
      'a day of delivery for a point not delivered',
      'talking-point',
      { wording: name, mode: 'raise', delivered: 'no', deliveredOn: day('2027-09-15') },
      'deliveredOn not-delivered',
    ],
    [
      'an agreement in force before it was adopted',
      'agreement',
      { kind: 'treaty', title: name, adopted: day('2027-05-01'), inForce: day('2027-04-01') },
      'inForce ends-before-start',
    ],
    [
      'an agreement that expires before it begins',
      'agreement',
      { kind: 'treaty', title: name, adopted: day('2027-05-01'), expiry: day('2026-05-01') },
      'expiry ends-before-start',
    ],
    [
      'a provision that stands twice',
      'agreement',
      {
        kind: 'treaty',
        title: name,
        provisions: [
          { path: 'Art. 1', text: name },
          { path: 'Art. 1', text: name },
        ],
      },
      'provisions.1.path twice',
    ],
    [
      'a meeting that ends before it begins',
      'meeting',
      { type: 'round', title: name, start: day('2027-05-02'), end: day('2027-05-01') },
      'end ends-before-start',
    ],
    [
      'a commitment of a party to itself',
      'commitment',
      { by: party, to: [other, party], text: name, status: 'agreed' },
      'to owed-to-itself',
    ],
    [
      'a review before the judgement',
      'assessment',
      {
        judgement: name,
        likelihood: 'likely',
        confidence: 'low',
        madeOn: day('2027-05-02'),
        review: day('2027-05-01'),
      },
      'review ends-before-start',
    ],
    [
      'a floor above the ceiling',
      'mandate',
      { authority: 'Council', scope: name, flexibility: 'none', ceilings: [{ issue: other, floor: 9, ceiling: 8 }] },
      'ceilings.0.floor floor-above-ceiling',
    ],
    [
      'two limits on one issue',
      'mandate',
      { authority: 'Council', scope: name, flexibility: 'none', ceilings: [{ issue: other }, { issue: other }] },
      'ceilings.1.issue twice',
    ],
    [
      'a mandate that expires before it is issued',
      'mandate',
      { authority: 'Council', scope: name, flexibility: 'none', issued: day('2027-05-02'), expiry: day('2027-05-01') },
      'expiry ends-before-start',
    ],
    [
      'a relation of a party with itself',
      'relation',
      { between: 'parties', from: party, to: party, type: 'ally' },
      'to same-ends',
    ],
    [
      'parties that are compatible as interests are',
      'relation',
      { ...relation, between: 'parties', type: 'compatible' },
      'type relation-type',
    ],
    [
      'interests that are allies as parties are',
      'relation',
      { ...relation, between: 'interests', type: 'ally' },
      'type relation-type',
    ],
    [
      'a strength between interests',
      'relation',
      { ...relation, between: 'interests', type: 'shared', strength: 1 },
      'strength no-strength',
    ],
    ['support for nothing', 'support', { party, ask: 'vote', standing: 'unknown' }, 'subject no-subject'],
    [
      'a level with the code of another',
      'marking-scheme',
      {
        name,
        levels: [
          { code: 'A', name },
          { code: 'A', name },
        ],
      },
      'levels.1.code twice',
    ],
    [
      'a caveat with the code of another',
      'marking-scheme',
      {
        name,
        caveats: [
          { code: 'A', name },
          { code: 'A', name },
        ],
      },
      'caveats.1.code twice',
    ],
    ['a caveat held twice', 'audience', { name, purpose: 'ours', caveats: ['A', 'A'] }, 'caveats.1 twice'],
    ['a brief bound twice', 'dossier', { title: name, language: 'en', briefs: [party, party] }, 'briefs.1 twice'],
    [
      'an annex bound twice',
      'dossier',
      { title: name, language: 'en', annexes: ['matrix', 'matrix'] },
      'annexes.1 twice',
    ],
    [
      'a part required twice',
      'form',
      { name, base: 'blank', requiredParts: ['Lead', 'Lead'] },
      'requiredParts.1 twice',
    ],
    [
      'a record that is twice in an edition',
      'edition',
      {
        brief: other,
        title: 'Brief',
        language: 'en',
        number: 1,
        issuedOn: day('2027-09-15'),
        manifest: [1, 2].map((revision) => ({ record: party, revision, hash: 'a'.repeat(64) })),
      },
      'manifest.1.record twice',
    ],
  ];

  it.each(cases)('are refused: %s', (_, kind, body, expected) => {
    expect(problemsOf(kind, body)).toEqual([expected]);
  });

  it('are allowed as long as the dates may still agree', () => {
    const month = { date: '2027-05', precision: 'month' };
    expect(problemsOf('meeting', { type: 'round', title: name, start: day('2027-05-20'), end: month })).toEqual([]);
  });
});

describe('the sentence of a problem', () => {
  const samples: readonly (readonly [ProblemCode, Readonly<Record<string, string | number>>])[] = [
    ['too-long', { most: 500 }],
    ['relation-type', { between: 'parties' }],
    ['own-reference', {}],
  ];

  it.each(samples)('for "%s" names its details in both languages', (code, details) => {
    for (const language of interfaceLanguages) {
      const sentence = problemSentence(code, details, language);
      expect(sentence).not.toMatch(/[{}…]/);
      for (const detail of Object.values(details)) expect(sentence).toContain(String(detail));
    }
    expect(problemSentence(code, details, 'ar')).not.toBe(problemSentence(code, details, 'en'));
  });

  it('shows an ellipsis where a detail is not known', () => {
    expect(problemSentence('too-long', {}, 'en')).toBe('is longer than … characters');
  });
});
