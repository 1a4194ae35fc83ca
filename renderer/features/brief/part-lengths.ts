// How long each part of a brief is: the words from one heading to the next, and about what room they and their notes take on paper.
import { type OutlineEntry, outlineOf } from '#renderer/editor/outline.ts';
import { mostParties } from '#shared/briefing/matrix-table.ts';
import type { LivingShown } from '#shared/contract/living.ts';
import { countLetters, countWords } from '#shared/core/count-words.ts';
import type { RecordId } from '#shared/core/ids.ts';
import type { Block, BlockId, Inline, LivingBlock, RichText, TableBlock } from '#shared/richtext/rich-text.ts';
import { type Paper, paperOf } from './paper.ts';
import { sourceKey } from './referenced-in.ts';

export interface Length {
  /** Those of its living blocks and notes included, but not what a note says of its source. */
  readonly words: number;
  /** Of paper, about. */
  readonly sides: number;
}

export interface Part extends OutlineEntry {
  readonly length: Length;
}

export interface Lengths {
  readonly parts: readonly Part[];
  /** With what stands above the first part. */
  readonly total: Length;
  /** For every block and item, the heading that it stands under. */
  readonly headingOf: ReadonlyMap<BlockId, BlockId>;
}

export interface Measured {
  readonly text: RichText;
  readonly language: string;
  readonly form: string;
  readonly title: string;
  readonly lead: string;
}

/** What the engine shows of records, by the keys of `referencedIn`. */
export type Shown = ReadonlyMap<string, LivingShown>;

/** The letters that stance, firmness and party take beside a wording. */
const stanceLetters = 18;

const nothing: Length = { words: 0, sides: 0 };
const sum = (all: readonly Length[]): Length =>
  all.reduce((one, { words, sides }) => ({ words: one.words + words, sides: one.sides + sides }), nothing);

/** The words of a line; a date has three, in one calendar. */
const wordsOf = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      if (inline.kind === 'text' || inline.kind === 'mention') return inline.text;
      if (inline.kind === 'link') return wordsOf(inline.inlines);
      return inline.kind === 'date' ? '16 September 2027' : '';
    })
    .join('');

function noteLengths(inlines: readonly Inline[], shown: Shown, paper: Paper): readonly Length[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'link') return noteLengths(inline.inlines, shown, paper);
    if (inline.kind !== 'footnote') return [];
    const source = inline.source === null ? 0 : citedLetters(inline.source, shown);
    return [{ words: countWords(inline.text), sides: paper.note(countLetters(inline.text) + source) }];
  });
}

const citedLetters = (source: RecordId, shown: Shown): number => shown.get(sourceKey(source))?.items[0]?.notes[0] ?? 0;

export function lengthsOf({ text, language, form, title, lead }: Measured, shown: Shown): Lengths {
  const paper = paperOf(language, form);
  const lengths = new Map<BlockId, Length>();
  const headingOf = new Map<BlockId, BlockId>();
  let heading: BlockId | null = null;
  let total: Length = { words: 0, sides: paper.head(countLetters(title), countLetters(lead)) };
  const add = (length: Length): void => {
    total = sum([total, length]);
    if (heading !== null) lengths.set(heading, sum([lengths.get(heading) ?? nothing, length]));
  };
  const under = (id: BlockId): void => {
    if (heading !== null) headingOf.set(id, heading);
  };
  const ofLine = (inlines: readonly Inline[], room: (letters: number) => number): Length => {
    const words = wordsOf(inlines);
    if (words.trim() === '') return nothing;
    return sum([{ words: countWords(words), sides: room(countLetters(words)) }, ...noteLengths(inlines, shown, paper)]);
  };
  /** A table while it is narrow, as it is printed; else each position is told in a line of its own. */
  const ofMatrix = ({ parties, rows }: NonNullable<LivingShown['matrix']>): Length => {
    const isTable = parties.length <= mostParties;
    const held = rows.map(({ cells }) =>
      cells.flatMap((cell) => (cell === null || cell === 'withheld' ? [] : [cell.wording])),
    );
    const told = rows.map(({ issue }, at) => {
      const words = held[at] ?? [];
      const letters = words.map((wording) => countLetters(wording) + stanceLetters);
      return isTable
        ? Math.max(...[countLetters(issue.title), ...letters].map((one) => paper.cell(one, parties.length + 1)))
        : letters.reduce((sides, one) => sides + paper.paragraph(one), words.length === 0 ? 0 : paper.heading / 2);
    });
    return { words: countWords(held.flat().join(' ')), sides: told.reduce((one, other) => one + other, 0) };
  };
  const ofLiving = ({ id }: LivingBlock, room: (letters: number) => number): Length => {
    const matrix = shown.get(id)?.matrix ?? null;
    return matrix === null ? ofItems(id, room) : ofMatrix(matrix);
  };
  const ofItems = (id: BlockId, room: (letters: number) => number): Length =>
    sum(
      (shown.get(id)?.items ?? []).map(({ text: words, notes, withheld }) =>
        withheld
          ? nothing
          : {
              words: countWords(words),
              sides: notes.reduce((sides, letters) => sides + paper.note(letters), room(countLetters(words))),
            },
      ),
    );
  /** A row is as high as its highest cell. */
  const ofTable = ({ rows }: TableBlock): Length =>
    sum(
      rows.map(({ cells }) => {
        const room = (letters: number): number => paper.cell(letters, cells.length);
        const each = cells.map(({ blocks }) => sum(blocks.map((block) => ofCell(block, room))));
        return { words: sum(each).words, sides: Math.max(0, ...each.map(({ sides }) => sides)) };
      }),
    );
  const ofCell = (block: Block, room: (letters: number) => number): Length => {
    if (block.kind === 'living') return ofLiving(block, room);
    return 'inlines' in block ? ofLine(block.inlines, room) : nothing;
  };
  const visit = (block: Block): void => {
    if (block.kind === 'heading') {
      heading = block.id;
      total = sum([total, { words: countWords(wordsOf(block.inlines)), sides: paper.heading }]);
    }
    under(block.id);
    if (block.kind === 'living') add(ofLiving(block, paper.point));
    else if (block.kind === 'list') {
      for (const item of block.items) {
        under(item.id);
        add(ofLine(item.inlines, paper.paragraph));
        if (item.nested !== null) visit(item.nested);
      }
    } else if (block.kind === 'table') {
      for (const row of block.rows) for (const cell of row.cells) for (const inner of cell.blocks) under(inner.id);
      add(ofTable(block));
    } else if ('inlines' in block && block.kind !== 'heading') add(ofLine(block.inlines, paper.paragraph));
  };
  for (const section of text.sections) for (const block of section.blocks) visit(block);
  const parts = outlineOf(text).map((entry) => ({ ...entry, length: lengths.get(entry.id) ?? nothing }));
  return { parts, total, headingOf };
}

const quarters = ['', '¼', '½', '¾'] as const;

/** Sides in quarters, as a part of the outline has them: '¾', '1', '2½'; at least a quarter where there is anything. */
export function inQuarters(sides: number, write: (number: number) => string): string {
  const parts = sides === 0 ? 0 : Math.max(1, Math.round(sides * 4));
  const whole = Math.floor(parts / 4);
  const rest = quarters[parts % 4] ?? '';
  return whole === 0 ? rest : `${write(whole)}${rest}`;
}
