// Requests about records of every kind: read, write, history, undo.
import { z } from 'zod';
import { dateValueSchema } from '#shared/core/dates.ts';
import { recordIdSchema } from '#shared/core/ids.ts';
import { markingSchema } from '#shared/records/marking.ts';
import { namedSchema } from './home.ts';
import { command, job, query } from './request.ts';
import {
  backlinkSchema,
  bodySchema,
  changeSchema,
  kindSchema,
  nothing,
  recordSchema,
  revisionSchema,
} from './shapes.ts';

const id = recordIdSchema();
const language = z.string().max(20).optional();
const expected = z.int().min(1);
const longText = { limit: 12_000_000 };

const evidence = z.strictObject({
  id,
  text: z.string(),
  language: z.string(),
  /** Such as B2; null where neither the source nor the statement was graded. */
  grade: z.string().nullable(),
  who: z.string(),
  date: dateValueSchema().nullable(),
  locator: z.string(),
  marking: markingSchema,
});

const aboutSchema = z.strictObject({
  record: recordSchema,
  /** The records that it points to. */
  named: z.array(namedSchema),
  /** For a position that was superseded: the one that stands now. */
  successor: namedSchema.nullable(),
  /** Statements behind it, latest first. */
  evidence: z.array(evidence),
  /** Records that point to it: briefs and dossiers first. */
  usedIn: z.array(z.strictObject({ id, kind: kindSchema, title: z.string(), role: z.string() })),
  /** For a position: what its party holds on the issue on each rung, from opening to red line. */
  rungs: z.array(
    z.strictObject({
      rung: z.string(),
      position: id.nullable(),
      wording: z.string(),
      value: z.number().nullable(),
      asOf: dateValueSchema().nullable(),
      disclosure: z.string().nullable(),
      /** Code of its level. */
      marking: z.string().nullable(),
    }),
  ),
  /**
   * For a position with a number: what our mandate allows on the issue, and what we ourselves say; null where there is no
   * mandate in force. For our own desk alone.
   */
  mandate: z
    .strictObject({
      id,
      floor: z.number().nullable(),
      ceiling: z.number().nullable(),
      /** Our own number as it was stated last. */
      ours: z.number().nullable(),
      /** Code of the level of the mandate. */
      marking: z.string().nullable(),
    })
    .nullable(),
  unit: z.string(),
  revisions: z.int(),
});

export const record = {
  /** The present state, or that of a revision. */
  get: query(z.strictObject({ id, revision: z.int().min(1).optional() }), recordSchema),
  list: query(
    z.strictObject({
      kind: kindSchema.optional(),
      negotiation: id.optional(),
      where: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
      after: z.int().min(0).optional(),
      limit: z.int().min(1).max(10_000).default(100),
    }),
    z.strictObject({ records: z.array(recordSchema), next: z.int().nullable() }),
  ),
  /** A table of one kind: filtered, sorted, and a window of it. */
  rows: query(
    z.strictObject({
      kind: kindSchema,
      negotiation: id.optional(),
      /** Words that must stand in its searchable texts or in the title of a record that it points to; in any script and spelling. */
      text: z.string().max(500).default(''),
      /** Each field must have one of the values; null stands for none. `marking` is a field too, by the code of its level. */
      where: z
        .array(
          z.strictObject({ field: z.string().max(60), any: z.array(z.string().max(200).nullable()).min(1).max(200) }),
        )
        .max(20)
        .default([]),
      /** A field, or `title`, `marking`, `updated`; default: the order of the table's kind. */
      sort: z.strictObject({ by: z.string().max(60), descending: z.boolean() }).optional(),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(1_000).default(200),
      /** Names of other records in this language where there is a translation. */
      language,
    }),
    z.strictObject({
      total: z.int(),
      /** How many of the kind there are without text and filters. */
      all: z.int(),
      records: z.array(recordSchema),
      /** The records that these point to. */
      named: z.array(namedSchema),
      /** For each field of choices and references, and `marking`: how many rows have each value, without that field's own filter. '' stands for none. */
      facets: z.record(z.string(), z.record(z.string(), z.int())),
    }),
  ),
  /** Everything the inspector shows beside the fields. */
  about: query(z.strictObject({ id, language }), aboutSchema),
  create: command(
    z.strictObject({
      kind: kindSchema,
      negotiation: id.nullable().default(null),
      marking: markingSchema.optional(),
      body: bodySchema,
    }),
    recordSchema,
    longText,
  ),
  /** Other words or another marking for the same record: a new revision. */
  correct: command(
    z.strictObject({ id, expected, body: bodySchema.optional(), marking: markingSchema.optional() }),
    recordSchema,
    longText,
  ),
  /**
   * A successor to a record of a kind that has one, such as a position; the earlier one stays as it was, and hands on its
   * marking unless another is given.
   */
  supersede: command(
    z.strictObject({ id, expected, body: bodySchema, marking: markingSchema.optional() }),
    recordSchema,
  ),
  remove: command(z.strictObject({ id, expected }), z.null()),
  history: query(z.strictObject({ id }), z.array(revisionSchema)),
  restore: command(z.strictObject({ id, revision: z.int().min(1), expected }), recordSchema.nullable()),
  backlinks: query(z.strictObject({ id }), z.array(backlinkSchema)),
  /** Removes a wrongly filed record for good: all revisions, drafts and index. Cannot be undone. */
  purge: job(
    z.strictObject({ id }),
    z.strictObject({
      title: z.string(),
      revisions: z.int(),
      /** False while another reader keeps the log from being emptied: the words go when the library is closed. */
      erased: z.boolean(),
      /** Names of the backups that still hold it. */
      backups: z.array(z.string()),
    }),
  ),
} as const;

export const change = {
  list: query(z.strictObject({ limit: z.int().min(1).max(10_000).default(50) }), z.array(changeSchema)),
  /** What undo and redo would do now. */
  next: query(nothing, z.strictObject({ undo: changeSchema.nullable(), redo: changeSchema.nullable() })),
  /** Takes back the given change, or the newest that stands. */
  undo: command(z.strictObject({ id: z.int().min(1).optional() }), changeSchema),
  redo: command(nothing, changeSchema),
} as const;

export const draft = {
  save: command(
    z.strictObject({ record: id, base: z.int().min(0), body: bodySchema }),
    z.strictObject({ time: z.string() }),
    longText,
  ),
  find: query(
    z.strictObject({ record: id }),
    z
      .strictObject({ record: z.string(), base: z.int(), body: z.unknown(), author: z.string(), time: z.string() })
      .nullable(),
  ),
  list: query(
    nothing,
    z.array(z.strictObject({ record: z.string(), base: z.int(), author: z.string(), time: z.string() })),
  ),
  /** With `base`, only a draft that was begun from this revision or an earlier one: another window may have one of its own by now. */
  drop: command(z.strictObject({ record: id, base: z.int().min(0).optional() }), z.null()),
} as const;
