// What the atoms of a text hold (living blocks, mentions, notes, dates, placeholders), read with care wherever it comes from.
import { createState } from 'lexical';
import type { Json } from '#shared/core/canonical-json.ts';
import { type DateValue, dateValueSchema } from '#shared/core/dates.ts';
import { isRecordId, type RecordId } from '#shared/core/ids.ts';
import {
  type DateInline,
  type FootnoteInline,
  type LivingBlock,
  type LivingQuery,
  type LivingShow,
  livingShows,
  type MentionInline,
} from '#shared/richtext/rich-text.ts';

type Source = Readonly<Record<string, unknown>>;

export type LivingContent = Omit<LivingBlock, 'id' | 'kind'>;
export type MentionContent = Omit<MentionInline, 'kind'>;
export type FootnoteContent = Omit<FootnoteInline, 'kind'>;
export type DateContent = DateInline['value'];

const isSource = (value: unknown): value is Source =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const codeOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const recordOf = (value: unknown): RecordId | null => (isRecordId(value) ? value : null);
const showOf = (value: unknown): LivingShow => livingShows.find((show) => show === value) ?? 'paragraph';

function queryOf(value: unknown): LivingQuery | null {
  if (!isSource(value) || typeof value.kind !== 'string') return null;
  const { kind, issue, party, mode, status } = value;
  return { kind, issue: recordOf(issue), party: recordOf(party), mode: codeOf(mode), status: codeOf(status) };
}

function livingOf(value: unknown): LivingContent {
  const source = isSource(value) ? value : {};
  const query = queryOf(source.query);
  return {
    record: query === null ? recordOf(source.record) : null,
    show: showOf(source.show),
    query,
    pinned: typeof source.pinned === 'number' ? source.pinned : null,
  };
}

function dateOf(value: unknown): DateValue | null {
  const parsed = dateValueSchema().safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** A plain copy of what is JSON in `value`; the rest becomes null. */
function jsonOf(value: unknown): Json {
  if (value === null || typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string') {
    return value;
  }
  if (Array.isArray(value)) return value.map(jsonOf);
  if (!isSource(value)) return null;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, jsonOf(item)]));
}

export const livingState = createState('living', { parse: livingOf });
export const mentionState = createState('mention', {
  parse: (value): MentionContent | null => {
    const record = isSource(value) ? recordOf(value.record) : null;
    return record === null || !isSource(value) ? null : { record, text: textOf(value.text) };
  },
});
export const footnoteState = createState('footnote', {
  parse: (value): FootnoteContent =>
    isSource(value) ? { source: recordOf(value.source), text: textOf(value.text) } : { source: null, text: '' },
});
export const dateState = createState('date', { parse: dateOf });
export const originalState = createState('original', { parse: jsonOf });
