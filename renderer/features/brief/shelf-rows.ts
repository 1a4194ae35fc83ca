// The records that can stand in a brief, by kind, as the shelf shows them.
import { useMemo } from 'react';
import { useAsk } from '#renderer/client/client.tsx';
import type { OutputOf } from '#shared/contract/index.ts';
import type { DateValue } from '#shared/core/dates.ts';
import type { RecordId } from '#shared/core/ids.ts';
import { type AnyRecord, definitionOf, isKind } from '#shared/records/record.ts';

export const shelfKinds = ['position', 'concern', 'talking-point', 'statement'] as const;
export type ShelfKind = (typeof shelfKinds)[number];

export interface ShelfRow {
  readonly id: RecordId;
  readonly kind: ShelfKind;
  readonly words: string;
  readonly language: string;
  readonly party: string | null;
  readonly date: DateValue | null;
  readonly mode: string | null;
  readonly status: string | null;
  readonly seconds: number | null;
  readonly level: string | null;
}

export interface ShelfGroup {
  readonly kind: ShelfKind;
  readonly rows: readonly ShelfRow[];
  /** How many answer the words, those shown included. */
  readonly total: number;
}

export interface ShelfQuestion {
  readonly negotiation: RecordId | null;
  readonly text: string;
  /** Of the brief, in which the words of records are shown. */
  readonly language: string;
  /** Of the interface, in which other records are named. */
  readonly names: string;
  /** Null: all. */
  readonly only: ShelfKind | null;
}

/** So many of each kind: what is further down is found by typing. */
const most = { one: 200, all: 40 } as const;

export interface ShelfAnswer {
  readonly groups: readonly ShelfGroup[];
  readonly isReading: boolean;
}

export function useShelf(question: ShelfQuestion): ShelfAnswer {
  const { only, language } = question;
  const limit = only === null ? most.all : most.one;
  const inputOf = (kind: ShelfKind) => {
    const { negotiation, text, names } = question;
    if (only !== null && only !== kind) return null;
    return { kind, text, limit, language: names, ...(negotiation === null ? {} : { negotiation }) };
  };
  const keep = { keepPrevious: true };
  const position = useAsk('record.rows', inputOf('position'), keep);
  const concern = useAsk('record.rows', inputOf('concern'), keep);
  const point = useAsk('record.rows', inputOf('talking-point'), keep);
  const statement = useAsk('record.rows', inputOf('statement'), keep);
  const asked = [position, concern, point, statement];
  const groups = useMemo(() => {
    const answers = {
      position: position.value,
      concern: concern.value,
      'talking-point': point.value,
      statement: statement.value,
    };
    return shelfKinds.flatMap((kind) => {
      const answer = answers[kind];
      return answer === undefined || (only !== null && only !== kind) ? [] : [groupOf(kind, answer, language)];
    });
  }, [position.value, concern.value, point.value, statement.value, only, language]);
  return { groups, isReading: asked.some(({ isReading }) => isReading) };
}

type Rows = OutputOf<'record.rows'>;

function groupOf(kind: ShelfKind, { records, named, total }: Rows, language: string): ShelfGroup {
  // What was superseded is not offered: a living block would show what came after it anyway.
  const earlier = new Set(records.flatMap((record) => (isKind(record, 'position') ? [record.body.supersedes] : [])));
  const rows = records.filter(({ id }) => !earlier.has(id)).map((record) => rowOf(kind, record, named, language));
  return { kind, rows, total: total - (records.length - rows.length) };
}

function rowOf(kind: ShelfKind, record: AnyRecord, named: Rows['named'], language: string): ShelfRow {
  const { body, id, marking } = record;
  const { text, language: written } = definitionOf(record.kind).block(body, language);
  const party = 'party' in body ? named.find(({ id: known }) => known === body.party) : undefined;
  const point = isKind(record, 'talking-point') ? record.body : null;
  return {
    id,
    kind,
    words: text,
    language: written,
    party: party?.title ?? null,
    date: isKind(record, 'position') ? record.body.asOf : isKind(record, 'statement') ? record.body.date : null,
    mode: point?.mode ?? null,
    status: isKind(record, 'concern') ? record.body.status : null,
    seconds: point?.seconds ?? null,
    level: marking.level,
  };
}
