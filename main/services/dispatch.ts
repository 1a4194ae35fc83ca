// The one door: every request of every host is looked up, measured, parsed, handled, committed, announced and answered here.
import { readAuthor } from '#main/store/author.ts';
import { asRefusal, codeOf } from '#main/store/driver-errors.ts';
import type { Writer } from '#main/store/session.ts';
import { type Failure, Refusal, refuse } from '#shared/contract/failures.ts';
import { type InputOf, type NamedRequest, type OutputOf, type RequestName, requests } from '#shared/contract/index.ts';
import type { Progress } from '#shared/contract/request.ts';
import { plainJson } from '#shared/core/plain-json.ts';
import { utf8Length } from '#shared/core/utf8.ts';
import type { ChangeLabel } from '#shared/language/change-label.ts';
import { problem } from '#shared/records/problem.ts';
import { announceChange } from './announce-change.ts';
import type { Desk } from './desk.ts';
import type { JobContext, Services } from './handlers.ts';

export type Answer<O> = { readonly ok: true; readonly value: O } | { readonly ok: false; readonly failure: Failure };

export interface AskOptions {
  readonly signal?: AbortSignal;
  /** The window's own ticket for a job: its progress is announced under it, and `job.cancel` stops it. */
  readonly job?: string;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Dispatch {
  /** Asks by a name known when this is written. */
  ask<N extends RequestName>(name: N, input: InputOf<N>, options?: AskOptions): Promise<Answer<OutputOf<N>>>;
  /** Asks by a name that came from outside. */
  askUnknown(name: string, input: unknown, options?: AskOptions): Promise<Answer<unknown>>;
}

type AnyHandler = (input: unknown, second: unknown, desk: Desk) => unknown;

function parseInput(request: NamedRequest, input: unknown): unknown {
  const { definition } = request;
  const plain = plainJson(input ?? {});
  if (!plain.ok) return refuse('invalid-input', { problems: [problem('', 'invalid', { reason: plain.error })] });
  const size = utf8Length(JSON.stringify(plain.value));
  if (size > definition.limit) refuse('too-large', { size, limit: definition.limit });
  const parsed = definition.input.safeParse(plain.value);
  if (parsed.success) return parsed.data;
  return refuse('invalid-input', {
    problems: parsed.error.issues.map((issue) => problem(issue.path.join('.'), 'invalid', { reason: issue.message })),
  });
}

/** Trouble with a file that nobody on the way has said in words: it names its file itself, or is the driver's, of the library. */
function asFileTrouble(reason: unknown, library: string | undefined): unknown {
  if (!(reason instanceof Error)) return reason;
  if ('syscall' in reason && 'path' in reason) return asRefusal(reason, String(reason.path));
  return library !== undefined && told.test(codeOf(reason)) ? asRefusal(reason, library) : reason;
}

/** What happens to a library at work and is no fault of the program. */
const told = /^SQLITE_(?:CORRUPT|NOTADB|FULL|IOERR)/;

/** What a command's change is called until its handler names it. */
const unnamed: ChangeLabel = { act: 'correct', kind: null, title: '' };

export function makeDispatch(desk: Desk, services: Services): Dispatch {
  const { host } = desk;

  async function command(handler: AnyHandler, input: unknown): Promise<unknown> {
    const library = desk.library();
    await library.whenFree();
    const author = readAuthor(library.reader);
    const { value, change } = library.write(
      { author: author ?? '', label: unnamed, time: host.now() },
      (writer: Writer) => {
        const result = handler(input, writer, desk);
        if (author === null && writer.change.revisions > 0) refuse('no-author', {});
        return result;
      },
    );
    announceChange(host, change);
    return value;
  }

  async function job(
    request: NamedRequest,
    handler: AnyHandler,
    input: unknown,
    options: AskOptions,
  ): Promise<unknown> {
    const open = desk.findLibrary();
    const ticket = options.job ?? desk.newId();
    const { signal, end } = desk.running.begin(ticket);
    const context: JobContext = {
      desk,
      author: open === null ? null : readAuthor(open.reader),
      signal: options.signal === undefined ? signal : AbortSignal.any([signal, options.signal]),
      progress: (progress) => {
        options.onProgress?.(progress);
        host.announce({ name: 'job.progressed', details: { job: ticket, request: request.name, progress } });
      },
    };
    try {
      return await handler(input, context, desk);
    } finally {
      end();
    }
  }

  async function handle(name: string, input: unknown, options: AskOptions): Promise<unknown> {
    const request = requests.get(name) ?? refuse('unknown-request', { name: name.slice(0, 100) });
    const parsed = parseInput(request, input);
    const [table, verb] = name.split('.') as [keyof Services, string];
    const handler = (services[table] as unknown as Readonly<Record<string, AnyHandler>>)[verb];
    if (handler === undefined) return refuse('unknown-request', { name });
    if (request.mode === 'query') return handler(parsed, desk.library().reader, desk);
    if (request.mode === 'command') return command(handler, parsed);
    return job(request, handler, parsed, options);
  }

  async function askUnknown(name: string, input: unknown, options: AskOptions = {}): Promise<Answer<unknown>> {
    try {
      return { ok: true, value: await handle(name, input, options) };
    } catch (thrown) {
      const reason = asFileTrouble(thrown, desk.findLibrary()?.path);
      if (reason instanceof Refusal) return { ok: false, failure: reason.failure };
      const reference = desk.newId().slice(-12);
      host.reportFault(reference, reason);
      return { ok: false, failure: { code: 'internal', details: { reference } } };
    }
  }

  return { ask: askUnknown as Dispatch['ask'], askUnknown };
}
