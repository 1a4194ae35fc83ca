// THE REGISTER of record kinds: a line each. Whatever holds for every kind is derived from this table.
import { position } from './position.ts';

export const kinds = {
  position,
} as const;
