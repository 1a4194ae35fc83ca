// Requests of the first screens: the day, the negotiations, what changed; and what one negotiation holds.
import { z } from 'zod';
import { dateValueSchema } from '#shared/core/dates.ts';
import { recordIdSchema } from '#shared/core/ids.ts';
import { markingSchema } from '#shared/records/marking.ts';
import { query } from './request.ts';
import { kindSchema, labelSchema } from './shapes.ts';

const id = recordIdSchema();

export const meetingDaySchema = z.strictObject({
  id,
  title: z.string(),
  type: z.string(),
  start: dateValueSchema(),
  end: dateValueSchema().nullable(),
  /** From today; negative when it is over. */
  days: z.int(),
});

const briefRow = z.strictObject({
  id,
  title: z.string(),
  form: z.string(),
  negotiation: id.nullable(),
  updatedAt: z.string(),
  marking: markingSchema,
});

export const namedSchema = z.strictObject({ id, kind: kindSchema, title: z.string() });

/** Names in this language where there is a translation. */
const language = z.string().max(20).optional();

export const home = {
  show: query(
    z.strictObject({ language }),
    z.strictObject({
      today: z.string(),
      /** The library is the sample's own: its day stands still, while the clock dates what is changed. */
      keepsDay: z.boolean(),
      negotiations: z.array(
        z.strictObject({
          id,
          title: z.string(),
          /** Short names of the other parties. */
          parties: z.array(z.string()),
          type: z.string(),
          phase: z.string(),
          next: meetingDaySchema.nullable(),
          marking: markingSchema,
          /** Current records by kind. */
          counts: z.record(z.string(), z.int()),
        }),
      ),
      /** Latest first. */
      briefs: z.array(briefRow),
      /** Since yesterday, latest first; what was undone is left out. */
      changes: z.array(
        z.strictObject({
          id: z.int(),
          label: labelSchema,
          author: z.string(),
          time: z.string(),
          /** At most three of its records. */
          records: z.array(namedSchema),
          count: z.int(),
        }),
      ),
      /** The newest sound backup. */
      backup: z.strictObject({ time: z.string(), name: z.string() }).nullable(),
    }),
  ),
} as const;

export const negotiation = {
  show: query(
    z.strictObject({ id, language }),
    z.strictObject({
      id,
      title: z.string(),
      type: z.string(),
      phase: z.string(),
      marking: markingSchema,
      /** The marking scheme that holds here, or null. */
      scheme: id.nullable(),
      counts: z.record(z.string(), z.int()),
      next: meetingDaySchema.nullable(),
      /** Its rounds, or its meetings where it has no rounds, from the first to the last. */
      rounds: z.array(meetingDaySchema),
      parties: z.array(
        z.strictObject({ id, title: z.string(), short: z.string(), role: z.string().nullable(), ours: z.boolean() }),
      ),
    }),
  ),
} as const;
