// The fields of a record as JSON, from a file or from standard input.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { addAbortSignal } from 'node:stream';
import { text } from 'node:stream/consumers';
import { refuse } from '#shared/contract/failures.ts';
import type { Session, Typed } from './command-file.ts';
import { WrongUse } from './wrong-use.ts';

function readGiven(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (reason) {
    const { code = '' } = reason as NodeJS.ErrnoException;
    if (code === 'ENOENT') return refuse('missing-file', { path });
    if (code === 'EACCES' || code === 'EPERM') return refuse('no-permission', { path });
    return refuse('file-trouble', { path, reason: code });
  }
}

/** All of standard input; Ctrl-C ends the waiting. */
async function readInput(signal: AbortSignal): Promise<string> {
  try {
    return await text(addAbortSignal(signal, process.stdin));
  } catch (reason) {
    if (signal.aborted) return refuse('cancelled', {});
    throw reason;
  }
}

/** @throws WrongUse where there is no --body, or no JSON object in it; Refusal where the file cannot be read */
export async function readBody(session: Session, typed: Typed): Promise<Record<string, unknown>> {
  const { wrong } = session.words;
  const source = typed.option('body');
  if (source === undefined) throw new WrongUse(wrong.required('body'), 'body');
  const content = source === '-' ? await readInput(session.signal) : readGiven(resolve(source));
  let parsed: unknown;
  try {
    // Editors on Windows write a byte order mark, which JSON does not allow.
    parsed = JSON.parse(content.replace(/^\ufeff/, ''));
  } catch (reason) {
    throw new WrongUse(wrong.json(source, reason instanceof Error ? reason.message : ''), 'body');
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw new WrongUse(wrong.object(source), 'body');
  }
  return parsed as Record<string, unknown>;
}
