// A whole library of canaries: records of every kind, connected as those of real talks are, marked and disclosed by a seed.
import { mendBody } from '#main/testing/mend-body.ts';
import { type Random, seededRandom } from '#main/testing/store/random.ts';
import { type RecordId, recordId } from '#shared/core/ids.ts';
import type { Marking } from '#shared/records/marking.ts';
import { type AnyRecord, type Body, definitionOf, isKind, type Kind, type RecordOf } from '#shared/records/record.ts';
import { attributions } from '#shared/records/statement.ts';
import type { PortionMarking } from '#shared/richtext/rich-text.ts';
import { type Filling, fieldsOf, someDay, someWords } from './fill.ts';
import { dayOf, emptyWords, isPrivateKind, known, numbers, planOfAudiences, theirs } from './plan.ts';
import { canaryText } from './texts.ts';
import { Canaries, type Canary } from './words.ts';

export interface CanaryLibrary {
  readonly seed: number;
  readonly canaries: readonly Canary[];
  readonly records: readonly AnyRecord[];
  /** Earlier states of some of them. */
  readonly revisions: readonly AnyRecord[];
  readonly negotiation: RecordOf<'negotiation'>;
  readonly audiences: readonly RecordOf<'audience'>[];
  readonly briefs: readonly RecordOf<'brief'>[];
  readonly dossiers: readonly RecordOf<'dossier'>[];
  /** A day in the middle of what happened. */
  readonly asOf: string;
}

export interface LibraryOptions {
  /** True: the positions of a party on an issue are all seen or all hidden, and nobody leads a delegation before another. */
  readonly isEven?: boolean;
}

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

/** @param seed of everything in it: equal seeds give equal libraries */
export function canaryLibrary(seed: number, options: LibraryOptions = {}): CanaryLibrary {
  return new Maker(seed, options).make();
}

class Maker {
  readonly #random: Random;
  readonly #canaries = new Canaries();
  readonly #ids = new Map<Kind, readonly RecordId[]>();
  readonly #records: AnyRecord[] = [];
  readonly #revisions: AnyRecord[] = [];
  readonly #isEven: boolean;
  /** Codes of levels, rising; and of caveats: of handling, for party 2, for parties 2 and 3. */
  #levels: readonly string[] = [];
  #caveats: readonly string[] = [];
  /** In hundredths: how much of this library lies low. */
  readonly #low: number;

  constructor(seed: number, { isEven = false }: LibraryOptions) {
    this.#random = seededRandom(seed);
    this.#isEven = isEven;
    this.#low = 40 + this.#random.below(50);
    let last = 0;
    for (const [kind, count] of Object.entries(numbers) as [Kind, number][]) {
      const ids = Array.from({ length: count }, () => {
        last += 1;
        return recordId(`01900000-0000-7000-8000-${hex(seed % 65_536, 4)}${hex(last, 8)}`);
      });
      this.#ids.set(kind, ids);
    }
  }

  #id(kind: Kind, place: number): RecordId {
    const id = this.#ids.get(kind)?.[place];
    if (id === undefined) throw new Error(`There is no ${kind} ${place}.`);
    return id;
  }

  /** Those of a kind that may be pointed to: not those of the other talks, and nobody who only speaks in confidence. */
  #open(kind: Kind): readonly RecordId[] {
    const all = this.#ids.get(kind) ?? [];
    if (kind === 'party' || kind === 'person' || kind === 'source') return all.slice(0, known[kind]);
    if (kind === 'statement') return all.slice(0, -1);
    return isPrivateKind(kind) ? all.slice(0, -1) : all;
  }

  #filling(): Filling {
    return {
      random: this.#random,
      canaries: this.#canaries,
      pool: (targets) => targets.flatMap((kind) => this.#open(kind as Kind)),
    };
  }

  #marking(): Marking {
    const { below } = this.#random;
    const level = below(100) < this.#low ? this.#levels[0] : this.#random.pick([...this.#levels, null, 'elsewhere']);
    const caveats = this.#caveats.filter(() => below(100) < 8);
    return { level: level ?? null, caveats };
  }

  #portion(): PortionMarking | null {
    const { level, caveats } = this.#marking();
    return level === null || this.#random.below(3) === 0 ? null : { level, caveats };
  }

  /** A record whose fields hold canaries save those given; its body passes the parser of its kind. */
  #add<K extends Kind>(
    kind: K,
    place: number,
    given: Readonly<Record<string, unknown>> = {},
    marking: Marking = this.#marking(),
    revision: number | null = null,
  ): RecordOf<K> & AnyRecord {
    const id = this.#id(kind, place);
    const definition = definitionOf(kind);
    const filled = fieldsOf(definition.fields, this.#filling(), { record: id, revision, path: '', row: null }, given);
    const ids = { party: this.#open('party'), interest: this.#open('interest') };
    const parsed = definition.parse(mendBody(kind, filled, ids));
    if (!parsed.ok) throw new Error(`${kind} ${place}: ${JSON.stringify(parsed.error)}`);
    const isLast = place === numbers[kind] - 1;
    const talks = this.#id('negotiation', isLast && isPrivateKind(kind) ? 1 : 0);
    const record = {
      id,
      kind,
      negotiation: definition.scope === 'library' ? null : talks,
      revision: revision ?? 2,
      sequence: this.#records.length + 1,
      title: this.#canaries.next({ kind: 'field', record: id, revision, path: '$title', row: null }),
      marking,
      createdAt: '2031-03-01T08:00:00.000Z',
      updatedAt: '2031-03-01T08:00:00.000Z',
      body: parsed.value,
    } as unknown as RecordOf<K> & AnyRecord;
    (revision === null ? this.#records : this.#revisions).push(record);
    return record;
  }

  #each<K extends Kind>(kind: K, given: (place: number) => Readonly<Record<string, unknown>>): void {
    for (let place = 0; place < numbers[kind]; place += 1) this.#add(kind, place, given(place));
  }

  make(): CanaryLibrary {
    const scheme = this.#add('marking-scheme', 0, {}, { level: null, caveats: [] });
    this.#scheme(scheme);
    this.#talks();
    this.#others();
    this.#sayings();
    this.#positions();
    this.#earlier();
    const audiences = this.#audiences();
    const briefs = this.#briefs();
    const dossiers = [0, 1].map((place) =>
      this.#add('dossier', place, {
        meeting: this.#id('meeting', 0),
        audience: null,
        language: place === 0 ? 'en' : 'ar',
        briefs: briefs.map(({ id }) => id),
        annexes: ['party-profiles', 'matrix', 'timeline', 'evidence', 'agreements', 'biographies', 'distribution'],
        copies: 3,
      }),
    );
    this.#add('edition', 0, { manifest: [] });
    const negotiation = this.#records.find((record) => record.id === this.#id('negotiation', 0));
    if (negotiation === undefined || !isKind(negotiation, 'negotiation')) throw new Error('There are no talks.');
    return {
      seed: this.#random.seed,
      canaries: this.#canaries.all,
      records: this.#records,
      revisions: this.#revisions,
      negotiation,
      audiences,
      briefs,
      dossiers,
      asOf: '2031-03-04',
    };
  }

  /** Four levels and three caveats, whose words are canaries like all others; the scheme itself lies lowest. */
  #scheme(made: RecordOf<'marking-scheme'> & AnyRecord): void {
    const spot = { record: made.id, revision: null };
    const word = (path: string, row: number): string => this.#canaries.next({ kind: 'field', ...spot, path, row });
    const levels = [0, 1, 2, 3].map((row) => ({
      code: word('levels.code', row),
      letter: row === 1 ? emptyWords : someWords(this.#filling(), { ...spot, path: 'levels.letter', row }),
      name: someWords(this.#filling(), { ...spot, path: 'levels.name', row }),
      colour: '#336699',
    }));
    const releases = [[], [2], [2, 3]];
    const caveats = releases.map((parties, row) => ({
      code: word('caveats.code', row),
      name: someWords(this.#filling(), { ...spot, path: 'caveats.name', row }),
      releasableTo: parties.map((place) => this.#id('party', place)),
    }));
    this.#levels = levels.map(({ code }) => code);
    this.#caveats = caveats.map(({ code }) => code);
    const body = { name: made.body.name, levels, caveats };
    const parsed = definitionOf('marking-scheme').parse(body);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    const marking = { level: this.#levels[0] ?? null, caveats: [] };
    this.#records[this.#records.indexOf(made)] = { ...made, body: parsed.value, marking };
  }

  #talks(): void {
    const atTable = [...theirs, 0, 1].map((place) => ({
      party: this.#id('party', place),
      role: this.#random.pick([null, 'principal', 'mediator'] as const),
      ours: place < 2,
    }));
    const scheme = this.#id('marking-scheme', 0);
    this.#each('negotiation', (place) => ({ parties: place === 0 ? atTable : [], markingScheme: scheme }));
    this.#each('party', (place) => ({
      ours: place < 2,
      memberOf: place >= 2 && place < 6 ? [this.#id('party', 6)] : [],
      ...(place % 3 === 0 ? { shortName: emptyWords } : {}),
    }));
    const markings = theirs.map(() => this.#marking());
    for (let place = 0; place < numbers.person; place += 1) {
      const party = place < 8 ? (theirs[place % 4] ?? 2) : place < 10 ? place - 8 : place - 2;
      const alike = this.#isEven && place < 8 ? markings[place % 4] : undefined;
      this.#add('person', place, { roles: [this.#role(place, party)] }, alike);
    }
  }

  /** Persons 10 to 17 belong to the parties 8 to 15, of whom only a statement in confidence knows. */
  #role(person: number, party: number) {
    const spot = { record: this.#id('person', person), revision: null, path: 'roles.title', row: 0 };
    return { party: this.#id('party', party), title: someWords(this.#filling(), spot), from: null, to: null };
  }

  #others(): void {
    this.#each('issue', (place) => ({
      number: '',
      parent: place === 0 || place === 4 ? null : this.#id('issue', place < 4 ? 0 : 4),
    }));
    this.#each('source', (place) => ({ person: place < known.source ? this.#id('person', place) : null }));
    this.#each('glossary', () => ({}));
    this.#each('form', () => ({}));
    this.#each('meeting', (place) => ({
      start: place === 1 ? someDay(this.#random, 2030, 1) : { ...someDay(this.#random, 2031, 1), date: '2031-03-05' },
      attendees: this.#open('person').filter(() => this.#random.below(3) === 0),
    }));
    this.#each('agreement', (place) => ({
      adopted: someDay(this.#random, 2009, 1),
      inForce: someDay(this.#random, 2010, 1),
      expiry: place === 1 ? someDay(this.#random, 2020, 1) : null,
      ...(place === 0
        ? {
            acts: [2, 0, 3].map((party, row) => ({
              party: this.#id('party', party),
              act: 'ratified',
              date: null,
              note: someWords(this.#filling(), {
                record: this.#id('agreement', 0),
                revision: null,
                path: 'acts.note',
                row,
              }),
            })),
          }
        : {}),
    }));
  }

  /** Statements 0 to 7 are on the record; 8 to 15 have speakers of their own, half of them of a party at the table. */
  #sayings(): void {
    const confidential = [...attributions.filter((attribution) => attribution !== 'on-record'), null];
    this.#each('statement', (place) => {
      const date = someDay(this.#random, 2030, 1);
      if (place < 8 || place > 15) {
        const party = this.#id('party', theirs[place % 4] ?? 2);
        const speaker = this.#random.below(2) > 0 ? this.#id('person', place % 8) : null;
        return { party, person: speaker, source: this.#id('source', place % 8), attribution: 'on-record', date };
      }
      const party = this.#id('party', place % 2 === 0 ? place : (theirs[place % 4] ?? 2));
      const spoken = { person: this.#id('person', place + 2), source: this.#id('source', place) };
      return { party, ...spoken, attribution: confidential[place % 5], date };
    });
    this.#each('interest', (place) => ({ party: this.#id('party', theirs[place % 4] ?? 2) }));
    this.#each('concern', (place) => ({ party: this.#id('party', theirs[place % 4] ?? 2) }));
    this.#each('talking-point', () => ({ issue: this.#random.pick([null, ...this.#open('issue')]) }));
    this.#each('commitment', () => ({}));
    this.#each('assessment', () => ({}));
    this.#each('mandate', () => ({}));
    this.#each('relation', (place) => ({
      between: 'parties',
      from: this.#id('party', theirs[place % 4] ?? 2),
      to: this.#id('party', place % 2),
      type: this.#random.pick(['ally', 'rival', 'patron']),
    }));
    this.#each('support', () => ({}));
  }

  /** Chains of one to three for most parties on most issues; some are taken after the day of the document. */
  #positions(): void {
    const { below, pick } = this.#random;
    const taken = new Set<string>();
    const free = (): { readonly party: RecordId; readonly issue: RecordId } => {
      const cell = { party: this.#id('party', below(6)), issue: pick(this.#open('issue')) };
      const name = Object.values(cell).join(' ');
      if (this.#isEven && taken.has(name)) return free();
      taken.add(name);
      return cell;
    };
    let place = 0;
    while (place < numbers.position - 1) {
      const cell = { ...free(), rung: pick(['opening', 'target', 'fallback', 'red-line'] as const) };
      const [marking, disclosure] = [this.#marking(), pick(['public', 'shared', 'private', 'assessed'] as const)];
      const last = Math.min(place + 1 + below(3), numbers.position - 1);
      for (let first = place; place < last; place += 1) {
        const asOf = dayOf(`${2029 + place - first}-0${1 + below(4)}-10`);
        const supersedes = place === first ? null : this.#id('position', place - 1);
        if (this.#isEven) this.#add('position', place, { ...cell, asOf, supersedes, disclosure }, marking);
        else this.#add('position', place, { ...cell, asOf, supersedes });
      }
    }
    const elsewhere = { issue: this.#id('issue', numbers.issue - 1), supersedes: null };
    this.#add('position', place, { ...elsewhere, asOf: dayOf('2030-01-01') });
  }

  /** What some records said before, under a marking of its own. */
  #earlier(): void {
    for (const kind of ['position', 'statement', 'talking-point', 'person', 'concern'] as const) {
      for (const place of [0, 1]) {
        const now = this.#records.find(({ id }) => id === this.#id(kind, place));
        if (now === undefined) continue;
        const kept = ['party', 'issue', 'rung', 'asOf', 'supersedes', 'person', 'source', 'attribution', 'roles'];
        const given = Object.fromEntries(Object.entries(now.body).filter(([name]) => kept.includes(name)));
        this.#add(kind, place, given, this.#marking(), 1);
      }
    }
  }

  #audiences(): readonly RecordOf<'audience'>[] {
    return planOfAudiences.map(([purpose, level, caveats, parties], place) =>
      this.#add('audience', place, {
        purpose,
        highestLevel: this.#levels[level],
        caveats: this.#caveats.filter((_, caveat) => caveats.includes(caveat)),
        parties: parties.map((party) => this.#id('party', party)),
        language: null,
        copies: null,
      }),
    );
  }

  #briefs(): readonly (RecordOf<'brief'> & AnyRecord)[] {
    const forms = ['steering-brief', 'lines-to-take', 'position-paper', 'question-and-answer'] as const;
    return forms.map((form, place) => {
      const template = this.#records.find(({ id }) => id === this.#id('form', place % 3));
      const words = (template?.body as Body<'form'> | undefined)?.requiredParts[0];
      const brief = this.#id('brief', place);
      const marking = this.#marking();
      const request = {
        random: this.#random,
        canaries: this.#canaries,
        brief,
        isArabic: place === 2,
        marking: () => this.#portion(),
        named: (['party', 'person', 'issue', 'source', 'agreement', 'position', 'mandate', 'concern'] as const).flatMap(
          (kind) => this.#open(kind),
        ),
        cited: (['statement', 'statement', 'agreement', 'source', 'issue', 'mandate'] as const).flatMap((kind) =>
          this.#open(kind),
        ),
        shown: [...this.#ids.keys()].flatMap((kind) =>
          kind === 'brief' || kind === 'edition' ? [] : this.#open(kind),
        ),
        pinned: this.#revisions.map(({ id }) => id),
        issues: this.#open('issue'),
        parties: this.#open('party'),
        required: template === undefined || words === undefined ? null : { form: template.id, words },
      };
      if (request.required !== null) this.#requires(request.required.words, brief, request.required.form);
      const language = place === 2 ? 'ar' : place === 3 ? 'fr' : 'en';
      return this.#add(
        'brief',
        place,
        { form, template: template?.id ?? null, language, text: canaryText(request) },
        marking,
      );
    });
  }

  /** The heading of a form stands in the brief as well, where the brief or the form may be seen. */
  #requires(words: string, brief: RecordId, form: RecordId): void {
    const place = { kind: 'text', brief, marking: null, needs: [], form, isNever: false } as const;
    this.#canaries.all.push({ word: words, place });
  }
}
