// The manifest of a case file: the first thing that is read, and what tells a case from any other archive.
import type { ZodError } from 'zod';
import {
  type CaseManifest,
  manifestHeadSchema,
  manifestName,
  manifestSchema,
  recordsName,
  revisionsName,
} from './case-format.ts';
import { type ZipArchive, ZipTrouble } from './zip.ts';

/** @throws ZipTrouble when the archive is no case, or a case of a later format. */
export async function readManifest(archive: ZipArchive): Promise<CaseManifest> {
  const missing = [manifestName, recordsName, revisionsName].find((name) => !archive.names.includes(name));
  if (missing !== undefined) throw new ZipTrouble(`it holds no ${missing}`);
  const value = await jsonOf(archive);
  const head = manifestHeadSchema.safeParse(value);
  if (!head.success) throw new ZipTrouble(`${manifestName} does not say that it is one`);
  if (head.data.version !== 1)
    throw new ZipTrouble(
      `it is of version ${head.data.version}, and this Diwan reads version 1; update Diwan to read it`,
    );
  const parsed = manifestSchema.safeParse(value);
  if (!parsed.success) throw new ZipTrouble(`${manifestName} is not as it must be (${firstOf(parsed.error)})`);
  const hashes = parsed.data.blobs.map((blob) => blob.hash);
  if (new Set(hashes).size < hashes.length) throw new ZipTrouble(`${manifestName} names an attachment twice`);
  return parsed.data;
}

async function jsonOf(archive: ZipArchive): Promise<unknown> {
  const pieces: Uint8Array[] = [];
  for await (const piece of archive.read(manifestName)) pieces.push(piece);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces)));
  } catch {
    throw new ZipTrouble(`${manifestName} is not JSON`);
  }
}

function firstOf(error: ZodError): string {
  const [issue] = error.issues;
  return issue === undefined ? 'unknown' : `${issue.path.join('.')}: ${issue.message}`;
}
