// What living blocks show now: the words of records as they stand, for a page that is being written.
import { z } from 'zod';
import { dateValueSchema } from '#shared/core/dates.ts';
import { recordIdSchema } from '#shared/core/ids.ts';
import { markingSchema } from '#shared/records/marking.ts';
import { livingShows } from '#shared/richtext/rich-text.ts';
import { matrixSchema } from './matrix.ts';
import { query } from './request.ts';
import { isoDaySchema, kindSchema } from './shapes.ts';

const id = recordIdSchema();

const livingQuery = z.strictObject({
  kind: z.string().max(40),
  issue: id.nullable(),
  party: id.nullable(),
  mode: z.string().max(40).nullable(),
  status: z.string().max(40).nullable(),
});

const item = z.strictObject({
  record: id,
  kind: kindSchema,
  title: z.string(),
  revision: z.int(),
  /** The record's own words, and the language they are in. */
  text: z.string(),
  language: z.string(),
  marking: markingSchema,
  /** Short name of its party, number and title of its issue; null where it has none. */
  party: z.string().nullable(),
  issue: z.string().nullable(),
  date: dateValueSchema().nullable(),
  stance: z.string().nullable(),
  rung: z.string().nullable(),
  firmness: z.int().nullable(),
  mode: z.string().nullable(),
  status: z.string().nullable(),
  seconds: z.number().nullable(),
  /** Grade of the source such as B2 for a statement, else null; and how many statements stand behind it. */
  grade: z.string().nullable(),
  evidence: z.int(),
  /** The audience that was asked for may not see it: its words are for the desk alone. */
  withheld: z.boolean(),
  /** How many letters each note has that prints with it; one that has stood before is left out. */
  notes: z.array(z.int()),
});
export type LivingItem = z.output<typeof item>;

const shown = z.strictObject({
  key: z.string(),
  /** `deleted`: the record was removed; `empty`: nothing answers the query, or the party has no such position yet. */
  state: z.enum(['shown', 'deleted', 'empty']),
  items: z.array(item),
  /** Where the block is pinned and the record has moved on: its present revision. */
  newer: z.int().nullable(),
  /** Where the block is pinned and another position stands in the place of its own by now: that one. */
  successor: id.nullable(),
  matrix: matrixSchema.nullable(),
});
export type LivingShown = z.output<typeof shown>;

export const living = {
  show: query(
    z.strictObject({
      negotiation: id.nullable(),
      language: z.string().max(20).optional(),
      asOf: isoDaySchema.optional(),
      /** For whom the page is written; null: for our own desk. */
      audience: id.nullable().default(null),
      blocks: z
        .array(
          z.strictObject({
            key: z.string().max(60),
            record: id.nullable(),
            query: livingQuery.nullable(),
            show: z.enum(livingShows),
            pinned: z.int().min(1).nullable(),
            /** A note cites it: then `notes` is what the note says of it. */
            isCited: z.boolean().optional(),
          }),
        )
        .max(1_000),
    }),
    /** In the order asked. */
    z.array(shown),
  ),
  /** Which of these markings are above what the audience may see, in the order asked. */
  above: query(
    z.strictObject({
      negotiation: id.nullable(),
      audience: id.nullable(),
      markings: z.array(markingSchema).max(1_000),
    }),
    z.array(z.boolean()),
  ),
} as const;
