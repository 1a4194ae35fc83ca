// The matrix as a window shows it: who stands where on what, as of a day, for a reader.
import { z } from 'zod';
import { dateValueSchema } from '#shared/core/dates.ts';
import { recordIdSchema } from '#shared/core/ids.ts';
import { rungs } from '#shared/records/position.ts';
import { query } from './request.ts';
import { isoDaySchema } from './shapes.ts';

const id = recordIdSchema();

const cell = z.strictObject({
  position: id,
  revision: z.int(),
  stance: z.string(),
  rung: z.string(),
  wording: z.string(),
  /** BCP 47 of the wording shown. */
  language: z.string(),
  value: z.number().nullable(),
  firmness: z.int().nullable(),
  evidence: z.int(),
  marking: z.string().nullable(),
  asOf: dateValueSchema(),
  /** What it was on the day compared with, or before; `towards`: seen from our own position, where numbers tell. */
  moved: z
    .strictObject({
      stance: z.string(),
      wording: z.string(),
      value: z.number().nullable(),
      towards: z.enum(['nearer', 'further', 'other']),
      marking: z.string().nullable(),
    })
    .nullable(),
});

export const matrixSchema = z.strictObject({
  negotiation: z.strictObject({ id, title: z.string() }),
  asOf: z.string(),
  since: z.string().nullable(),
  parties: z.array(
    z.strictObject({
      id,
      title: z.string(),
      short: z.string(),
      role: z.string().nullable(),
      ours: z.boolean(),
      marking: z.string().nullable(),
    }),
  ),
  rows: z.array(
    z.strictObject({
      issue: z.strictObject({
        id,
        title: z.string(),
        number: z.string(),
        depth: z.int(),
        parent: id.nullable(),
        weight: z.int().nullable(),
        valueType: z.string(),
        unit: z.string(),
        marking: z.string().nullable(),
      }),
      /** One for each party: a position, nothing, or that it is withheld from the reader. */
      cells: z.array(z.union([cell, z.null(), z.literal('withheld')])),
    }),
  ),
});
export type MatrixShown = z.output<typeof matrixSchema>;
export type MatrixCellShown = z.output<typeof cell>;

export const matrix = {
  show: query(
    z.strictObject({
      negotiation: id.optional(),
      asOf: isoDaySchema.optional(),
      /** The day to compare with; without it, each position is compared with the one before it. */
      since: isoDaySchema.optional(),
      rung: z.enum(['as-stated', ...rungs]).default('as-stated'),
      /** What this reader may not see says "withheld"; null: our own desk, everything. */
      audience: id.nullable().default(null),
      /** Names and wordings in this language where there is a translation. */
      language: z.string().max(20).optional(),
    }),
    matrixSchema,
  ),
} as const;
