// A record of a case under new identifiers: its own, its negotiation's, and those that its bodies point to; its hashes follow.
import { canonicalJson } from '#shared/core/canonical-json.ts';
import type { RecordId } from '#shared/core/ids.ts';
import { definitionOf, isKindName, type Kind } from '#shared/records/record.ts';
import type { CaseRecord, CaseState, HashState } from './case-format.ts';
import { remapReferences } from './remap-references.ts';

export type Rewritten = Pick<CaseRecord, 'id' | 'kind' | 'negotiation' | 'title' | 'states'>;

/** @param ids from each old identifier to the new one; records that nothing in it touches stay as they are, hashes included */
export function rewriter(ids: ReadonlyMap<RecordId, RecordId>, hash: HashState): (record: CaseRecord) => Rewritten {
  return (record) => {
    const { kind, title, states } = record;
    const id = ids.get(record.id) ?? record.id;
    const negotiation = record.negotiation === null ? null : (ids.get(record.negotiation) ?? record.negotiation);
    if (ids.size === 0 || !isKindName(kind)) return { id, kind, negotiation, title, states };
    const isMoved = id !== record.id || negotiation !== record.negotiation;
    const rewritten = states.map((state) => {
      const moved = state.deleted ? state : movedState(kind, state, ids);
      if (!isMoved && moved.bodyJson === state.bodyJson) return state;
      return { ...moved, hash: hash({ ...moved, id, kind, negotiation }, moved.bodyJson) };
    });
    return { id, kind, negotiation, title, states: rewritten };
  };
}

/** Fields are known of the present shape only, so an older body that has to change is brought up to it. */
function movedState(kind: Kind, state: CaseState, ids: ReadonlyMap<RecordId, RecordId>): CaseState {
  const { shape, read } = definitionOf(kind);
  const raised = read(JSON.parse(state.bodyJson), state.shape);
  if (!raised.ok) throw new Error(`A state of a case was not checked: ${raised.error[0]?.message}`);
  const body = remapReferences(kind, raised.value, ids);
  const isSame = canonicalJson(body) === canonicalJson(raised.value);
  return isSame ? state : { ...state, shape, bodyJson: canonicalJson(body) };
}
