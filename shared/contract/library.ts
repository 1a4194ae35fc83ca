// Requests about the library as a whole: making, opening, checking, backing up, restoring.
import { z } from 'zod';
import { recordIdSchema } from '#shared/core/ids.ts';
import { findingCodes } from '#shared/language/findings.ts';
import { command, job, query } from './request.ts';
import { fileSchema, nothing } from './shapes.ts';

const authorName = z.string().trim().min(1).max(200);

const description = z.strictObject({
  path: z.string(),
  readOnly: z.enum(['newer', 'held', 'asked', 'damaged', 'permission']).nullable(),
  version: z.int(),
  /** Current records by kind. */
  records: z.record(z.string(), z.int()),
  negotiations: z.array(z.strictObject({ id: recordIdSchema(), title: z.string() })),
  changes: z.int(),
  /** Bytes on disk. */
  size: z.int(),
  author: z.string().nullable(),
});

const backup = z.strictObject({
  path: z.string(),
  name: z.string(),
  kind: z.enum(['manual', 'scheduled', 'before-migration']),
  /** The library's counters inside the backup: what is later has more. */
  change: z.int(),
  sequence: z.int(),
  /** For display only. */
  time: z.string(),
  size: z.int(),
  /** Why it cannot be used, or null. */
  problem: z.string().nullable(),
});

const scheduleSchema = z.strictObject({ every: z.enum(['hour', 'day', 'week', 'never']) });

const trouble = z.strictObject({
  what: z.string(),
  where: z.string(),
  /** With `details`, the finding in any language; `sentence` says it in English. */
  code: z.enum(findingCodes),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
  sentence: z.string(),
});

export const library = {
  /** `begin`: with a usual marking scheme and audiences, or with nothing, as where a case or the sample is brought in. */
  create: job(
    z.strictObject({
      file: fileSchema,
      author: authorName.optional(),
      begin: z.enum(['usual', 'empty']).default('empty'),
    }),
    description,
  ),
  open: job(z.strictObject({ file: fileSchema, mode: z.enum(['write', 'read', 'write-or-read']) }), description),
  close: job(nothing, z.null()),
  describe: query(nothing, description),
  verify: job(
    nothing,
    z.strictObject({ ok: z.boolean(), checked: z.record(z.string(), z.int()), problems: z.array(trouble) }),
  ),
  /** Makes links, search index and views anew from the records. */
  rebuild: job(nothing, z.null()),
  backup: job(z.strictObject({ folder: fileSchema.optional() }), backup),
  backups: query(z.strictObject({ folder: fileSchema.optional() }), z.array(backup)),
  /** The backups of a library that is not open here, such as one that is damaged. */
  backupsOf: job(z.strictObject({ file: fileSchema }), z.array(backup)),
  /** How often a changed library is backed up by itself; it is looked at when it is opened, and every hour while it is open. */
  schedule: query(nothing, scheduleSchema),
  reschedule: command(scheduleSchema, scheduleSchema),
  /** Works on a library that is not open here; what stood in its place is put aside, never destroyed. */
  restore: job(
    z.strictObject({ file: fileSchema, backup: fileSchema }),
    z.strictObject({ file: z.string(), aside: z.string().nullable() }),
  ),
  salvage: job(
    z.strictObject({ file: fileSchema, target: fileSchema }),
    z.strictObject({ file: z.string(), records: z.int(), revisions: z.int(), lost: z.array(z.string()) }),
  ),
} as const;

export const author = {
  /** Who works in this library; null until somebody has said so. */
  name: query(nothing, z.strictObject({ name: z.string().nullable() })),
  introduce: command(z.strictObject({ name: authorName }), z.strictObject({ name: z.string() })),
} as const;
