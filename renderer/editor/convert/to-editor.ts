// From the text of a brief to the state of the editor, as JSON that Lexical reads.
import type { ParsableSerializedEditorState, ParsableSerializedNode } from 'lexical';
import type {
  Block,
  Inline,
  ListBlock,
  ListItem,
  ParagraphLike,
  RichText,
  TableBlock,
} from '#shared/richtext/rich-text.ts';
import { bitsOfMarks } from './text-marks.ts';

/** What a node may carry beside its type: fields of Lexical, and our own under '$'. */
interface EditorNode extends ParsableSerializedNode {
  readonly [field: string]: unknown;
}

const listTypes = { bulleted: 'bullet', numbered: 'number', check: 'check' } as const;
const headerRow = 1;

export const toEditorState = (text: RichText): ParsableSerializedEditorState => ({
  root: {
    type: 'root',
    children: text.sections.map(({ id, blocks }) => ({
      type: 'section',
      $: { id },
      children: blocks.flatMap(toEditorNodes),
    })),
  },
});

/** The nodes of one block: always one, kept in a list so that callers can splice them. */
export const toEditorNodes = (block: Block): EditorNode[] => [blockNode(block)];

export const toEditorInlines = (inlines: readonly Inline[]): EditorNode[] => inlines.map(inlineNode);

function blockNode(block: Block): EditorNode {
  switch (block.kind) {
    case 'heading':
      return { type: 'heading', tag: `h${block.level}`, ...words(block) };
    case 'paragraph':
    case 'quote':
    case 'call-out':
      return { type: block.kind, ...words(block) };
    case 'list':
      return listNode(block);
    case 'table':
      return tableNode(block);
    case 'page-break':
      return { type: 'page-break', $: { id: block.id } };
    case 'living': {
      const { id, kind, ...living } = block;
      return { type: kind, $: { id, living } };
    }
    case 'placeholder':
      return { type: 'placeholder', $: { id: block.id, original: block.original } };
  }
}

const directionOf = ({ direction }: ParagraphLike): 'ltr' | 'rtl' | null => (direction === 'auto' ? null : direction);

const words = (block: ParagraphLike) => ({
  direction: directionOf(block),
  $: { id: block.id, ...(block.marking === null ? {} : { marking: block.marking }) },
  children: block.inlines.map(inlineNode),
});

const listNode = (list: ListBlock): EditorNode => ({
  type: 'list',
  listType: listTypes[list.style],
  $: { id: list.id },
  children: list.items.flatMap((item, index) => itemNodes(list.style, item, index + 1)),
});

function tickOf(style: ListBlock['style'], { checked }: ListItem): { tick?: 'yes' | 'no' | 'missing' } {
  if (style === 'check') return checked === null ? { tick: 'missing' } : {};
  return checked === null ? {} : { tick: checked ? 'yes' : 'no' };
}

/** Lexical keeps a nested list in an item of its own, after the item that it belongs to. */
function itemNodes(style: ListBlock['style'], item: ListItem, value: number): EditorNode[] {
  const content = words(item);
  const tick = tickOf(style, item);
  const node: EditorNode = {
    type: 'listitem',
    ...content,
    value,
    ...(style === 'check' && item.checked !== null ? { checked: item.checked } : {}),
    $: { ...content.$, ...tick },
  };
  if (item.nested === null) return [node];
  return [node, { type: 'listitem', value: value + 1, children: [listNode(item.nested)] }];
}

function tableNode(table: TableBlock): EditorNode {
  const [first] = table.rows;
  const shownByCells = first !== undefined && first.cells.length > 0;
  return {
    type: 'table',
    $: { id: table.id, ...(table.headerRow && !shownByCells ? { headerRow: true } : {}) },
    children: table.rows.map((row, index) => ({
      type: 'tablerow',
      children: row.cells.map((cell) => ({
        type: 'tablecell',
        headerState: table.headerRow && index === 0 ? headerRow : 0,
        children: cell.blocks.flatMap(toEditorNodes),
      })),
    })),
  };
}

function inlineNode(inline: Inline): EditorNode {
  switch (inline.kind) {
    case 'text':
      return { type: 'text', text: inline.text, format: bitsOfMarks(inline.marks) };
    case 'line-break':
      return { type: 'linebreak' };
    case 'link':
      return { type: 'link', url: inline.href, children: inline.inlines.map(inlineNode) };
    case 'mention':
      return { type: 'mention', $: { mention: { record: inline.record, text: inline.text } } };
    case 'footnote':
      return { type: 'footnote', $: { footnote: { source: inline.source, text: inline.text } } };
    case 'date':
      return { type: 'date', $: { date: inline.value } };
    case 'placeholder':
      return { type: 'placeholder-inline', $: { original: inline.original } };
  }
}
