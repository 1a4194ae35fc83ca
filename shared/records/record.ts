// A record as it travels: the envelope that every kind has, around the body of its kind.
import type { RecordId } from '#shared/core/ids.ts';
import type { KindDefinition } from './define.ts';
import type { BodyOf, FieldTable } from './fields.ts';
import { kinds } from './index.ts';
import type { Marking } from './marking.ts';

export type Kind = keyof typeof kinds;
type FieldsOf<K extends Kind> = (typeof kinds)[K]['fields'];
export type Body<K extends Kind> = BodyOf<FieldsOf<K>>;

/** A definition of which only the common part is known. */
export type AnyKind = KindDefinition<FieldTable>;

export interface RecordEnvelope {
  readonly id: RecordId;
  readonly kind: Kind;
  /** The negotiation that it belongs to; null for records of the whole library and for negotiations themselves. */
  readonly negotiation: RecordId | null;
  /** Counts the revisions of this record from 1. */
  readonly revision: number;
  /** The library's counter at the last write of this record: the only measure of what came later. */
  readonly sequence: number;
  readonly title: string;
  readonly marking: Marking;
  /** For display only, never for order: ISO 8601 in UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface RecordOf<K extends Kind> extends RecordEnvelope {
  readonly kind: K;
  readonly body: Body<K>;
}

/** Any record; `isKind` tells which. */
export interface AnyRecord extends RecordEnvelope {
  readonly body: Readonly<Record<string, unknown>>;
}

export const kindNames: readonly Kind[] = Object.keys(kinds) as Kind[];

export const isKindName = (value: string): value is Kind => Object.hasOwn(kinds, value);

/** The definition of a kind, seen through the part that all kinds share. */
export const definitionOf = (kind: Kind): AnyKind => kinds[kind] as unknown as AnyKind;

export const isKind = <K extends Kind>(record: AnyRecord, kind: K): record is RecordOf<K> & AnyRecord =>
  record.kind === kind;
