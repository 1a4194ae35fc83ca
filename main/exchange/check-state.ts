// Checks one state of a record as it stands in a case file: its kind, its shape, its body by the kind's own parser, its hash.
import { isDeepStrictEqual } from 'node:util';
import { canonicalJson } from '#shared/core/canonical-json.ts';
import type { RecordId } from '#shared/core/ids.ts';
import type { Problem } from '#shared/records/problem.ts';
import { definitionOf, type Kind } from '#shared/records/record.ts';
import type { CaseState, HashState, StateLine } from './case-format.ts';

/**
 * @param path leads into the line, such as `body.wording.text`
 * @param coded where the message is the sentence of a code, so that it can be said in other languages
 */
export type Report = (path: string, message: string, coded?: Pick<Problem, 'code' | 'details'>) => void;

export interface Identity {
  readonly id: RecordId;
  readonly kind: Kind;
  readonly negotiation: RecordId | null;
}

type PlainBody = Readonly<Record<string, unknown>>;

/** The body in the present shape, as the parser gives it; null when it was refused, which `report` was told. */
function parsedBody(line: StateLine, { id, kind }: Identity, shape: number, report: Report): PlainBody | null {
  try {
    const parsed = definitionOf(kind).read(line.body, shape, id);
    if (parsed.ok) return parsed.value;
    for (const found of parsed.error) report(found.path === '' ? 'body' : `body.${found.path}`, found.message, found);
  } catch (reason) {
    // A body that never was of the shape it claims can trip the function that brings old shapes up.
    report('body', `is not of shape ${shape}: ${reason instanceof Error ? reason.message : String(reason)}`);
  }
  return null;
}

/** Fields that the parser filled in: what was hashed must be whole, or the record would change by being read. */
function isWhole(body: unknown, parsed: PlainBody, report: Report): boolean {
  if (isDeepStrictEqual(body, parsed)) return true;
  const given = body as PlainBody;
  const filled = Object.keys(parsed).filter((name) => !isDeepStrictEqual(given[name], parsed[name]));
  for (const name of filled) report(`body.${name}`, 'is not written out in full, as a state with a hash must be');
  return false;
}

export interface CheckedState {
  readonly state: CaseState;
  /** From the body; null in a deletion. */
  readonly title: string | null;
}

/** The state, or null when it was refused; `report` is told of everything that is wrong with it. */
export function checkState(line: StateLine, identity: Identity, hash: HashState, report: Report): CheckedState | null {
  const definition = definitionOf(identity.kind);
  const { revision, deleted, marking, author, time } = line;
  if (deleted !== (line.body === null || line.body === undefined)) {
    report('body', deleted ? 'must be null, because the record was deleted' : 'is missing');
    return null;
  }
  const shape = line.shape ?? definition.shape;
  const parsed = deleted ? null : parsedBody(line, identity, shape, report);
  if (!deleted && parsed === null) return null;
  const isHashed = line.hash !== undefined;
  const isPresent = shape === definition.shape;
  if (parsed !== null && isHashed && isPresent && !isWhole(line.body, parsed, report)) return null;
  const kept = { revision, shape: isHashed ? shape : definition.shape, deleted, marking, author, time };
  const bodyJson = jsonOf(isHashed ? (line.body ?? null) : parsed, report);
  if (bodyJson === null) return null;
  const right = hash({ ...identity, ...kept }, bodyJson);
  if (isHashed && line.hash !== right) {
    report('hash', 'does not agree with the content: the line was changed after it was written');
    return null;
  }
  return { state: { ...kept, bodyJson, hash: right }, title: parsed === null ? null : definition.title(parsed) };
}

function jsonOf(body: unknown, report: Report): string | null {
  try {
    return canonicalJson(body);
  } catch (reason) {
    report('body', `cannot be kept: ${reason instanceof Error ? reason.message : String(reason)}`);
    return null;
  }
}
