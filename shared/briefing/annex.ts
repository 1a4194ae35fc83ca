// What every annex of a dossier is built from, and what it gives.
import type { RecordOf } from '#shared/records/record.ts';
import type { Making } from './making.ts';
import type { PrintPart } from './print-parts.ts';

export interface DossierMaking extends Making {
  readonly dossier: RecordOf<'dossier'>;
  /** Null: the document is for our own desk. */
  readonly audience: RecordOf<'audience'> | null;
  /** The meeting that it is for; null where there is none, or the reader may not know of it. */
  readonly meeting: RecordOf<'meeting'> | null;
}

/** Parts with a place in the contents. */
export type TabbedPart = Exclude<PrintPart, { readonly form: 'cover' | 'contents' | 'cards' }>;

/**
 * Gives the parts of an annex, none where there is nothing that the reader may see. Their tabs are null and are given when
 * the whole is bound; their marks are the highest of what stands in them. Everything printed counts towards `making.printed`.
 */
export type AnnexBuilder = (making: DossierMaking) => readonly TabbedPart[];
