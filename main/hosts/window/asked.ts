// What a window writes when it asks for something, whatever carries it: the name, the input, its own ticket; and how large that may be.
import { z } from 'zod';
import { requests } from '#shared/contract/index.ts';

/** The input is measured and parsed by the one door of the engine. */
export const askedShape = z.strictObject({
  name: z.string().max(100),
  input: z.unknown(),
  job: z.string().max(100).optional(),
});

/** Bytes of the name and the ticket, beside the input itself. */
export const envelope = 1_000;

/** Bytes of the largest request that there is. */
export const largestAsked = Math.max(...[...requests.values()].map(({ definition }) => definition.limit)) + envelope;
