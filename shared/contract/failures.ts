// Every way in which a request can fail: a closed list of codes with their details, and one sentence for each in every language.
import { failures as arabic } from '#shared/language/ar/failures.ts';
import { failures as english } from '#shared/language/en/failures.ts';
import type { InterfaceLanguage, Words } from '#shared/language/languages.ts';
import { type ProblemCode, type ProblemDetails, problemSentence } from '#shared/language/problems.ts';
import type { Problem } from '#shared/records/problem.ts';

/** Another record as a person knows it. */
export interface Named {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
}

/** A row, line or file of an import that was refused: where it stands, what it is, and why it was refused. */
export interface RefusedRow {
  readonly file: string;
  /** From 1; 0 when the whole file is meant. */
  readonly row: number;
  readonly path: string;
  /** The English sentence, without subject. */
  readonly message: string;
  /** With `details`, what a window needs to say it in another language; absent where only the English sentence is known. */
  readonly code?: ProblemCode | undefined;
  readonly details?: ProblemDetails | undefined;
}

export interface FailureDetails {
  'invalid-input': { readonly problems: readonly Problem[] };
  'unknown-request': { readonly name: string };
  'too-large': { readonly size: number; readonly limit: number };
  'not-found': { readonly what: string; readonly id: string };
  deleted: { readonly id: string; readonly title: string };
  stale: { readonly id: string; readonly title: string; readonly expected: number; readonly current: number };
  cited: { readonly title: string; readonly by: readonly Named[] };
  'undo-blocked': { readonly change: number; readonly by: number; readonly label: string };
  'nothing-to-undo': Record<never, never>;
  'nothing-to-redo': Record<never, never>;
  'no-library': Record<never, never>;
  'no-author': Record<never, never>;
  held: { readonly path: string; readonly holder: string };
  'read-only': { readonly path: string; readonly reason: 'newer' | 'held' | 'asked' | 'damaged' | 'permission' };
  damaged: { readonly path: string; readonly detail: string; readonly copy: string | null };
  'not-a-library': { readonly path: string };
  'empty-file': { readonly path: string };
  'missing-file': { readonly path: string };
  exists: { readonly path: string };
  /** The host has no dialogs of the system for files. */
  'no-dialogs': Record<never, never>;
  'disk-full': { readonly path: string };
  'no-permission': { readonly path: string };
  'file-trouble': { readonly path: string; readonly reason: string };
  'not-a-case': { readonly file: string; readonly reason: string };
  'import-refused': { readonly file: string; readonly rows: readonly RefusedRow[] };
  'choice-needed': { readonly file: string; readonly different: number };
  /** `what`: `cards` or `matrix`; `issues`: there is none at all, whoever reads. */
  'nothing-to-print': { readonly what: 'cards' | 'matrix' | 'issues'; readonly title: string };
  /** The printed document was let go, or the engine was started again since. */
  'not-kept': Record<never, never>;
  'print-failed': { readonly message: string; readonly file: string | null; readonly line: number | null };
  cancelled: Record<never, never>;
  /** The engine's process ended before it answered. */
  interrupted: Record<never, never>;
  /** The engine's process ended again and again, and is not started any more. */
  'engine-down': Record<never, never>;
  internal: { readonly reference: string };
}

export type FailureCode = keyof FailureDetails;
export type Failure = {
  readonly [C in FailureCode]: { readonly code: C; readonly details: FailureDetails[C] };
}[FailureCode];

export type FailureSentences = { readonly [C in FailureCode]: (details: FailureDetails[C]) => string };

const sentences: Words<FailureSentences> = { en: english, ar: arabic };

/** What is wrong with a field or a row in the language of the reader; in English where no code says it. */
export const messageOf = (
  { code, details, message }: Pick<RefusedRow, 'code' | 'details' | 'message'>,
  language: InterfaceLanguage,
): string => (code === undefined ? message : problemSentence(code, details ?? {}, language));

/** The details of a failure with the sentences inside them in the language of the reader. */
function spokenDetails(failure: Failure, language: InterfaceLanguage): Failure['details'] {
  const spoken = <T extends Pick<RefusedRow, 'code' | 'details' | 'message'>>(items: readonly T[]): readonly T[] =>
    items.map((item) => ({ ...item, message: messageOf(item, language) }));
  if (failure.code === 'invalid-input') return { problems: spoken(failure.details.problems) };
  if (failure.code === 'import-refused') return { ...failure.details, rows: spoken(failure.details.rows) };
  return failure.details;
}

/** What happened, to what, and what to do, in one or two sentences. */
export function sentenceOf(failure: Failure, language: InterfaceLanguage): string {
  const write = sentences[language][failure.code] as (details: Failure['details']) => string;
  return write(spokenDetails(failure, language));
}

/** Thrown where a request must be refused; the one door turns it into an answer. */
export class Refusal extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(sentenceOf(failure, 'en'));
    this.name = 'Refusal';
    this.failure = failure;
  }
}

/** @throws Refusal, always. */
export function refuse<C extends FailureCode>(code: C, details: FailureDetails[C]): never {
  throw new Refusal({ code, details } as Failure);
}
