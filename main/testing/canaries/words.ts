// Canaries: words that stand once in a library, so that where one turns up says which field it came from.
import type { RecordId } from '#shared/core/ids.ts';
import type { Marking } from '#shared/records/marking.ts';

/** In a field of a record. `path` names it without the places of rows: `roles.title`, `name.by` for who translated it, `$title`. */
export interface FieldPlace {
  readonly kind: 'field';
  readonly record: RecordId;
  /** Of an earlier revision; null in the record as it is now. */
  readonly revision: number | null;
  readonly path: string;
  /** Which of the rows, where it stands in one. */
  readonly row: number | null;
}

/** In the text of a brief. */
export interface TextPlace {
  readonly kind: 'text';
  readonly brief: RecordId;
  /** What it stands under: its own marking, that of the item around it, or null for that of the brief. */
  readonly marking: Marking | null;
  /** Records that must all be seen, such as the one that a mention names. */
  readonly needs: readonly RecordId[];
  /** A heading that every brief of this form has: the form being seen is enough. */
  readonly form: RecordId | null;
  /** What a document never shows, such as the contents of a placeholder. */
  readonly isNever: boolean;
}

export type Place = FieldPlace | TextPlace;

export interface Canary {
  /** In lower case. */
  readonly word: string;
  readonly place: Place;
}

export type Script = 'latin' | 'arabic' | 'hexadecimal';

/** Neither vowels, so that no line breaks within a word, nor digits, which a document may write in other digits. */
const letters: Readonly<Record<Exclude<Script, 'hexadecimal'>, string>> = {
  latin: 'bcdfghjkmnpqrstvwxz',
  arabic: 'بتثجحخسشصضطعغفقكمنه',
};
const beginnings = { latin: 'zq', arabic: 'ظق' } as const;
const length = 7;

export class Canaries {
  readonly all: Canary[] = [];
  #last = 0;

  /** A new word; all of one script are equally long, so that none is part of another. */
  next(place: Place, script: Script = 'latin'): string {
    this.#last += 1;
    const word = script === 'hexadecimal' ? hexadecimal(this.#last) : spelled(this.#last, script);
    this.all.push({ word, place });
    return word;
  }
}

/** A step that shares no factor with the number of words spreads neighbours apart. */
function spelled(number: number, script: Exclude<Script, 'hexadecimal'>): string {
  const alphabet = letters[script];
  let rest = (number * 387_420_489) % alphabet.length ** length;
  let word = '';
  for (let place = 0; place < length; place += 1) {
    word += alphabet[rest % alphabet.length];
    rest = Math.floor(rest / alphabet.length);
  }
  return `${beginnings[script]}${word}`;
}

const hexadecimal = (number: number): string => number.toString(16).padStart(8, '0').repeat(8);
