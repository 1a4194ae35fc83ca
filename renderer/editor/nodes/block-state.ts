// What every block of a text carries besides its words: its identifier, its marking, and what Lexical has no place for.
import { $getState, $setState, createState, type LexicalNode } from 'lexical';
import { type BlockId, isBlockId, type PortionMarking } from '#shared/richtext/rich-text.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readMarking(value: unknown): PortionMarking | null {
  if (!isRecord(value) || typeof value.level !== 'string') return null;
  const caveats = Array.isArray(value.caveats) ? value.caveats.filter((one) => typeof one === 'string') : [];
  return { level: value.level, caveats };
}

export const sameMarking = (one: PortionMarking | null, other: PortionMarking | null): boolean =>
  one === other ||
  (one !== null &&
    other !== null &&
    one.level === other.level &&
    one.caveats.length === other.caveats.length &&
    one.caveats.every((caveat, index) => caveat === other.caveats[index]));

/** Empty until the block is given one. */
export const idState = createState('id', {
  parse: (value): BlockId | '' => (isBlockId(value) ? value : ''),
});

export const markingState = createState('marking', { parse: readMarking, isEqual: sameMarking });

/** A table without cells in its first row cannot show that it has a header row. */
export const headerRowState = createState('headerRow', { parse: (value) => value === true });

/** The tick of an item that Lexical would not keep: any outside a check list, and a missing one inside. */
export const tickState = createState('tick', {
  parse: (value): 'yes' | 'no' | 'missing' | '' =>
    value === 'yes' || value === 'no' || value === 'missing' ? value : '',
});

export const $idOf = (node: LexicalNode): BlockId | '' => $getState(node, idState);
export const $markingOf = (node: LexicalNode): PortionMarking | null => $getState(node, markingState);
export const $setMarking = (node: LexicalNode, marking: PortionMarking | null): void => {
  $setState(node, markingState, marking);
};

/** Gives `next` the identifier and marking of the block that it stands for from now on. */
export function $inheritBlock(previous: LexicalNode, next: LexicalNode): void {
  $setState(next, idState, $idOf(previous));
  $setState(next, markingState, $markingOf(previous));
}
