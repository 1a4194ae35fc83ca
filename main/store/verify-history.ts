// Verifying history: each revision by its hash, the numbers of each record without a gap, each change by its digest.
import { createHash, type Hash } from 'node:crypto';
import { canonicalJson } from '#shared/core/canonical-json.ts';
import type { Marking } from '#shared/records/marking.ts';
import { definitionOf, isKindName } from '#shared/records/record.ts';
import { decode, hashOf, unpackBody } from './codec.ts';
import type { Findings } from './findings.ts';
import { leafOf } from './leaf.ts';
import { type RevisionRow, selectRevision } from './revisions.ts';
import type { Reader } from './session.ts';

const pageSize = 200;

/** The body as hashed. @throws when it cannot be read */
export function wholeBody(reader: Reader, row: Pick<RevisionRow, 'kind' | 'encoding' | 'body'>): string {
  const stored = decode(row.encoding, row.body);
  const sectioned = isKindName(row.kind) ? definitionOf(row.kind).sectioned : null;
  return sectioned === null ? stored : canonicalJson(unpackBody(reader, stored, sectioned));
}

/** Why a revision is not what its hash says, or null. */
export function revisionProblem(reader: Reader, row: RevisionRow): string | null {
  try {
    const state = { ...row, deleted: row.deleted === 1, marking: JSON.parse(row.marking) as Marking };
    return hashOf(state, wholeBody(reader, row)).equals(row.hash) ? null : 'it does not agree with its hash';
  } catch (reason) {
    return `it cannot be read (${reason instanceof Error ? reason.message : String(reason)})`;
  }
}

interface Leaf {
  readonly sequence: number;
  readonly change: number;
  readonly leaf: Buffer;
}

interface Tally {
  revisions: number;
  readonly digest: Hash;
}

/** Revisions in their order, checked one by one; `tell` gets what each contributes to its change. */
function* checkRevisions(reader: Reader, findings: Findings, tell: (leaf: Leaf) => void): Generator<void> {
  const last = new Map<number, number>();
  for (let after = 0; ; ) {
    const rows = reader
      .prepare(`${selectRevision} WHERE revision.sequence > ? ORDER BY revision.sequence LIMIT ${pageSize}`)
      .all(after) as RevisionRow[];
    for (const row of rows) {
      findings.count('revisions');
      const where = `${row.id}@${row.revision}`;
      const problem = revisionProblem(reader, row);
      if (problem !== null)
        findings.note('revision', where, 'revision-damaged', { id: row.id, revision: row.revision, reason: problem });
      const expected = (last.get(row.key) ?? 0) + 1;
      if (row.revision !== expected)
        findings.note('revision', where, 'revision-gap', { id: row.id, revision: row.revision, expected });
      last.set(row.key, row.revision);
      tell({ sequence: row.sequence, change: row.change, leaf: leafOf(row.hash, row.author, row.time) });
      after = row.sequence;
    }
    yield;
    if (rows.length < pageSize) return;
  }
}

interface ChangeRow {
  readonly id: number;
  readonly revisions: number;
  readonly digest: Buffer;
  readonly author: string;
  readonly time: number;
}

export function* checkHistory(reader: Reader, findings: Findings): Generator<void> {
  const tallies = new Map<number, Tally>();
  const tell = ({ change, leaf }: Leaf): void => {
    const tally = tallies.get(change) ?? { revisions: 0, digest: createHash('sha256') };
    tally.revisions += 1;
    tally.digest.update(leaf);
    tallies.set(change, tally);
  };
  // What was purged still counts, at its place in the order.
  const purged = reader.prepare('SELECT sequence, change, hash AS leaf FROM purged ORDER BY sequence').all() as Leaf[];
  let next = 0;
  const tellPurgedBefore = (sequence: number): void => {
    for (let leaf = purged[next]; leaf !== undefined && leaf.sequence < sequence; leaf = purged[next]) {
      tell(leaf);
      next += 1;
    }
  };
  yield* checkRevisions(reader, findings, (leaf) => {
    tellPurgedBefore(leaf.sequence);
    tell(leaf);
  });
  tellPurgedBefore(Number.POSITIVE_INFINITY);
  yield* checkChanges(reader, findings, tallies);
}

function* checkChanges(reader: Reader, findings: Findings, tallies: Map<number, Tally>): Generator<void> {
  for (let after = 0; ; ) {
    const rows = reader
      .prepare(`SELECT id, revisions, digest, author, time FROM change WHERE id > ? ORDER BY id LIMIT ${pageSize}`)
      .all(after) as ChangeRow[];
    for (const row of rows) {
      findings.count('changes');
      const tally = tallies.get(row.id) ?? { revisions: 0, digest: createHash('sha256') };
      tallies.delete(row.id);
      if (tally.revisions !== row.revisions)
        findings.note('change', row.id, 'change-count', { wrote: row.revisions, found: tally.revisions });
      else if (
        !tally.digest
          .update(leafOf(Buffer.alloc(0), row.author, row.time))
          .digest()
          .equals(row.digest)
      )
        findings.note('change', row.id, 'change-digest');
      after = row.id;
    }
    yield;
    if (rows.length < pageSize) break;
  }
  for (const id of tallies.keys()) findings.note('change', id, 'change-missing');
}
