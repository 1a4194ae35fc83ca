// A relation between two parties or between two interests. Alliances and blocs are read from these.
import { relation as arabic } from '#shared/language/ar/relation.ts';
import { relation as english } from '#shared/language/en/relation.ts';
import { defineKind } from './define.ts';
import * as field from './field-kinds.ts';
import { problem } from './problem.ts';
import { titleFrom } from './worded.ts';

export const partyRelations = ['ally', 'partner', 'rival', 'patron', 'mediator', 'dependency'] as const;
export const interestRelations = ['shared', 'compatible', 'differing', 'conflicting'] as const;

const typesBetween: Readonly<Record<'parties' | 'interests', readonly string[]>> = {
  parties: partyRelations,
  interests: interestRelations,
};

export const relation = defineKind({
  kind: 'relation',
  scope: 'negotiation',
  shape: 1,
  fields: {
    between: field.choice(['parties', 'interests'], { required: true }),
    from: field.reference(['party', 'interest'], { required: true }),
    to: field.reference(['party', 'interest'], { required: true }),
    type: field.choice([...partyRelations, ...interestRelations], { required: true, indexed: true }),
    strength: field.scale(-2, 2),
    basis: field.text(),
    evidence: field.references(['statement']),
  },
  words: { en: english, ar: arabic },
  title: (body) => (body.basis.trim() === '' ? english.fields.type.choices[body.type] : titleFrom(body.basis)),
  summary: (body, titleOf) => `${titleOf(body.from)} → ${titleOf(body.to)}`,
  block: (body, language) => {
    const [words, wordsLanguage] = language === 'ar' ? ([arabic, 'ar'] as const) : ([english, 'en'] as const);
    return { text: words.fields.type.choices[body.type], language: wordsLanguage, evidence: body.evidence };
  },
  problems: (body) => [
    ...(body.from === body.to ? [problem('to', 'same-ends')] : []),
    ...(typesBetween[body.between].includes(body.type)
      ? []
      : [problem('type', 'relation-type', { between: body.between })]),
    ...(body.between === 'interests' && body.strength !== null ? [problem('strength', 'no-strength')] : []),
  ],
});
