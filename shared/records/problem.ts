// What is wrong with a body: where, which rule by its code, and the sentence. The parser's own findings are translated here.
import type { z } from 'zod';
import { type DateValue, earliestDay, latestDay } from '#shared/core/dates.ts';
import { isProblemCode, type ProblemCode, type ProblemDetails, problemSentence } from '#shared/language/problems.ts';
import type { Field, FieldTable } from './fields.ts';

export interface Problem {
  /** Where in the body, as `acts.2.party`; empty for the whole. */
  readonly path: string;
  /** With `details`, what a window needs to say it in another language. */
  readonly code: ProblemCode;
  readonly details: ProblemDetails;
  /** The English sentence, without subject. */
  readonly message: string;
}

export const problem = (path: string, code: ProblemCode, details: ProblemDetails = {}): Problem => ({
  path,
  code,
  details,
  message: problemSentence(code, details, 'en'),
});

/** Refuses a period whose end is surely over before its beginning; either may be unknown. `path` is that of the end. */
export const periodProblems = (path: string, start: DateValue | null, end: DateValue | null): readonly Problem[] =>
  start !== null && end !== null && latestDay(end) < earliestDay(start) ? [problem(path, 'ends-before-start')] : [];

/** Refuses what stands more than once in a list of rows; empty texts do not count. `path` names the place of row `index`. */
export const duplicateProblems = (values: readonly string[], path: (index: number) => string): readonly Problem[] => {
  const seen = new Set<string>();
  return values.flatMap((value, index) => {
    const twice = value !== '' && seen.has(value);
    seen.add(value);
    return twice ? [problem(path(index), 'twice', { value })] : [];
  });
};

/** The parser's findings as problems, in its order. */
export const problemsOfIssues = (
  fields: FieldTable,
  input: unknown,
  issues: readonly z.core.$ZodIssue[],
): readonly Problem[] => issues.flatMap((issue) => problemsOfIssue(fields, input, issue));

function problemsOfIssue(fields: FieldTable, input: unknown, issue: z.core.$ZodIssue): readonly Problem[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => problem([...path, key].join('.'), 'unknown-field'));
  }
  const [code, details] = codeOf(issue, fieldAt(fields, path), valueAt(input, path));
  return [problem(path.join('.'), code, details)];
}

function codeOf(
  issue: z.core.$ZodIssue,
  field: Field<unknown> | null,
  value: unknown,
): readonly [ProblemCode, ProblemDetails] {
  const other = ['invalid', { reason: issue.message }] as const;
  if (value === undefined || value === null) return ['missing', {}];
  switch (issue.code) {
    case 'invalid_type':
      return [typeCodes[issue.expected] ?? 'invalid', { reason: issue.message }];
    case 'invalid_value':
      return ['choice', { choices: issue.values.map(String).join(', ') }];
    case 'too_big':
      return [tooBigCodes[issue.origin] ?? 'too-large', { most: Number(issue.maximum) }];
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? ['empty', {}]
        : ['too-small', { least: Number(issue.minimum) }];
    case 'invalid_format':
      return field?.format ? [field.format, {}] : other;
    case 'custom': {
      const code: unknown = issue.params?.problem;
      if (isProblemCode(code)) return [code, {}];
      if (field?.widget === 'date') return ['date', {}];
      if (field?.widget === 'reference' || field?.widget === 'references') return ['reference', {}];
      return field?.widget === 'rich-text' ? ['rich-text', { reason: issue.message }] : other;
    }
    default:
      return field?.widget === 'rich-text' ? ['rich-text', { reason: issue.message }] : other;
  }
}

const typeCodes: Readonly<Record<string, ProblemCode>> = {
  string: 'text',
  number: 'number',
  int: 'whole-number',
  boolean: 'yes-no',
  array: 'list',
  object: 'table',
};

const tooBigCodes: Readonly<Record<string, ProblemCode>> = { string: 'too-long', array: 'too-many' };

/** The field that a path leads into: places of rows are skipped, what lies inside a value belongs to its field. */
function fieldAt(fields: FieldTable, path: readonly string[]): Field<unknown> | null {
  let table: FieldTable | null = fields;
  let found: Field<unknown> | null = null;
  for (const name of path) {
    const next: Field<unknown> | undefined = table?.[name];
    if (next === undefined) continue;
    found = next;
    table = next.rows;
  }
  return found;
}

const valueAt = (input: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined,
    input,
  );
