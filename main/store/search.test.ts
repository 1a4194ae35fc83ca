// Tests of the search: what is found, in which order, with which words around it, and that no text can break it.
import { describe, expect, it } from 'vitest';
import {
  intent,
  putNegotiation,
  putParty,
  putStatement,
  temporaryFolder,
  testHost,
} from '#main/testing/store/library-fixtures.ts';
import { seededRandom } from '#main/testing/store/random.ts';
import { createLibrary } from './open.ts';
import { searchRecords } from './search.ts';

const names = [
  'الاتفاق البحري',
  'والاتفاقية الجمركية',
  'المفاوضــات على المياه',
  'Règlement général',
  'Reglement without accents',
  'İstanbul görüşmeleri',
  'Die Straße nach Süden',
  'Water of the upper river',
  'The river, and the water in it',
  '水资源 water',
];

function filled() {
  const folder = temporaryFolder();
  const library = createLibrary(`${folder.path}/a.diwan`, testHost);
  const random = seededRandom(11);
  const home = library.write(intent(), (writer) => {
    for (const name of names) putParty(writer, random, name);
    const party = putParty(writer, random, 'Speaker');
    const negotiation = putNegotiation(writer, random, 'Talks on fish', [party.id]);
    const other = putNegotiation(writer, random, 'Talks on salt', [party.id]);
    putStatement(writer, random, negotiation.id, party.id, 'We need quiet harbours for the small boats of the coast.');
    putStatement(writer, random, other.id, party.id, 'Harbours are not ours to give.');
    return negotiation.id;
  }).value;
  const titles = (text: string, options = {}): readonly string[] =>
    searchRecords(library.reader, text, { limit: 20, ...options }).map((hit) => hit.record.title);
  return {
    library,
    home,
    titles,
    end: () => {
      library.close();
      folder.remove();
    },
  };
}

describe('the search', () => {
  const { library, home, titles, end } = filled();

  it.each([
    ['اتفاق', 'الاتفاق البحري'],
    ['اتفاقيه', 'والاتفاقية الجمركية'],
    ['مفاوضات', 'المفاوضــات على المياه'],
    ['istanbul', 'İstanbul görüşmeleri'],
    ['strasse', 'Die Straße nach Süden'],
    ['REGLEMENT', 'Règlement général'],
    ['水资源', '水资源 water'],
  ])('finds %s in “%s”', (text, title) => {
    expect(titles(text)).toContain(title);
  });

  it('shows what is written as asked first', () => {
    expect(titles('règlement')).toEqual(['Règlement général', 'Reglement without accents']);
    expect(titles('reglement')[0]).toBe('Reglement without accents');
  });

  it('needs every word, and keeps quoted words together', () => {
    expect(titles('river water')).toHaveLength(2);
    expect(titles('"the water"')).toEqual(['The river, and the water in it']);
    expect(titles('“upper river')).toEqual(['Water of the upper river']);
    expect(titles('river fish')).toEqual([]);
  });

  it('finds the beginning of the last word while somebody is typing', () => {
    expect(titles('upper riv')).toEqual([]);
    expect(titles('upper riv', { prefix: true })).toEqual(['Water of the upper river']);
    expect(titles('والاتف', { prefix: true })).toContain('والاتفاقية الجمركية');
  });

  it('keeps to the kinds and the negotiation that are asked for', () => {
    expect(titles('harbours')).toHaveLength(2);
    expect(titles('harbours', { negotiation: home })).toHaveLength(1);
    expect(titles('harbours', { kinds: ['party'] })).toEqual([]);
    expect(titles('talks', { kinds: ['negotiation', 'party'] })).toHaveLength(2);
    expect(titles('water', { limit: 1 })).toHaveLength(1);
  });

  it('shows the words around what it found, as they were written', () => {
    const [hit] = searchRecords(library.reader, 'HARBOURS boats', { limit: 5 });
    expect(hit?.snippets).toEqual([
      { before: 'We need quiet ', match: 'harbours', after: ' for the small boats of the coast.' },
    ]);
    const [arabic] = searchRecords(library.reader, 'اتفاقيه', { limit: 5 });
    expect(arabic?.snippets[0]?.match).toBe('والاتفاقية');
  });

  it.each(['', '   ', '"', '""', '*', 'ـــ', '\0', '()', '\u200f'])(
    'finds nothing, without an error, for %j',
    (text) => {
      expect(titles(text)).toEqual([]);
    },
  );

  it('answers 10,000 hostile texts without an error', () => {
    const random = seededRandom(20_261_123);
    const pieces = [
      '"',
      "'",
      '""',
      '*',
      '^',
      '-',
      '+',
      ':',
      '(',
      ')',
      '{',
      '}',
      '{exact}',
      'exact:',
      'folded : ',
      'search',
      'NEAR(a b)',
      'NEAR/2',
      'AND',
      'OR',
      'NOT',
      'and',
      '\0',
      '\\',
      '%',
      '_',
      ';',
      '--',
      '/*',
      "'; DROP TABLE record; --",
      '\ud800',
      '\udc00',
      '\u202e',
      '\u200b',
      '\ufeff',
      '\uffff',
      '💧',
      '👩‍👩‍👧',
      'é',
      'e\u0301\u0301\u0301',
      'ﷺ',
      'ﻻ',
      'ـ',
      'ء',
      'َُِّ',
      'ال',
      'وال',
      'لل',
      'İ',
      'ı',
      'ß',
      'ﬁ',
      '½',
      '²',
      '١٢',
      '水',
      'ก็',
      'न्',
      '\n',
      '\t',
      ' ',
      '\u00a0',
      '<script>',
      '$x',
      '#eval',
      '{{x}}',
      '1e309',
      'NaN',
      'null',
      'a'.repeat(600),
      'x ',
    ];
    for (let round = 0; round < 10_000; round += 1) {
      const text = Array.from({ length: random.below(12) }, () =>
        random.below(3) === 0 ? String.fromCharCode(random.below(65_536)) : random.pick(pieces),
      ).join(random.pick(['', ' ']));
      try {
        searchRecords(library.reader, text, { limit: 3, prefix: round % 2 === 0 });
      } catch (reason) {
        throw new Error(`Seed ${random.seed}, round ${round}: ${JSON.stringify(text)}`, { cause: reason });
      }
    }
    expect(titles('w '.repeat(400), { prefix: true })).toEqual([]);
    end();
  });
});
