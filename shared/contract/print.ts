// Requests that print: a brief, its cards or speaking notes, a dossier, the matrix; each for one reader, into one file.
import { z } from 'zod';
import { recordIdSchema } from '#shared/core/ids.ts';
import { annexes } from '#shared/records/dossier.ts';
import { job } from './request.ts';
import { fileSchema, isoDaySchema } from './shapes.ts';

const id = recordIdSchema();

/** The forms in which a document can be written, by the usual ending of their files. */
export const printFormats = ['pdf', 'docx', 'md', 'txt'] as const;
export type PrintFormat = (typeof printFormats)[number];

/** What a brief can be printed as. */
export const briefShapes = ['brief', 'cards', 'speaking-notes'] as const;

const common = {
  /** Where the file shall stand; or the folder, and the title as the reader may see it names the file. */
  to: z.union([
    z.strictObject({ file: fileSchema }),
    z.strictObject({ folder: fileSchema }),
    /** Kept by the program for `file.read` and `file.save`; the answer's `file` names it, and `name` is what to call the file. */
    z.strictObject({ keep: z.literal(true) }),
  ]),
  format: z.enum(printFormats).default('pdf'),
  /** Default: that of the brief or dossier; null: for our own desk, with everything. */
  audience: id.nullable().optional(),
  language: z.string().optional(),
  asOf: isoDaySchema.optional(),
  paper: z.enum(['a4', 'letter']).default('a4'),
  /** In place of what the reader may not see: nothing, or one word that is always the same. */
  onWithheld: z.enum(['absent', 'said']).default('absent'),
  /** Of a PDF. */
  standard: z.enum(['ua-1', 'a-2a']).default('ua-1'),
};

const printed = z.strictObject({
  file: z.string(),
  /** The name of the file, made of the title as the reader may see it. */
  name: z.string(),
  title: z.string(),
  banner: z.string(),
  /** The code of the level of the banner; null where nothing on it is marked and no scheme is known. */
  level: z.string().nullable(),
  /** Null where the format has no pages of its own. */
  pages: z.int().nullable(),
  size: z.int(),
  /** Characters that no face covers, printed as marks such as [U+1F600]. */
  replaced: z.array(z.strictObject({ character: z.string(), codePoint: z.string(), count: z.int() })),
  /** For the author: how many passages and records this reader may not see, and how many that the text asks for are not there. */
  withheld: z.int(),
  missing: z.int(),
});

export const print = {
  brief: job(z.strictObject({ ...common, brief: id, as: z.enum(briefShapes).default('brief') }), printed),
  /** `copy` counts from 1, and 0 has no number; `annexes`: in place of those of the record, in the order that every dossier has. */
  dossier: job(
    z.strictObject({
      ...common,
      dossier: id,
      copy: z.int().min(0).max(10_000).optional(),
      annexes: z.array(z.enum(annexes)).optional(),
    }),
    printed,
  ),
  /** `a3`: the poster. */
  matrix: job(z.strictObject({ ...common, negotiation: id, sheet: z.enum(['page', 'a3']).default('page') }), printed),
} as const;
