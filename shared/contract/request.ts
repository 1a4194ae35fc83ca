// What a request is. A query reads, a command writes in one transaction, a job is slow or touches the outside.
import type { z } from 'zod';

export type Mode = 'query' | 'command' | 'job';

export interface RequestDefinition<M extends Mode, I, O> {
  readonly mode: M;
  readonly input: z.ZodType<I>;
  readonly output: z.ZodType<O>;
  /** The largest input, in bytes of JSON. */
  readonly limit: number;
}

const defaultLimit = 1_000_000;

interface Options {
  readonly limit?: number;
}

const define =
  <M extends Mode>(mode: M) =>
  <I, O>(input: z.ZodType<I>, output: z.ZodType<O>, options: Options = {}): RequestDefinition<M, I, O> => ({
    mode,
    input,
    output,
    limit: options.limit ?? defaultLimit,
  });

/** Reads; changes nothing. */
export const query = define('query');
/** Writes in one transaction, at once, and is done when it answers. */
export const command = define('command');
/** May take long or touch files: reports progress and can be cancelled. */
export const job = define('job');

export type AnyRequest = RequestDefinition<Mode, unknown, unknown>;
export type Table = Readonly<Record<string, AnyRequest>>;

/** How far a job has come. `total` is null where it cannot be known. */
export interface Progress {
  /** What is being done, as a word of the contract; its sentence stands in shared/language. */
  readonly step: string;
  readonly done: number;
  readonly total: number | null;
}
