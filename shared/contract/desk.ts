// Requests that look across records: search and the case file.
import { z } from 'zod';
import { recordIdSchema } from '#shared/core/ids.ts';
import { isProblemCode, type ProblemCode } from '#shared/language/problems.ts';
import { job, query } from './request.ts';
import { fileSchema, kindSchema, nothing } from './shapes.ts';

const id = recordIdSchema();

const hit = z.strictObject({
  id,
  kind: kindSchema,
  title: z.string(),
  marking: z.string().nullable(),
  /** Stretches of the original text around what was found. */
  context: z.array(z.strictObject({ before: z.string(), match: z.string(), after: z.string() })),
});

export const search = {
  find: query(
    z.strictObject({
      text: z.string().max(500),
      kinds: z.array(kindSchema).optional(),
      negotiation: id.optional(),
      limit: z.int().min(1).max(500).default(50),
      /** True while typing: the last word may go on. */
      prefix: z.boolean().default(false),
      /** Titles in this language where there is a translation. */
      language: z.string().max(20).optional(),
    }),
    z.array(hit),
  ),
} as const;

const refusedRow = z.strictObject({
  file: z.string(),
  row: z.int(),
  path: z.string(),
  message: z.string(),
  code: z.custom<ProblemCode>(isProblemCode).optional(),
  details: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

const plan = z.strictObject({
  new: z.int(),
  /** The new ones by kind. */
  newByKind: z.record(z.string(), z.int()),
  /** Already here, word for word: skipped. */
  equal: z.int(),
  different: z.array(z.strictObject({ id, kind: z.string(), title: z.string(), theirs: z.int(), mine: z.int() })),
  refused: z.array(refusedRow),
});

export const caseFile = {
  export: job(
    z.strictObject({ file: fileSchema, negotiation: id.optional() }),
    z.strictObject({ file: z.string(), records: z.int(), revisions: z.int(), blobs: z.int(), size: z.int() }),
  ),
  /** The dry run: what an import would do, and every row that would be refused and why. Writes nothing. */
  inspect: job(z.strictObject({ file: fileSchema }), plan),
  /** All or nothing. `different` says what to do with records that are here in another state. */
  import: job(
    z.strictObject({ file: fileSchema, different: z.enum(['keep-mine', 'take-theirs', 'copy']).optional() }),
    /** `change`: what `change.undo` takes back; null where nothing was written. */
    z.strictObject({ plan, written: z.int(), change: z.int().nullable() }),
  ),
  /** Brings in the fictional sample negotiation that comes with the program. */
  sample: job(nothing, z.strictObject({ negotiation: id, records: z.int() })),
} as const;
