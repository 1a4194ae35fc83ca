// The types of handlers, derived from the contract: a request without a handler, or with the wrong one, does not compile.
import type { z } from 'zod';
import type { Reader, Writer } from '#main/store/session.ts';
import type { Contract, TableName } from '#shared/contract/index.ts';
import type { Progress, RequestDefinition } from '#shared/contract/request.ts';
import type { Desk } from './desk.ts';

/** A value that its reader will not change, however deep. */
export type Frozen<T> = unknown extends T
  ? T
  : T extends string | number | boolean | null | undefined
    ? T
    : T extends readonly (infer E)[]
      ? readonly Frozen<E>[]
      : { readonly [K in keyof T]: Frozen<T[K]> };

export interface JobContext {
  readonly desk: Desk;
  /** Name of whoever works in the open library, or null. */
  readonly author: string | null;
  readonly signal: AbortSignal;
  readonly progress: (progress: Progress) => void;
}

type Handler<R> =
  R extends RequestDefinition<infer M, infer _I, infer _O>
    ? R extends { readonly input: infer In extends z.ZodType; readonly output: infer Out extends z.ZodType }
      ? M extends 'query'
        ? (input: Frozen<z.output<In>>, reader: Reader, desk: Desk) => Frozen<z.output<Out>>
        : M extends 'command'
          ? (input: Frozen<z.output<In>>, writer: Writer, desk: Desk) => Frozen<z.output<Out>>
          : (input: Frozen<z.output<In>>, context: JobContext) => Promise<Frozen<z.output<Out>>>
      : never
    : never;

export type HandlersOf<T extends TableName> = { readonly [V in keyof Contract[T]]: Handler<Contract[T][V]> };
export type Services = { readonly [T in TableName]: HandlersOf<T> };
