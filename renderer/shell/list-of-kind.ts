// Where the list of a kind is: in the negotiation that is worked on, or in the whole library.
import { addressOf } from '#renderer/client/address.ts';
import type { RecordId } from '#shared/core/ids.ts';
import { definitionOf, type Kind } from '#shared/records/record.ts';

/** Whether the records of this kind are those of the whole library, seen from here. */
export const isWide = (kind: Kind, negotiation: RecordId | null): boolean =>
  definitionOf(kind).scope === 'library' || negotiation === null;

export const listOfKind = (kind: Kind, negotiation: RecordId | null): string =>
  addressOf.list(isWide(kind, negotiation) ? null : negotiation, kind);
