// The case file `.diwan-case` as its parts are written: the manifest, the lines, the names of the entries, and how large each may be.
import { z } from 'zod';
import { isIsoDay } from '#shared/core/dates.ts';
import { type RecordId, recordIdSchema } from '#shared/core/ids.ts';
import { type Marking, markingSchema, unmarked } from '#shared/records/marking.ts';

export const manifestName = 'manifest.json';
export const recordsName = 'records.jsonl';
export const revisionsName = 'revisions.jsonl';
const blobForm = /^blobs\/[0-9a-f]{64}$/;

export const blobName = (hash: string): string => `blobs/${hash}`;

/** Sizes in bytes, uncompressed. A line is held in memory while it is parsed; all lines are held until they are written. */
export const caseLimits = {
  entries: 20_000,
  manifest: 16_000_000,
  line: 32_000_000,
  /** Of records.jsonl and of revisions.jsonl, each. */
  lines: 1_000_000_000,
  blob: 500_000_000,
  /** Of everything together. */
  total: 4_000_000_000,
  /** Uncompressed to compressed size, for entries beyond `ratioFloor` bytes. */
  ratio: 200,
  ratioFloor: 10_000_000,
} as const;

/** The largest size of the entry of that name, or null when a case file has no such entry. */
export function limitOfEntry(name: string): number | null {
  if (name === manifestName) return caseLimits.manifest;
  if (name === recordsName || name === revisionsName) return caseLimits.lines;
  return blobForm.test(name) ? caseLimits.blob : null;
}

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 hash in 64 lower-case hexadecimal digits');
const count = z.int().min(0);

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not stand in a name.
const fileName = z.string().regex(/^[^\x00-\x1f/\\]{0,255}$/, 'must be the name of a file');

/** An attachment: its bytes are the entry `blobs/<hash>`. */
export interface CaseBlob {
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly hash: string;
  readonly size: number;
  readonly mediaType: string;
  readonly name: string;
}

export interface CaseManifest {
  readonly format: 'diwan-case';
  readonly version: 1;
  /** Name and version of the program that wrote it. */
  readonly program: string;
  /** The day it was made, as 2027-09-15. */
  readonly created: string;
  /** The negotiations in it, in ascending order. */
  readonly negotiations: readonly RecordId[];
  /** Lines of the two files. */
  readonly counts: { readonly records: number; readonly revisions: number };
  /** The present shape of each kind in the program that wrote it. */
  readonly shapes: Readonly<Record<string, number>>;
  /** SHA-256 over the bytes of the two files. */
  readonly hashes: { readonly records: string; readonly revisions: string };
  /** In ascending order of their hashes. */
  readonly blobs: readonly CaseBlob[];
}

/** Read first and leniently, so that a later format can be named. */
export const manifestHeadSchema: z.ZodType<{ readonly format: 'diwan-case'; readonly version: number }> = z.object({
  format: z.literal('diwan-case'),
  version: z.int().min(1),
});

export const manifestSchema: z.ZodType<CaseManifest> = z.strictObject({
  format: z.literal('diwan-case'),
  version: z.literal(1),
  program: z.string().max(200),
  created: z.string().refine(isIsoDay, 'must be a day such as 2027-09-15'),
  negotiations: z.array(recordIdSchema()),
  counts: z.strictObject({ records: count, revisions: count }),
  shapes: z.record(z.string().max(100), z.int().min(1)),
  hashes: z.strictObject({ records: hash, revisions: hash }),
  blobs: z
    .array(z.strictObject({ hash, size: count, mediaType: z.string().max(200), name: fileName }))
    .max(caseLimits.entries)
    .default([]),
});

/** What a state of a record is, on a line of either file. `hash` is absent where a record was not written by Diwan. */
export interface StateLine {
  /** Counts the states of a record from 1. */
  readonly revision: number;
  /** Version of the shape that the body is in; absent: the present one. */
  readonly shape?: number | undefined;
  readonly deleted: boolean;
  readonly marking: Marking;
  /** Null in a deletion. */
  readonly body: unknown;
  readonly hash?: string | undefined;
  /** Empty: whoever imports it. */
  readonly author: string;
  /** Milliseconds since 1970 (UTC), for display only; 0: the time of the import. */
  readonly time: number;
}

const stateShape = {
  revision: z.int().min(1).default(1),
  shape: z.int().min(1).optional(),
  deleted: z.boolean().default(false),
  marking: markingSchema.default(unmarked),
  body: z.unknown(),
  hash: hash.optional(),
  author: z
    .string()
    .max(500)
    .refine((text) => text.isWellFormed(), 'must be whole characters')
    .default(''),
  time: z.int().min(0).max(8_640_000_000_000_000).default(0),
};

/** A line of records.jsonl: a record in its present state, which is also the last of its history. */
export interface RecordLine extends StateLine {
  readonly id: RecordId;
  readonly kind: string;
  readonly negotiation: RecordId | null;
  /** For the reader of the file; it comes from the body, and counts only where that was deleted. */
  readonly title: string;
}

export const recordLineSchema: z.ZodType<RecordLine> = z.strictObject({
  id: recordIdSchema(),
  kind: z.string().max(100),
  negotiation: recordIdSchema().nullable().default(null),
  title: z.string().max(1_000).default(''),
  ...stateShape,
});

/** A line of revisions.jsonl: an earlier state of a record. */
export interface RevisionLine extends StateLine {
  readonly record: RecordId;
}

export const revisionLineSchema: z.ZodType<RevisionLine> = z.strictObject({ record: recordIdSchema(), ...stateShape });

/** A state as it was checked: the body has passed its parser, and the hash is right. */
export interface CaseState {
  readonly revision: number;
  readonly shape: number;
  readonly deleted: boolean;
  readonly marking: Marking;
  /** Canonical JSON of the body, in its shape; `null` in a deletion. */
  readonly bodyJson: string;
  /** SHA-256 in hexadecimal. */
  readonly hash: string;
  readonly author: string;
  readonly time: number;
}

export interface CaseRecord {
  readonly id: RecordId;
  readonly kind: string;
  readonly negotiation: RecordId | null;
  readonly title: string;
  /** Line of records.jsonl, from 1. */
  readonly row: number;
  /** From the first to the present one; never empty. */
  readonly states: readonly CaseState[];
}

/** What the hash of a state covers beside its body. */
export interface HashedState {
  readonly id: string;
  readonly kind: string;
  readonly negotiation: string | null;
  readonly revision: number;
  readonly shape: number;
  readonly deleted: boolean;
  readonly marking: Marking;
}

/** The rule of hashes, given by whoever joins the case file and the store: hexadecimal, over the state and its canonical body. */
export type HashState = (state: HashedState, bodyJson: string) => string;
