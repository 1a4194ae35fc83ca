// New identifiers for blocks: random, so that two windows never make the same one.
import { type BlockId, blockId } from '#shared/richtext/rich-text.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

export function makeBlockId(): BlockId {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return blockId(`b-${Array.from(bytes, (byte) => letters[byte % letters.length]).join('')}`);
}
