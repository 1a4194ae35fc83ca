// Which records a living block shows now: the one it names or its successor, an earlier revision of it, or those of its query.
import type { RecordId } from '#shared/core/ids.ts';
import { type AnyRecord, definitionOf, isKind, isKindName } from '#shared/records/record.ts';
import { certainties } from '#shared/records/talking-point.ts';
import type { LivingBlock, LivingQuery } from '#shared/richtext/rich-text.ts';
import { findCurrentPosition, findPreviousPosition, type Position, standingPositions } from './current-position.ts';
import { admitRecord, type Making } from './making.ts';

/** `withheld`: there is a record, and the reader may not see it; only where the block names one record. */
export interface LivingRecords {
  readonly records: readonly AnyRecord[];
  readonly withheld: boolean;
}

const none: LivingRecords = { records: [], withheld: false };

/** What the block shows to the reader. What is missing or may not be seen is told to the author. */
export function livingRecords(making: Making, block: LivingBlock): LivingRecords {
  if (block.query !== null) return queried(making, block, block.query);
  const record = block.record === null ? null : making.view.get(block.record);
  if (record === null) {
    making.report.missing.push({ block: block.id, record: block.record, reason: 'no-record' });
    return none;
  }
  if (block.pinned !== null) {
    const earlier = making.view.revision(record.id, block.pinned);
    if (earlier === null) {
      making.report.missing.push({ block: block.id, record: record.id, reason: 'no-revision' });
      return none;
    }
    // A record that was marked higher since then takes its earlier wordings with it.
    const isSeen = making.clearance.maySee(record) && admitRecord(making, block.id, earlier);
    if (!making.clearance.maySee(record)) making.report.withheld.push({ block: block.id, record: record.id });
    return isSeen ? { records: [earlier], withheld: false } : { records: [], withheld: true };
  }
  const now = isKind(record, 'position') ? currentOf(making, record) : record;
  if (now === null) {
    making.report.missing.push({ block: block.id, record: record.id, reason: 'no-position' });
    return none;
  }
  // Chosen among all records, seen or not: an older, lower wording never takes the place of one that is withheld.
  return admitRecord(making, block.id, now) ? { records: [now], withheld: false } : { records: [], withheld: true };
}

/** The party's position on the issue and rung as of the day of the document; where the rung was left, what replaced it. */
function currentOf(making: Making, position: Position): (Position & AnyRecord) | null {
  const positions = making.view.list('position');
  const { party, issue, rung } = position.body;
  const question = { party, issue, asOf: making.asOf };
  const found =
    findCurrentPosition(positions, question, rung) ??
    standingPositions(positions, question).find((standing) => hasBefore(positions, standing, position.id)) ??
    null;
  return found === null ? null : (positions.find(({ id }) => id === found.id) ?? null);
}

function hasBefore(positions: readonly Position[], position: Position, id: RecordId): boolean {
  const passed = new Set<RecordId>();
  let before = findPreviousPosition(positions, position);
  while (before !== null && !passed.has(before.id)) {
    if (before.id === id) return true;
    passed.add(before.id);
    before = findPreviousPosition(positions, before);
  }
  return false;
}

function queried(making: Making, block: LivingBlock, query: LivingQuery): LivingRecords {
  if (!isKindName(query.kind)) {
    making.report.missing.push({ block: block.id, record: null, reason: 'unknown-kind' });
    return none;
  }
  const positions = making.view.list('position');
  const standing = (record: AnyRecord): boolean =>
    !isKind(record, 'position') ||
    standingPositions(positions, { party: record.body.party, issue: record.body.issue, asOf: making.asOf }).some(
      ({ id }) => id === record.id,
    );
  const found = (making.view.list(query.kind) as readonly AnyRecord[]).filter(
    (record) =>
      (record.negotiation === null || record.negotiation === making.negotiation) &&
      fits(record, query) &&
      standing(record),
  );
  if (found.length === 0) making.report.missing.push({ block: block.id, record: null, reason: 'nothing-found' });
  const seen = found.filter((record) => admitRecord(making, block.id, record));
  return { records: [...seen].sort(certainFirst), withheld: false };
}

function fits(record: AnyRecord, query: LivingQuery): boolean {
  const { mode, status, standing } = record.body;
  if (query.mode !== null && mode !== query.mode) return false;
  if (query.status !== null && (status ?? standing) !== query.status) return false;
  const wanted = [query.issue, query.party].filter((id) => id !== null);
  if (wanted.length === 0) return true;
  const pointed = definitionOf(record.kind)
    .references(record.body)
    .map(({ to }) => to);
  return wanted.every((id) => pointed.includes(id));
}

/** Certain before possible before unlikely, then by their order, then as they were written. */
function certainFirst(left: AnyRecord, right: AnyRecord): number {
  const certainty = ({ body }: AnyRecord): number => {
    const place = (certainties as readonly unknown[]).indexOf(body.certainty);
    return place === -1 ? certainties.length : place;
  };
  const order = ({ body }: AnyRecord): number =>
    typeof body.order === 'number' ? body.order : Number.MAX_SAFE_INTEGER;
  return certainty(left) - certainty(right) || order(left) - order(right) || left.sequence - right.sequence;
}
