// How a body becomes bytes and back: canonical JSON, hashes over it, compression, and the sections of a long text kept apart.
import { hash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { canonicalJson } from '#shared/core/canonical-json.ts';
import type { Marking } from '#shared/records/marking.ts';
import type { Reader, Writer } from './session.ts';

type PlainBody = Readonly<Record<string, unknown>>;

/** Below this many UTF-16 units deflate gains nothing worth its time. */
const worthCompressing = 160;

/** Bodies below this many bytes do well with a window of 2 KB, whose memory is set up in less time than they take to deflate. */
const shortBody = 4_096;
const forShort = { level: 3, windowBits: 11, memLevel: 4, chunkSize: shortBody };

export interface Encoded {
  readonly encoding: 0 | 1;
  readonly bytes: Buffer;
}

/** Canonical JSON as stored bytes; deflated where that is shorter. */
export function encode(json: string): Encoded {
  const bytes = Buffer.from(json, 'utf8');
  if (json.length < worthCompressing) return { encoding: 0, bytes };
  const deflated = deflateRawSync(bytes, bytes.length < shortBody ? forShort : { level: 6 });
  return deflated.length < bytes.length ? { encoding: 1, bytes: deflated } : { encoding: 0, bytes };
}

/** @throws when the bytes are damaged. */
export const decode = (encoding: number, bytes: Buffer): string =>
  (encoding === 1 ? inflateRawSync(bytes) : bytes).toString('utf8');

/** What a revision's hash covers: everything that makes the record what it is, and nothing of when or by whom. */
export interface HashedState {
  readonly id: string;
  readonly kind: string;
  readonly negotiation: string | null;
  readonly revision: number;
  readonly shape: number;
  readonly deleted: boolean;
  readonly marking: Marking;
}

/**
 * SHA-256 over the canonical JSON (RFC 8785) of the state with its whole body.
 * @param bodyJson the body, already canonical; the text is put together without parsing it
 */
export function hashOf(state: HashedState, bodyJson: string): Buffer {
  const { id, kind, negotiation, revision, shape, deleted, marking } = state;
  const home = negotiation === null ? 'null' : `"${negotiation}"`;
  // Keys in the order of RFC 8785; identifiers and kinds hold nothing that JSON would escape.
  return hash(
    'sha256',
    `{"body":${bodyJson},"deleted":${deleted},"id":"${id}","kind":"${kind}","marking":${canonicalJson(marking)},` +
      `"negotiation":${home},"revision":${revision},"shape":${shape}}`,
    'buffer',
  );
}

export interface Packed {
  /** The body as hashed: canonical JSON, whole. */
  readonly json: string;
  /** The body as stored: the same, or with each section replaced by its hash. */
  readonly stored: string;
  readonly parts: readonly { readonly hash: Buffer; readonly json: string }[];
}

const sectionsOf = (body: PlainBody, field: string): readonly unknown[] | null => {
  const text = body[field];
  if (typeof text !== 'object' || text === null || !('sections' in text) || !Array.isArray(text.sections)) return null;
  return text.sections;
};

/** @param sectioned the field whose `sections` are kept apart, or null */
export function packBody(body: PlainBody, sectioned: string | null): Packed {
  const json = canonicalJson(body);
  const sections = sectioned === null ? null : sectionsOf(body, sectioned);
  if (sectioned === null || sections === null) return { json, stored: json, parts: [] };
  const parts = sections.map((section) => {
    const text = canonicalJson(section);
    return { hash: hash('sha256', text, 'buffer'), json: text };
  });
  const names = parts.map((part) => part.hash.toString('hex'));
  const stored = canonicalJson({ ...body, [sectioned]: { ...(body[sectioned] as object), sections: names } });
  return { json, stored, parts };
}

export function writeParts(writer: Writer, parts: Packed['parts']): void {
  for (const part of parts) {
    const known = writer.prepare('SELECT 1 FROM part WHERE hash = ?').get(part.hash);
    if (known !== undefined) continue;
    const { encoding, bytes } = encode(part.json);
    writer.prepare('INSERT INTO part (hash, encoding, body) VALUES (?, ?, ?)').run(part.hash, encoding, bytes);
  }
}

/**
 * The whole body from its stored text.
 * @throws when a section is missing or damaged, naming it
 */
export function unpackBody(reader: Reader, stored: string, sectioned: string | null): PlainBody {
  const body = JSON.parse(stored) as PlainBody;
  const sections = sectioned === null || body === null ? null : sectionsOf(body, sectioned);
  if (sectioned === null || sections === null) return body;
  const whole = sections.map((name) => {
    const row = reader
      .prepare('SELECT encoding, body FROM part WHERE hash = ?')
      .get(Buffer.from(String(name), 'hex')) as { encoding: number; body: Buffer } | undefined;
    if (row === undefined) throw new Error(`section ${String(name)} is missing`);
    return JSON.parse(decode(row.encoding, row.body)) as unknown;
  });
  return { ...body, [sectioned]: { ...(body[sectioned] as object), sections: whole } };
}
