// Made-up words in three scripts' habits, drawn as often as words are drawn in real texts: a few very often, most of them seldom.

/** Numbers from 0 to 1 that are the same in every run (the generator known as mulberry32). */
export function repeatable(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export type BigLanguage = 'en' | 'fr' | 'ar';

const syllables: Readonly<Record<BigLanguage, readonly string[]>> = {
  en: 'ba ter min gor al ven ist ome dra lin cu sha pel tor ni wen hal rud em ost'.split(' '),
  fr: 'ré la vé mon che eau ton gé li ça pré nou fê oi bri da lè mer quo su'.split(' '),
  ar: 'با تم سل مر دي كو نا رح عم فت قب ول هي جد خر زن شم طي غا ئم'.split(' '),
};

/** Words that stand in every text of the language. */
const common: Readonly<Record<BigLanguage, readonly string[]>> = {
  en: 'the of and to in a that is for on we with as by not this be our water border'.split(' '),
  fr: 'de la le et les des à en que pour une nous dans sur pas ce au par eau frontière'.split(' '),
  ar: 'في من على أن إلى عن التي هذا ما لا بين كل المياه والحدود للدول نحن بعد قبل مع'.split(' '),
};

const vocabularySize = 12_000;

function vocabulary(language: BigLanguage): readonly string[] {
  const next = repeatable(language.charCodeAt(0));
  const pieces = syllables[language];
  const words = new Set(common[language]);
  while (words.size < vocabularySize) {
    const length = 2 + Math.floor(next() * 3);
    const word = Array.from({ length }, () => pieces[Math.floor(next() * pieces.length)] ?? '').join('');
    words.add(language === 'ar' && next() < 0.3 ? `ال${word}` : word);
  }
  return [...words];
}

export const vocabularies: Readonly<Record<BigLanguage, readonly string[]>> = {
  en: vocabulary('en'),
  fr: vocabulary('fr'),
  ar: vocabulary('ar'),
};

/** A text of `length` words; the word of rank r comes about 1/r times as often as the first (the law of Zipf). */
export function bigText(next: () => number, language: BigLanguage, length: number): string {
  const words = vocabularies[language];
  const draw = (): string => words[Math.floor(words.length ** next()) - 1] ?? '';
  return `${Array.from({ length }, draw).join(' ')}.`;
}
