// What stands in a document that its reader may not see: canaries, our grades, identifiers, and speakers beside their words.
import { isKind, type RecordOf } from '#shared/records/record.ts';
import type { Made } from './documents.ts';
import type { CanaryLibrary } from './library.ts';
import type { Oracle, Reader } from './oracle.ts';
import { byWord, canariesIn, type Index } from './search.ts';

/** Everything about one library that the search in its documents needs. */
export class LeakSearch {
  readonly #library: CanaryLibrary;
  readonly #oracle: Oracle;
  readonly #index: Index;
  /** How many canaries were found where they may stand: the search works. */
  seen = 0;

  constructor(library: CanaryLibrary, oracle: Oracle) {
    this.#library = library;
    this.#oracle = oracle;
    this.#index = byWord(library.canaries);
  }

  /** In any text that was made of the papers of this document; each as one line that says what it is. */
  inText(text: string, { papers, what }: Made, reader: Reader): readonly string[] {
    return canariesIn(text, this.#index).flatMap((places) => {
      if (places.some((place) => this.#oracle.mayStand(place, reader, papers))) {
        this.seen += 1;
        return [];
      }
      return [`${this.#said(reader)}, ${what}: ${JSON.stringify(places[0])}`];
    });
  }

  inDocument(made: Made, reader: Reader): readonly string[] {
    const text = JSON.stringify(made.document);
    const others = reader === null || reader.body.purpose === 'ours' ? [] : this.#judgements(made);
    const identifiers = text.match(/01900000-0000-7000/g) === null ? [] : ['an identifier'];
    const found = [...others, ...identifiers, ...this.#olderWordings(made, reader)];
    return [...this.inText(text, made, reader), ...found.map((one) => `${this.#said(reader)}, ${made.what}: ${one}`)];
  }

  #said(reader: Reader): string {
    const place = reader === null ? 'our desk' : `audience ${this.#library.audiences.indexOf(reader)}`;
    return `seed ${this.#library.seed}, ${place}`;
  }

  /** Grades, firmness and the names of authors; and beside words said in confidence, the party whose they are. */
  #judgements({ document }: Made): readonly string[] {
    const found = document.author === '' ? [] : ['an author'];
    const confidential = this.#library.records.filter(
      (record) => isKind(record, 'statement') && record.body.attribution !== 'on-record' && record.body.party !== null,
    ) as unknown as readonly RecordOf<'statement'>[];
    const names = (id: unknown): readonly string[] => {
      const party = this.#library.records.find((record) => record.id === id);
      return party !== undefined && isKind(party, 'party')
        ? [party.body.name, party.body.shortName].flatMap((name) => textsOf(name))
        : [];
    };
    const speakers = confidential.map(({ body }) => ({ words: textsOf(body.text), names: names(body.party) }));
    for (const entry of entriesOf(document)) {
      const value = entry as { readonly grade?: unknown; readonly firmness?: unknown };
      if (typeof value.grade === 'string' && value.grade !== '') found.push(`a grade ${value.grade}`);
      if (typeof value.firmness === 'string' && value.firmness !== '') found.push(`a firmness ${value.firmness}`);
      if (!isRow(entry)) continue;
      const text = JSON.stringify(entry);
      for (const speaker of speakers) {
        const isTied =
          speaker.words.some((word) => text.includes(word)) && speaker.names.some((name) => text.includes(name));
        if (isTied) found.push(`a speaker in confidence: ${text}`);
      }
    }
    return found;
  }

  /** In the matrix, a cell whose latest stated position is hidden shows none at all. */
  #olderWordings({ document }: Made, reader: Reader): readonly string[] {
    const matrix = JSON.stringify(document.parts.filter(({ form }) => form === 'matrix'));
    if (matrix === '[]') return [];
    const positions = this.#library.records.filter((record) =>
      isKind(record, 'position'),
    ) as unknown as readonly (RecordOf<'position'> & CanaryLibrary['records'][number])[];
    const taken = positions.filter(({ body }) => body.asOf.date <= this.#library.asOf);
    return taken.flatMap((position) => {
      const { party, issue, wording } = position.body;
      const word = textsOf(wording).find((text) => matrix.includes(text));
      const rivals = taken.filter(({ body }) => body.party === party && body.issue === issue);
      const current = this.#currentOf(rivals);
      if (word === undefined || current.id === position.id) return [];
      const isSeen = this.#oracle.sees(current, reader);
      return [`${word}, which is not the position of the day${isSeen ? '' : ', that being hidden'}`];
    });
  }

  /** The latest stated one that no later one replaces; else the latest. */
  #currentOf<P extends RecordOf<'position'>>(rivals: readonly P[]): P {
    const standing = rivals.filter(({ id }) => rivals.every(({ body }) => body.supersedes !== id));
    const latest = [...standing].sort(
      (left, right) => right.body.asOf.date.localeCompare(left.body.asOf.date) || right.sequence - left.sequence,
    );
    const [first] = [...latest.filter(({ body }) => ['public', 'shared'].includes(body.disclosure)), ...latest];
    if (first === undefined) throw new Error('A chain of positions has no end.');
    return first;
  }
}

const textsOf = ({
  text,
  translations,
}: {
  text: string;
  translations: readonly { text: string }[];
}): readonly string[] => [text, ...translations.map((entry) => entry.text)].filter((word) => word !== '');

/** Every object and list in a document. */
function* entriesOf(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return;
  yield value;
  for (const inner of Object.values(value)) yield* entriesOf(inner);
}

/** What is read as one: a row of short cells, an entry of the evidence or the timeline, a card, a note. */
const isRow = (entry: object): boolean =>
  (Array.isArray(entry) && entry.length > 1 && entry.every(isShortCell)) ||
  'original' in entry ||
  'otherDate' in entry ||
  'grade' in entry;

/** A cell that holds the words of one record, and not whatever an author put into a table of his own. */
const isShortCell = (cell: unknown): boolean =>
  Array.isArray(cell) && cell.length < 8 && cell.every((run) => typeof run === 'object' && 'text' in run);
