// What a library of canaries is planned to hold: how many records, who is who among them, and who reads.
import type { Kind } from '#shared/records/record.ts';

/** How many records of each kind. */
export const numbers = {
  negotiation: 2,
  'marking-scheme': 1,
  party: 16,
  person: 18,
  issue: 7,
  source: 16,
  statement: 18,
  interest: 10,
  position: 40,
  concern: 8,
  'talking-point': 12,
  agreement: 5,
  meeting: 3,
  commitment: 6,
  assessment: 5,
  mandate: 2,
  relation: 6,
  support: 3,
  audience: 8,
  brief: 4,
  edition: 1,
  dossier: 2,
  form: 3,
  glossary: 3,
} as const satisfies Record<Kind, number>;

/** Parties 0 and 1 are ours, 2 to 5 are the others at the table, 6 and 7 stand by; the rest only speak in confidence. */
export const known = { party: 8, person: 10, source: 8 } as const;
export const theirs = [2, 3, 4, 5] as const;

export const emptyWords = { text: '', language: 'en' as const, translations: [] };
export const dayOf = (date: string) => ({ date, precision: 'day' as const, sighted: null });

/** Of these, the last one belongs to the other talks. */
export function isPrivateKind(kind: Kind): boolean {
  const kinds: readonly Kind[] = [
    'statement',
    'interest',
    'position',
    'concern',
    'talking-point',
    'commitment',
    'assessment',
    'mandate',
    'relation',
    'support',
    'issue',
  ];
  return kinds.includes(kind);
}

/** Each audience: its purpose, its highest level, the caveats and the parties that it has, by their places. */
export const planOfAudiences: readonly (readonly [string, number, readonly number[], readonly number[]])[] = [
  ['ours', 3, [0, 1, 2], [0]],
  ['ours', 1, [0], []],
  ['ours', 2, [0, 1, 2], [0, 2]],
  ['to-be-shared', 1, [0, 1, 2], [2]],
  ['to-be-shared', 2, [1, 2], [2, 3]],
  ['to-be-shared', 3, [0, 1, 2], []],
  ['public', 0, [], []],
  ['public', 3, [0, 1, 2], []],
];
