// Requests about the program itself: what it is, how it shall look, the files of this machine, and work that is under way.
import { z } from 'zod';
import { hijriVariants } from '#shared/records/brief.ts';
import type { Failure } from './failures.ts';
import { digitChoices, languageChoices, type Preferences, themes } from './preferences.ts';
import { job } from './request.ts';
import { fileSchema, nothing } from './shapes.ts';

export const preferencesSchema = z.strictObject({
  theme: z.enum(themes),
  language: z.enum(languageChoices),
  digits: z.enum(digitChoices),
  hijri: z.enum(hijriVariants),
}) satisfies z.ZodType<Preferences>;

export const hostKinds = ['electron', 'web', 'cli', 'test'] as const;

const recentLibrary = z.strictObject({ file: z.string(), name: z.string(), opened: z.string(), exists: z.boolean() });

const failedOpening = z.strictObject({ file: z.string(), failure: z.custom<Failure>() });

export const program = {
  describe: job(
    nothing,
    z.strictObject({
      version: z.string(),
      host: z.enum(hostKinds),
      /** Whether the host can show the system's own dialogs for files; where it cannot, the window shows `file.list`. */
      dialogs: z.boolean(),
      /** The day that counts as today, YYYY-MM-DD. */
      today: z.string(),
      preferences: preferencesSchema,
      /** Latest first. */
      recent: z.array(recentLibrary),
      /** The folder that is offered for a new library. */
      folder: z.string(),
      /** The path of the library that is open, or null. */
      library: z.string().nullable(),
      /** While none is open: the one that could not be opened last, such as the one of the start. */
      failedOpening: failedOpening.nullable(),
    }),
  ),
  /** Changes what is named, and tells every window. */
  prefer: job(preferencesSchema.partial(), preferencesSchema),
  /** Takes a library from the list of recent ones; the file stays. */
  forget: job(z.strictObject({ file: fileSchema }), z.null()),
} as const;

export const filePurposes = [
  'open-library',
  'new-library',
  'open-case',
  'save-case',
  'save-document',
  'save-library',
] as const;

const entry = z.strictObject({
  name: z.string(),
  path: z.string(),
  what: z.enum(['folder', 'library', 'case', 'other']),
  size: z.int().nullable(),
  /** For display only. */
  time: z.string().nullable(),
});

export const file = {
  /** Asks the user with the system's own dialog; null when it was dismissed. Refused with `no-dialogs` where the host has none. */
  choose: job(
    z.strictObject({ purpose: z.enum(filePurposes), name: z.string().max(200).optional() }),
    z.strictObject({ file: z.string().nullable() }),
  ),
  /**
   * What a folder of this machine holds that the purpose asks for, folders first, for a window without the system's dialogs.
   * null: the folder that `program.describe` offers. Hidden files are left out.
   */
  list: job(
    z.strictObject({ folder: fileSchema.nullable(), purpose: z.enum(filePurposes) }),
    z.strictObject({
      folder: z.string(),
      parent: z.string().nullable(),
      entries: z.array(entry),
      /** How many more the folder holds than are shown. */
      more: z.int(),
    }),
  ),
  /** A piece of a document that was printed with `to: {keep: true}`, in base64. Reads nothing else. */
  read: job(
    z.strictObject({ kept: z.string().max(100), offset: z.int().min(0), length: z.int().min(1).max(700_000) }),
    z.strictObject({ bytes: z.string(), size: z.int() }),
  ),
  /** Copies a kept document to where the user wants it. */
  save: job(
    z.strictObject({ kept: z.string().max(100), file: fileSchema }),
    z.strictObject({ file: z.string(), size: z.int() }),
  ),
  /** Lets go of a kept document. All go when the program ends, and the oldest when there are too many. */
  drop: job(z.strictObject({ kept: z.string().max(100) }), z.null()),
} as const;

/** Work under way, by the ticket that the window gave it. */
export const work = {
  cancel: job(z.strictObject({ job: z.string().max(100) }), z.strictObject({ cancelled: z.boolean() })),
} as const;
