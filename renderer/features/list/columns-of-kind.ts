// Which fields of a kind its list shows beside the words of the record, in this order; the rest is one step away, in the inspector.
import type { Kind } from '#shared/records/record.ts';

export const columnsOfKind: Readonly<Record<Kind, readonly string[]>> = {
  negotiation: ['type', 'phase'],
  party: ['kind', 'shortName', 'ours', 'memberOf'],
  person: ['roles', 'languages', 'lastMet'],
  issue: ['number', 'parent', 'sector', 'weight', 'valueType', 'unit'],
  source: ['kind', 'date', 'language', 'reliability'],
  statement: ['date', 'party', 'person', 'attribution', 'credibility', 'reveals'],
  interest: ['party', 'issues', 'kind', 'nature', 'basis', 'rank'],
  position: ['party', 'issue', 'stance', 'rung', 'value', 'firmness', 'disclosure', 'asOf'],
  concern: ['party', 'issue', 'severity', 'status'],
  'talking-point': ['order', 'issue', 'mode', 'certainty', 'seconds', 'disclosure', 'answers'],
  agreement: ['kind', 'symbol', 'adopted', 'inForce', 'expiry', 'review'],
  meeting: ['type', 'start', 'end', 'place', 'minutesAvailable'],
  commitment: ['by', 'to', 'due', 'status', 'form'],
  assessment: ['subject', 'likelihood', 'confidence', 'madeOn', 'review'],
  brief: ['form', 'language', 'meeting', 'audience', 'date'],
  edition: ['brief', 'number', 'issuedOn', 'audience', 'language'],
  dossier: ['meeting', 'audience', 'language', 'copies', 'asOf'],
  audience: ['purpose', 'highestLevel', 'language', 'copies'],
  mandate: ['authority', 'flexibility', 'issued', 'expiry'],
  relation: ['between', 'from', 'to', 'type', 'strength'],
  support: ['on', 'party', 'ask', 'standing', 'nextCaller', 'nextCall'],
  form: ['base', 'budgetSides', 'budgetWords'],
  'marking-scheme': [],
  glossary: [],
};
