// The one door for the text of a brief: whatever comes from a file, a window or the clipboard is read here or refused.
import { z } from 'zod';
import { once } from '#shared/core/once.ts';
import { err, ok, type Result } from '#shared/core/result.ts';
import { readSection } from './read-block.ts';
import { isSource, type Manner, type Problem, readItems, report, startReading, TooLarge, within } from './reading.ts';
import type { RichText } from './rich-text.ts';

export type { Problem } from './reading.ts';

/**
 * Reads a text, or says what is wrong and where (at most 100 problems). Never throws. Bounds depth, parts, size, kinds and
 * links (`richTextLimits`, `isAllowedLink`); unknown kinds of nodes become placeholders, unknown properties are dropped,
 * missing optional ones are filled in. Reading its own answer again changes nothing.
 */
export const parseRichText = (input: unknown): Result<RichText, readonly Problem[]> => read(input, 'strict');

/**
 * As `parseRichText`, for text pasted or imported from elsewhere: a link that may not stand becomes its words, and missing or
 * repeated identifiers are made anew. Still refuses what is too large or not a text at all.
 */
export const sanitizeRichText = (input: unknown): Result<RichText, readonly Problem[]> => read(input, 'lenient');

function read(input: unknown, manner: Manner): Result<RichText, readonly Problem[]> {
  const reading = startReading(manner);
  if (!isSource(input)) return err([{ path: '', message: 'The text of a brief must be an object with sections.' }]);
  if (input.version !== 1) {
    within(reading, 'version', () =>
      report(reading, 'must be 1: a text of another version needs the version of Diwan that wrote it.'),
    );
    return err(reading.problems);
  }
  try {
    const sections = readItems(reading, input, 'sections', (item) => readSection(reading, item));
    return reading.problems.length === 0 ? ok({ version: 1, sections }) : err(reading.problems);
  } catch (thrown) {
    if (thrown instanceof TooLarge) return err(reading.problems.slice(-1));
    throw thrown;
  }
}

/** The strict parser as a zod type, for tables of fields. */
export const richTextSchema = once(
  (): z.ZodType<RichText> =>
    z.unknown().transform((input, context): RichText => {
      const result = parseRichText(input);
      if (result.ok) return result.value;
      for (const problem of result.error) {
        context.addIssue({ code: 'custom', message: problem.message, path: segmentsOf(problem.path) });
      }
      return z.NEVER;
    }),
);

const segmentsOf = (path: string): (string | number)[] =>
  (path.match(/[^.[\]]+/g) ?? []).map((part) => (/^\d+$/.test(part) ? Number(part) : part));
