// Who points to whom: written from the bodies of current records, checked when written, read from either end.
import type { RecordId } from '#shared/core/ids.ts';
import type { Reference } from '#shared/records/fields.ts';
import { type Problem, problem } from '#shared/records/problem.ts';
import type { Reader, Writer } from './session.ts';

interface Target {
  readonly key: number;
  readonly kind: string;
  readonly deleted: number;
  readonly negotiation: number | null;
}

const findTarget = (reader: Reader, id: string): Target | null =>
  (reader.prepare('SELECT key, kind, deleted, negotiation FROM record WHERE id = ?').get(id) as Target | undefined) ??
  null;

/** What is wrong with the references of a record of negotiation `home` (its key, or null for the whole library). */
export function referenceProblems(
  reader: Reader,
  references: readonly Reference[],
  home: number | null,
): readonly Problem[] {
  return references.flatMap((reference): readonly Problem[] => {
    const target = findTarget(reader, reference.to);
    if (target === null) return [problem(reference.role, 'reference-missing', { id: reference.to })];
    if (target.deleted === 1) return [problem(reference.role, 'reference-deleted', { id: reference.to })];
    if (!reference.targets.includes('*') && !reference.targets.includes(target.kind)) {
      return [problem(reference.role, 'reference-kind', { kind: target.kind, choices: reference.targets.join(', ') })];
    }
    if (target.negotiation !== null && home !== null && target.negotiation !== home) {
      return [problem(reference.role, 'reference-elsewhere', { id: reference.to })];
    }
    return [];
  });
}

interface LinkRow {
  readonly role: string;
  readonly position: number;
  readonly target: number;
}

/** Each link once, by a text that is its own. @param keys of targets that are known already */
function wantedLinks(
  writer: Writer,
  references: readonly Reference[],
  keys: ReadonlyMap<string, number>,
): Map<string, LinkRow> {
  const wanted = new Map<string, LinkRow>();
  for (const { role, order, to } of references) {
    const found = keys.get(to) ?? writer.prepare('SELECT key FROM record WHERE id = ?').pluck().get(to);
    if (typeof found !== 'number') throw new Error(`A reference was written unchecked: ${role} to ${to}`);
    wanted.set(`${role}\n${order}\n${found}`, { role, position: order, target: found });
  }
  return wanted;
}

function insertRows(writer: Writer, source: number, rows: Iterable<LinkRow>): void {
  for (const row of rows) {
    writer
      .prepare('INSERT INTO link (source, role, position, target) VALUES (?, ?, ?, ?)')
      .run(source, row.role, row.position, row.target);
  }
}

/** The links of a record that has none yet. @param keys of records by identifier, as far as they are known */
export const insertLinks = (
  writer: Writer,
  source: number,
  references: readonly Reference[],
  keys: ReadonlyMap<string, number>,
): void => insertRows(writer, source, wantedLinks(writer, references, keys).values());

/** Makes the links of `source` those of `references`, touching nothing when they are the same. */
export function writeLinks(writer: Writer, source: number, references: readonly Reference[]): void {
  const wanted = wantedLinks(writer, references, new Map());
  const present = writer.prepare('SELECT role, position, target FROM link WHERE source = ?').all(source) as LinkRow[];
  for (const row of present) {
    if (wanted.delete(`${row.role}\n${row.position}\n${row.target}`)) continue;
    writer
      .prepare('DELETE FROM link WHERE source = ? AND role = ? AND position = ? AND target = ?')
      .run(source, row.role, row.position, row.target);
  }
  insertRows(writer, source, wanted.values());
}

export interface Backlink {
  readonly id: RecordId;
  readonly kind: string;
  readonly title: string;
  readonly role: string;
}

/** Current records that point to `id`, in the order in which they were first written. */
export const listBacklinks = (reader: Reader, id: string): readonly Backlink[] =>
  reader
    .prepare(
      `SELECT record.id, record.kind, record.title, link.role FROM link
       JOIN record ON record.key = link.source
       WHERE link.target = (SELECT key FROM record WHERE id = ?) ORDER BY record.key, link.role, link.position`,
    )
    .all(id) as Backlink[];

/** Every link of the library by identifiers, in a fixed order. */
export const iterateLinks = (
  reader: Reader,
): IterableIterator<{ source: string; role: string; position: number; target: string }> =>
  reader
    .prepare(
      `SELECT source.id AS source, link.role, link.position, target.id AS target FROM link
       JOIN record AS source ON source.key = link.source JOIN record AS target ON target.key = link.target
       ORDER BY source.id, link.role, link.position, target.id`,
    )
    .iterate() as IterableIterator<{ source: string; role: string; position: number; target: string }>;
