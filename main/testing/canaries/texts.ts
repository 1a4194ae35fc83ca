// The texts of briefs that hold a canary in every kind of node, under markings of every sort.
import type { Random } from '#main/testing/store/random.ts';
import type { RecordId } from '#shared/core/ids.ts';
import type { Marking } from '#shared/records/marking.ts';
import { type Kind, kindNames } from '#shared/records/record.ts';
import { date, footnote, lineBreak, link, mention, richText, richTextBuilder, text } from '#shared/richtext/builder.ts';
import {
  type Block,
  blockId,
  type Inline,
  type ListBlock,
  livingShows,
  type PortionMarking,
  type RichText,
} from '#shared/richtext/rich-text.ts';
import type { Canaries, TextPlace } from './words.ts';

export interface TextRequest {
  readonly random: Random;
  readonly canaries: Canaries;
  readonly brief: RecordId;
  readonly isArabic: boolean;
  /** Null where a paragraph has no marking of its own. */
  readonly marking: () => PortionMarking | null;
  /** Records that may be named, cited or shown. */
  readonly named: readonly RecordId[];
  readonly cited: readonly RecordId[];
  readonly shown: readonly RecordId[];
  /** Positions, statements and points that have an earlier revision. */
  readonly pinned: readonly RecordId[];
  readonly issues: readonly RecordId[];
  readonly parties: readonly RecordId[];
  /** The words of a part that the form requires, with the form itself. */
  readonly required: { readonly form: RecordId; readonly words: string } | null;
}

/** Queries of speakers and sources would list those whom only a confidential statement names: they are shown one by one. */
const queried: readonly Kind[] = kindNames.filter((kind) => kind !== 'party' && kind !== 'person' && kind !== 'source');

/** Every kind of node at least once. */
export function canaryText(asked: TextRequest): RichText {
  const { random, brief, canaries, issues, parties } = asked;
  const b = richTextBuilder(`t${brief.slice(-6)}`);
  const place = (marking: Marking | null, more: Partial<TextPlace> = {}): TextPlace => ({
    kind: 'text',
    brief,
    marking,
    needs: [],
    form: null,
    isNever: false,
    ...more,
  });
  const say = (marking: Marking | null, more: Partial<TextPlace> = {}): string =>
    canaries.next(place(marking, more), asked.isArabic && random.below(3) > 0 ? 'arabic' : 'latin');
  const inlines = (marking: Marking | null): readonly Inline[] => {
    const named = random.pick(asked.named);
    const linked = random.pick(asked.named);
    const cited = random.pick(asked.cited);
    return [
      text(`${say(marking)} `, 'bold'),
      mention(named, say(marking, { needs: [named] })),
      link(`record:${linked}`, say(marking, { needs: [linked] })),
      lineBreak(),
      link(`https://example.org/${say(marking, { isNever: true })}`, say(marking)),
      footnote(cited, say(marking, { needs: [cited] })),
      footnote(null, say(marking)),
      date({ date: '2031-02-09', precision: 'day', sighted: null }),
      { kind: 'placeholder', original: { kind: 'later', text: say(marking, { isNever: true }) } },
    ];
  };
  const marked = <T>(make: (words: readonly Inline[], marking?: PortionMarking) => T): T => {
    const marking = asked.marking();
    const words = inlines(marking);
    return marking === null ? make(words) : make(words, marking);
  };
  const list = (around: Marking | null, depth: number): ListBlock => ({
    id: blockId(`l${brief.slice(-6)}-${canaries.all.length}`),
    kind: 'list',
    style: random.pick(['bulleted', 'numbered', 'check'] as const),
    items: Array.from({ length: 2 }, () => {
      const own = asked.marking();
      const marking = own ?? around;
      const words = random.below(3) === 0 ? inlines(marking) : [text(say(marking))];
      const id = blockId(`i${brief.slice(-6)}-${canaries.all.length}`);
      const nested = depth < 3 && random.below(2) > 0 ? list(marking, depth + 1) : null;
      return { id, marking: own, direction: 'auto', inlines: words, checked: null, nested };
    }),
  });
  const show = (): Block => b.living(random.pick(asked.shown), random.pick(livingShows));
  const query = (kind: Kind): Block =>
    b.livingQuery(
      {
        kind,
        // What a brief points to is in its paragraphs, seen or not.
        issue: kind !== 'brief' && random.below(3) === 0 ? random.pick(issues) : null,
        party: kind !== 'brief' && random.below(4) === 0 ? random.pick(parties) : null,
      },
      random.pick(livingShows),
    );
  const cells = (): readonly Block[] => [
    marked(b.paragraph),
    list(null, 1),
    ...(random.below(2) > 0
      ? [show(), query(random.pick(queried))]
      : [marked(b.quote), marked((words, marking) => b.heading(3, words, marking))]),
  ];
  const table = (): Block => ({
    id: blockId(`k${brief.slice(-6)}-${canaries.all.length}`),
    kind: 'table',
    headerRow: random.below(2) > 0,
    rows: Array.from({ length: 3 }, () => ({ cells: [{ blocks: cells() }, { blocks: cells() }] })),
  });
  const { required } = asked;
  return richText(
    b.section(
      marked(b.paragraph),
      show(),
      marked((words, marking) => b.heading(1, words, marking)),
    ),
    b.section(
      marked(b.callOut),
      ...Array.from({ length: 4 }, () => marked(b.paragraph)),
      marked(b.quote),
      ...(required === null ? [] : [b.heading(2, required.words)]),
      ...Array.from({ length: 6 }, show),
      ...asked.pinned.flatMap((record) => (random.below(2) > 0 ? [b.living(record, 'paragraph', 1)] : [])),
      marked((words, marking) => b.heading(2, words, marking)),
      list(null, 1),
      b.pageBreak(),
      table(),
      marked((words, marking) => b.heading(3, words, marking)),
      ...Array.from({ length: 6 }, () => query(random.pick(queried))),
      ...(random.below(2) > 0 ? [query('talking-point')] : []),
      query('position'),
      query('statement'),
      { id: blockId(`z${brief.slice(-6)}`), kind: 'placeholder', original: { text: say(null, { isNever: true }) } },
    ),
  );
}
