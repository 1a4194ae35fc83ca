// An identifier for a block that comes to be outside the editor.
import { type BlockId, blockId } from '#shared/richtext/rich-text.ts';

export const newBlockId = (): BlockId => blockId(`m${crypto.randomUUID().replaceAll('-', '').slice(0, 16)}`);
