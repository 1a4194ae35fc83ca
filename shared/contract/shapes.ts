// The shapes that many answers share, as parsers.
import { z } from 'zod';
import { type RecordId, recordIdSchema } from '#shared/core/ids.ts';
import { type ChangeLabel, changeActs } from '#shared/language/change-label.ts';
import { markingSchema } from '#shared/records/marking.ts';
import { type AnyRecord, isKindName, type Kind } from '#shared/records/record.ts';

export const kindSchema: z.ZodType<Kind> = z.custom<Kind>((value) => typeof value === 'string' && isKindName(value), {
  error: 'must be a kind of record',
});

/** A body on its way in or out; the parser of its kind guards the writing of it. */
export const bodySchema = z.record(z.string(), z.unknown());

const envelope = {
  id: recordIdSchema(),
  kind: kindSchema,
  negotiation: recordIdSchema().nullable(),
  revision: z.int().min(1),
  sequence: z.int().min(1),
  title: z.string(),
  marking: markingSchema,
  createdAt: z.string(),
  updatedAt: z.string(),
};

export const recordSchema: z.ZodType<AnyRecord> = z.strictObject({ ...envelope, body: bodySchema });

export const labelSchema: z.ZodType<ChangeLabel> = z.strictObject({
  act: z.enum(changeActs),
  kind: z.string().nullable(),
  title: z.string(),
});

export const revisionSchema = z.strictObject({
  revision: z.int(),
  sequence: z.int(),
  change: z.int(),
  label: labelSchema,
  author: z.string(),
  time: z.string(),
  shape: z.int(),
  deleted: z.boolean(),
  marking: markingSchema,
  hash: z.string(),
});

export const changeSchema = z.strictObject({
  id: z.int(),
  label: labelSchema,
  author: z.string(),
  time: z.string(),
  undoes: z.int().nullable(),
  undoneBy: z.int().nullable(),
  revisions: z.int(),
});

export const backlinkSchema = z.strictObject({
  id: recordIdSchema(),
  kind: z.string(),
  title: z.string(),
  role: z.string(),
});

export const isoDaySchema = z.iso.date();

/** A file as the host knows it: on the command line and in Electron a path; nothing else may be concluded from it. */
export const fileSchema = z
  .string()
  .min(1)
  .max(4_096)
  .refine((name) => !name.includes('\0'), 'must not hold a null character');

export const nothing = z.strictObject({});
export type Identified = { readonly id: RecordId };
