// THE REGISTER of requests: a line for each table. Handlers, client and command line are derived from it.
import type { z } from 'zod';
import { caseFile, search } from './desk.ts';
import { home, negotiation } from './home.ts';
import { author, library } from './library.ts';
import { living } from './living.ts';
import { matrix } from './matrix.ts';
import { print } from './print.ts';
import { file, program, work } from './program.ts';
import { change, draft, record } from './record.ts';
import type { AnyRequest, Mode } from './request.ts';

export const contract = {
  library,
  author,
  record,
  change,
  draft,
  search,
  matrix,
  case: caseFile,
  print,
  program,
  file,
  job: work,
  home,
  negotiation,
  living,
} as const;

export type Contract = typeof contract;
export type TableName = keyof Contract;

/** `noun.verb` of every request. */
export type RequestName = { [T in TableName]: `${T}.${keyof Contract[T] & string}` }[TableName];

type RequestOf<N extends RequestName> = N extends `${infer T extends TableName}.${infer V}`
  ? V extends keyof Contract[T]
    ? Contract[T][V]
    : never
  : never;

export type InputOf<N extends RequestName> = z.input<RequestOf<N>['input']>;
export type ParsedInputOf<N extends RequestName> = z.output<RequestOf<N>['input']>;
export type OutputOf<N extends RequestName> = z.output<RequestOf<N>['output']>;
export type ModeOf<N extends RequestName> = RequestOf<N>['mode'];

export interface NamedRequest {
  readonly name: RequestName;
  readonly mode: Mode;
  readonly definition: AnyRequest;
}

/** Every request by its name. */
export const requests: ReadonlyMap<string, NamedRequest> = new Map(
  Object.entries(contract).flatMap(([table, entries]) =>
    Object.entries(entries).map(([verb, definition]): [string, NamedRequest] => {
      const name = `${table}.${verb}` as RequestName;
      return [name, { name, mode: definition.mode, definition }];
    }),
  ),
);
