// The identifiers of a text while it is read from the editor: each once; a missing or repeated one is made anew.
import type { LexicalNode } from 'lexical';
import { makeBlockId } from '#renderer/editor/nodes/block-id.ts';
import { $idOf } from '#renderer/editor/nodes/block-state.ts';
import type { BlockId } from '#shared/richtext/rich-text.ts';

/** The identifier for a node in the text that is being read. */
export type Identify = (node: LexicalNode | null) => BlockId;

export function identifyOnce(): Identify {
  const seen = new Set<BlockId>();
  return (node) => {
    const own = node === null ? '' : $idOf(node);
    const id = own === '' || seen.has(own) ? makeBlockId() : own;
    seen.add(id);
    return id;
  };
}
