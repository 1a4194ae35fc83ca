// The marking of a record or a paragraph: a level of the library's scheme and its caveats, and the arithmetic on them.
import { z } from 'zod';

/** `level` is a code of the library's marking scheme, or null when nobody has marked the record yet (a finding). */
export interface Marking {
  readonly level: string | null;
  /** Codes of the scheme's caveats, each at most once, in the order of the scheme. */
  readonly caveats: readonly string[];
}

export const unmarked: Marking = { level: null, caveats: [] };

/** Well-formed, because a marking is hashed with its record. */
const code = z
  .string()
  .min(1)
  .max(40)
  .refine((text) => text.isWellFormed(), 'must be whole characters');

export const markingSchema: z.ZodType<Marking> = z.strictObject({
  level: code.nullable(),
  caveats: z.array(code).max(20).default([]),
});
