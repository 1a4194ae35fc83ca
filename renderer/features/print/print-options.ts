// What is to be printed and how, as the person chose it, and the request that follows from it.
import type { InputOf } from '#shared/contract/index.ts';
import type { briefShapes, PrintFormat } from '#shared/contract/print.ts';
import type { RecordId } from '#shared/core/ids.ts';
import { annexes } from '#shared/records/dossier.ts';
import { type AnyRecord, isKind } from '#shared/records/record.ts';

export type Annex = (typeof annexes)[number];

export interface PrintOptions {
  readonly shape: (typeof briefShapes)[number];
  readonly sheet: 'page' | 'a3';
  /** 'own': as the record says; 'all': our own desk, everything. */
  readonly audience: 'own' | 'all' | RecordId;
  readonly language: string;
  readonly paper: 'a4' | 'letter';
  readonly annexes: readonly Annex[];
  /** From 1; 0: without a number. */
  readonly copy: number;
  readonly onWithheld: 'absent' | 'said';
}

export type Subject = 'brief' | 'dossier' | 'negotiation';

export const subjectOf = (record: AnyRecord): Subject | null =>
  record.kind === 'brief' || record.kind === 'dossier' || record.kind === 'negotiation' ? record.kind : null;

/** How many numbered copies a dossier is printed in. */
export const copiesOf = (record: AnyRecord): number =>
  isKind(record, 'dossier') ? Math.max(0, record.body.copies ?? 0) : 0;

/** As the record itself would have it. @param language of the interface, for a matrix, which has none of its own */
export const usualOptions = (record: AnyRecord, language: string): PrintOptions => ({
  shape: 'brief',
  sheet: 'a3',
  audience: record.kind === 'negotiation' ? 'all' : 'own',
  language: isKind(record, 'dossier') || isKind(record, 'brief') ? record.body.language : language,
  paper: 'a4',
  annexes: isKind(record, 'dossier') ? record.body.annexes : [],
  copy: copiesOf(record) > 0 ? 1 : 0,
  onWithheld: 'absent',
});

export type PrintName = 'print.brief' | 'print.dossier' | 'print.matrix';

/** What is asked of the engine, as plain data: two requests that say the same are the same document. */
export interface PrintRequest {
  readonly name: PrintName;
  readonly input: InputOf<PrintName>;
}

export function requestOf(record: AnyRecord, options: PrintOptions, format: PrintFormat): PrintRequest {
  const common = {
    to: { keep: true },
    format,
    language: options.language,
    paper: options.paper,
    onWithheld: options.onWithheld,
    ...(options.audience === 'own' ? {} : { audience: options.audience === 'all' ? null : options.audience }),
  } as const;
  if (record.kind === 'dossier') {
    const copy = copiesOf(record) === 0 ? {} : { copy: options.copy };
    const bound = annexes.filter((annex) => options.annexes.includes(annex));
    return { name: 'print.dossier', input: { ...common, dossier: record.id, annexes: bound, ...copy } };
  }
  if (record.kind === 'brief')
    return { name: 'print.brief', input: { ...common, brief: record.id, as: options.shape } };
  return { name: 'print.matrix', input: { ...common, negotiation: record.id, sheet: options.sheet } };
}

/** One request for each numbered copy. */
export const copiesToPrint = (record: AnyRecord, options: PrintOptions): readonly PrintRequest[] =>
  Array.from({ length: copiesOf(record) }, (_, index) => requestOf(record, { ...options, copy: index + 1 }, 'pdf'));
