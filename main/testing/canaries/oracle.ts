// Who may read which canary: the rules of marking and disclosure said a second time, apart from the program's own, to check it by.
import type { RecordId } from '#shared/core/ids.ts';
import type { Marking } from '#shared/records/marking.ts';
import { type AnyRecord, isKind, type Kind, type RecordOf } from '#shared/records/record.ts';
import type { CanaryLibrary } from './library.ts';
import type { Canary, FieldPlace, TextPlace } from './words.ts';

/** Null: the document is for our own desk. */
export type Reader = RecordOf<'audience'> | null;

/** The fields of each kind that may leave our side at all; everything else is our judgement, our work or our paper. */
const outwardFields: Readonly<Record<Kind, readonly string[]>> = {
  negotiation: ['name', 'purpose'],
  party: ['name', 'shortName'],
  person: ['honorific', 'name', 'roles.title'],
  issue: ['name', 'number', 'unit'],
  source: ['title', 'author', 'venue'],
  statement: ['text', 'venue', 'locator'],
  interest: ['wording'],
  position: ['wording'],
  concern: ['wording'],
  'talking-point': ['wording', 'cue', 'answer'],
  agreement: ['title', 'symbol', 'provisions.path', 'provisions.text'],
  meeting: ['title', 'place', 'agenda.purpose'],
  commitment: ['text'],
  glossary: ['term'],
  form: ['name'],
  'marking-scheme': ['name', 'levels.code', 'levels.letter', 'levels.name', 'caveats.code', 'caveats.name'],
  // The papers themselves go out by the marking of each.
  brief: ['title', 'lead', 'symbol'],
  dossier: ['title', 'symbol'],
  assessment: [],
  mandate: [],
  relation: [],
  support: [],
  audience: [],
  edition: [],
};

export class Oracle {
  readonly #library: CanaryLibrary;
  readonly #byId: ReadonlyMap<RecordId, AnyRecord>;
  readonly #scheme: RecordOf<'marking-scheme'>;
  readonly #ours: ReadonlySet<RecordId>;

  constructor(library: CanaryLibrary) {
    this.#library = library;
    this.#byId = new Map(library.records.map((record) => [record.id, record]));
    const scheme = library.records.find((record) => isKind(record, 'marking-scheme'));
    if (scheme === undefined || !isKind(scheme, 'marking-scheme')) throw new Error('There is no marking scheme.');
    this.#scheme = scheme;
    this.#ours = new Set(
      library.records.flatMap((record) => (isKind(record, 'party') && record.body.ours ? [record.id] : [])),
    );
  }

  /** Level not above the reader's; each caveat held, and one of release named for every party outside our side. */
  seesMarking({ level, caveats }: Marking, reader: Reader): boolean {
    if (reader === null) return true;
    const { levels, caveats: known } = this.#scheme.body;
    const rank = (code: string): number => levels.findIndex((entry) => entry.code === code);
    // Nobody's marking is the highest; a level that is not in the scheme is above them all.
    const needed = level === null ? levels.length - 1 : rank(level) < 0 ? 99 : rank(level);
    if (needed > rank(reader.body.highestLevel)) return false;
    const outside = reader.body.parties.filter((party) => !this.#ours.has(party));
    return caveats.every((code) => {
      if (!reader.body.caveats.includes(code)) return false;
      const released = known.find((caveat) => caveat.code === code)?.releasableTo ?? [];
      if (released.length === 0) return true;
      if (reader.body.purpose !== 'ours' && reader.body.parties.length === 0) return false;
      return outside.every((party) => released.includes(party));
    });
  }

  /** What may leave our side, by what it is and how freely it was said. */
  isDisclosed(record: AnyRecord, reader: Reader): boolean {
    if (reader === null || reader.body.purpose === 'ours') return true;
    const isPublic = reader.body.purpose === 'public';
    const { body } = record;
    switch (record.kind) {
      case 'statement':
        if (body.attribution === 'on-record') return true;
        return !isPublic && (body.attribution === 'background' || body.attribution === 'chatham-house');
      case 'position':
        return body.disclosure === 'public' || (!isPublic && body.disclosure === 'shared');
      case 'talking-point':
        return body.disclosure === 'free' && (body.audience === null || body.audience === reader.id);
      case 'interest':
        return !isPublic && body.basis === 'stated';
      case 'concern':
        return !isPublic && body.status !== 'latent';
      case 'commitment':
        return !isPublic;
      default:
        return outwardFields[record.kind].length > 0 && record.kind !== 'brief' && record.kind !== 'dossier';
    }
  }

  sees(record: AnyRecord, reader: Reader): boolean {
    return this.seesMarking(record.marking, reader) && this.isDisclosed(record, reader);
  }

  seesId(id: RecordId, reader: Reader): boolean {
    const record = this.#byId.get(id);
    return record !== undefined && this.sees(record, reader);
  }

  /** Whether the canary may stand in a document that is made of these briefs, or of a dossier with its briefs. */
  mayStand({ place }: Canary, reader: Reader, papers: ReadonlySet<RecordId>): boolean {
    return place.kind === 'text'
      ? this.#textMayStand(place, reader, papers)
      : this.#fieldMayStand(place, reader, papers);
  }

  #textMayStand(place: TextPlace, reader: Reader, papers: ReadonlySet<RecordId>): boolean {
    const brief = this.#byId.get(place.brief);
    if (brief === undefined || place.isNever || !papers.has(place.brief)) return false;
    const isOfForm = place.form !== null && this.seesId(place.form, reader);
    const isMarkedFor = this.seesMarking(place.marking ?? brief.marking, reader);
    return (isOfForm || isMarkedFor) && place.needs.every((id) => this.seesId(id, reader));
  }

  #fieldMayStand(
    { record: id, revision, path, row }: FieldPlace,
    reader: Reader,
    papers: ReadonlySet<RecordId>,
  ): boolean {
    const record = this.#byId.get(id);
    if (record === undefined || this.#isOfOtherTalks(record)) return false;
    const isPaper = papers.has(id);
    const isSeen = isPaper ? this.seesMarking(record.marking, reader) : this.sees(record, reader);
    if (isKind(record, 'marking-scheme') && row !== null) return this.#markingWordMayStand(path, row, reader);
    if (!isSeen) return false;
    if (revision !== null && !this.#earlierMayStand(id, revision, reader, papers)) return false;
    if (reader === null || reader.body.purpose === 'ours') return true;
    if (path === '$title') return outwardFields[record.kind].length > 0;
    if (!outwardFields[record.kind].includes(path)) return false;
    if (record.kind === 'statement' && path !== 'text') return record.body.attribution === 'on-record';
    return isPaper || !this.#isKnownInConfidenceOnly(record);
  }

  /** Of the levels and caveats, those that the reader may have. */
  #markingWordMayStand(path: string, row: number, reader: Reader): boolean {
    const { levels, caveats } = this.#scheme.body;
    if (path.startsWith('levels.')) return this.seesMarking({ level: levels[row]?.code ?? '', caveats: [] }, reader);
    const code = caveats[row]?.code;
    return code !== undefined && this.seesMarking({ level: levels[0]?.code ?? null, caveats: [code] }, reader);
  }

  #isOfOtherTalks(record: AnyRecord): boolean {
    return record.negotiation !== null && record.negotiation !== this.#library.negotiation.id;
  }

  /** An earlier revision stands only where it is asked for, and where both it and the record of now may be seen. */
  #earlierMayStand(id: RecordId, revision: number, reader: Reader, papers: ReadonlySet<RecordId>): boolean {
    const earlier = this.#library.revisions.find((entry) => entry.id === id && entry.revision === revision);
    if (earlier === undefined || !this.sees(earlier, reader)) return false;
    return [...papers].some((paper) => JSON.stringify(this.#byId.get(paper)?.body.text ?? '').includes(id));
  }

  /** Speakers and sources of whom only statements know that are not on the record; and such a speaker's party. */
  #isKnownInConfidenceOnly({ id, kind }: AnyRecord): boolean {
    if (kind !== 'party' && kind !== 'person' && kind !== 'source') return false;
    const place = this.#library.records
      .filter((record) => record.kind === kind)
      .findIndex((record) => record.id === id);
    return place >= { party: 8, person: 10, source: 8 }[kind];
  }
}
