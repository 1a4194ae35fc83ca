// What a new library begins with, unless it is made for an import: a usual marking scheme and a few audiences, as ordinary records.
import { type RecordId, recordId } from '#shared/core/ids.ts';
import { type UsualAudience, type UsualLevel, usualAudiences, usualLevels } from '#shared/language/usual-codes.ts';
import { usualWords } from '#shared/language/usual-words.ts';
import type { UsualWords } from '#shared/language/usual-words-shape.ts';
import type { purposes } from './audience.ts';
import type { Marking } from './marking.ts';

export interface UsualRecord {
  readonly id: RecordId;
  readonly kind: 'marking-scheme' | 'audience';
  readonly marking: Marking;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Of the markings in `renderer/styles/tokens.css`; the lowest level has none. */
const colours: Readonly<Record<UsualLevel, string>> = {
  U: '',
  R: '#f0c02c',
  C: '#b84c06',
  S: '#9e1420',
  TS: '#d4141e',
};

/** The same in every library, so that a case that is brought from one into another finds the scheme already there. */
const identifiers: Readonly<Record<UsualAudience | 'scheme', RecordId>> = {
  scheme: recordId('7fb261e1-219c-80e3-be8b-e743fc65a98a'),
  delegation: recordId('2cd1d928-facb-8f78-9562-470681fcb9ff'),
  partners: recordId('6eff7269-517c-8dd3-82d5-aa8553aa94d1'),
  public: recordId('667a18de-df3d-8205-903f-d4f153b56677'),
};

const readers: Readonly<
  Record<UsualAudience, { readonly purpose: (typeof purposes)[number]; readonly highestLevel: UsualLevel }>
> = {
  delegation: { purpose: 'ours', highestLevel: 'TS' },
  partners: { purpose: 'to-be-shared', highestLevel: 'R' },
  public: { purpose: 'public', highestLevel: 'U' },
};

const worded = (wordIn: (words: UsualWords) => string) => ({
  text: wordIn(usualWords.en),
  language: 'en',
  translations: [{ language: 'ar', text: wordIn(usualWords.ar) }],
});

const lowest: Marking = { level: 'U', caveats: [] };

/** The scheme first; bodies as the parsers of their kinds take them. */
export const usualRecords = (): readonly UsualRecord[] => [
  {
    id: identifiers.scheme,
    kind: 'marking-scheme',
    marking: lowest,
    body: {
      name: worded(({ scheme }) => scheme),
      levels: usualLevels.map((code) => ({
        code,
        letter: worded(({ levels }) => levels[code].letter),
        name: worded(({ levels }) => levels[code].name),
        colour: colours[code],
      })),
    },
  },
  ...usualAudiences.map(
    (name): UsualRecord => ({
      id: identifiers[name],
      kind: 'audience',
      marking: lowest,
      body: { name: worded(({ audiences }) => audiences[name]), ...readers[name] },
    }),
  ),
];
