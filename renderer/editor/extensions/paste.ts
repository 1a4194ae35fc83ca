// Pasting and dropping: whatever the clipboard says it is, it becomes blocks of a text first, and nodes of the editor then.
import { $insertGeneratedNodes, ClipboardImportExtension, type ImportMimeTypeFunction } from '@lexical/clipboard';
import { $generateNodesFromDOM } from '@lexical/html';
import {
  $getEditor,
  $parseSerializedNode,
  type BaseSelection,
  configExtension,
  defineExtension,
  type LexicalNode,
  type ParsableSerializedNode,
} from 'lexical';
import { $blocksOf } from '#renderer/editor/convert/from-editor.ts';
import { identifyOnce } from '#renderer/editor/convert/identify.ts';
import { toEditorInlines, toEditorNodes } from '#renderer/editor/convert/to-editor.ts';
import { makeBlockId } from '#renderer/editor/nodes/block-id.ts';
import type { Block } from '#shared/richtext/rich-text.ts';
import { isDeeperThan } from './depth.ts';
import { parseHtml } from './parse-html.ts';
import { admitBlocks } from './pasted-text.ts';

/** In UTF-16 units; a text may have 5 MB of words, and mark-up around them. */
const longestPaste = 20_000_000;
/** A node of the editor is two levels of JSON, and there is room for lists in lists. */
const deepestPaste = 300;

export type PasteRefused = () => void;

const $parsed = (nodes: readonly ParsableSerializedNode[]): LexicalNode[] =>
  nodes.map((node) => $parseSerializedNode(node));

/** Loose words without a paragraph of their own go into the line; whole blocks stay blocks. */
function $insert(blocks: readonly Block[], isLine: boolean, selection: BaseSelection): void {
  const [only] = blocks;
  const nodes =
    isLine && blocks.length === 1 && only !== undefined && 'inlines' in only
      ? $parsed(toEditorInlines(only.inlines))
      : $parsed(blocks.flatMap(toEditorNodes));
  if (nodes.length > 0) $insertGeneratedNodes($getEditor(), nodes, selection);
}

/** Nodes that stand nowhere yet, as blocks that may stand in a text; null when they may not. */
const $admitted = (nodes: readonly LexicalNode[]): readonly Block[] | null =>
  admitBlocks($blocksOf(nodes, identifyOnce()), makeBlockId());

function $insertNodes(nodes: readonly LexicalNode[], selection: BaseSelection): boolean {
  const blocks = $admitted(nodes);
  // Nothing to keep, as of a picture: the clipboard may hold plain words too.
  if (blocks === null || blocks.length === 0) return false;
  $insert(
    blocks,
    nodes.every((node) => node.isInline()),
    selection,
  );
  return true;
}

const isNodes = (value: unknown): value is ParsableSerializedNode[] =>
  Array.isArray(value) &&
  value.every((node) => typeof node === 'object' && node !== null && 'type' in node && typeof node.type === 'string');

function nodesIn(data: string): ParsableSerializedNode[] | null {
  if (data.length > longestPaste) return null;
  const payload: unknown = JSON.parse(data);
  if (typeof payload !== 'object' || payload === null || !('nodes' in payload)) return null;
  return isNodes(payload.nodes) && !isDeeperThan(payload.nodes, deepestPaste) ? payload.nodes : null;
}

/** Of this editor, or of a page that claims to be one: it is trusted no more than any other. */
const $fromEditor: ImportMimeTypeFunction = (data, selection) => {
  try {
    const nodes = nodesIn(data);
    return nodes !== null && $insertNodes($parsed(nodes), selection);
  } catch {
    // Unknown kinds of nodes: the same clipboard holds the words as HTML or plain text.
    return false;
  }
};

const $fromHtml: ImportMimeTypeFunction = (data, selection) => {
  if (data.length > longestPaste) return false;
  try {
    return $insertNodes($generateNodesFromDOM($getEditor(), parseHtml(data)), selection);
  } catch {
    return false;
  }
};

const fromPlain =
  (refused: PasteRefused): ImportMimeTypeFunction =>
  (data, selection) => {
    const lines = data.length > longestPaste ? [] : data.split(/\r\n|[\n\r\u2028\u2029]/u);
    const blocks = admitBlocks(
      lines.map((line) => ({
        kind: 'paragraph',
        id: makeBlockId(),
        marking: null,
        direction: 'auto',
        inlines: line === '' ? [] : [{ kind: 'text', text: line, marks: [] }],
      })),
      makeBlockId(),
    );
    if (blocks === null || lines.length === 0) refused();
    else $insert(blocks, true, selection);
    return true;
  };

export const pasteExtension = (refused: PasteRefused) =>
  defineExtension({
    name: 'diwan/paste',
    dependencies: [
      configExtension(ClipboardImportExtension, {
        $importMimeType: {
          'application/x-lexical-editor': [$fromEditor],
          'text/html': [$fromHtml],
          'text/plain': [fromPlain(refused)],
          'text/uri-list': [fromPlain(refused)],
        },
      }),
    ],
  });
