// What living blocks show now: the records that print would choose, in their own words, for a page that is being written.
import { getRecord } from '#main/store/records.ts';
import type { Reader } from '#main/store/session.ts';
import { beginMaking, clearanceIn, findScheme } from '#shared/briefing/begin-making.ts';
import type { Clearance } from '#shared/briefing/clearance.ts';
import { livingRecords } from '#shared/briefing/living-records.ts';
import { type Making, noteRuns } from '#shared/briefing/making.ts';
import { partOfMatrix } from '#shared/briefing/part-of-matrix.ts';
import { settingOf } from '#shared/briefing/print-setting.ts';
import { recordRuns } from '#shared/briefing/record-words.ts';
import { findOf, type RecordsView } from '#shared/briefing/records-view.ts';
import { refuse } from '#shared/contract/failures.ts';
import type { OutputOf, ParsedInputOf } from '#shared/contract/index.ts';
import { countLetters } from '#shared/core/count-words.ts';
import { type DateValue, dateValueSchema } from '#shared/core/dates.ts';
import type { RecordId } from '#shared/core/ids.ts';
import { shortNameOf } from '#shared/records/party.ts';
import { type AnyRecord, definitionOf, isKind } from '#shared/records/record.ts';
import { wordingIn } from '#shared/records/worded.ts';
import type { BlockId } from '#shared/richtext/rich-text.ts';
import type { Desk } from './desk.ts';
import type { Frozen, HandlersOf } from './handlers.ts';
import { matrixShown } from './matrix.ts';
import { gradeOf } from './record-about.ts';
import { recordsViewOver } from './records-view.ts';

type Asked = Frozen<ParsedInputOf<'living.show'>>;
type AskedBlock = Asked['blocks'][number];
type Shown = Frozen<OutputOf<'living.show'>>[number];
type Item = Shown['items'][number];

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** The day by which a record of its kind is read. */
function dateOf({ body }: AnyRecord): DateValue | null {
  for (const name of ['asOf', 'date', 'due', 'start', 'adopted', 'madeOn', 'issued']) {
    const parsed = dateValueSchema().safeParse(body[name]);
    if (parsed.success) return parsed.data;
  }
  return null;
}

function partyOf(view: RecordsView, { body }: AnyRecord, language: string | undefined): string | null {
  const party = findOf(view, 'party', (textOf(body.party) ?? textOf(body.by)) as RecordId | null);
  if (party === null) return null;
  const name = shortNameOf(party.body);
  return wordingIn(name, language ?? name.language).text;
}

interface ReadFor {
  readonly language: string | undefined;
  /** What the audience of the page may see. */
  readonly maySee: Clearance['maySee'];
}

/** By making them as print would: for the blocks in the order in which they are asked for, for what is cited each on its own. */
function notesOf(making: Making, record: AnyRecord, isCited: boolean): readonly number[] {
  const around = isCited ? { ...making, notes: [], noteIds: new Map() } : making;
  const before = around.notes.length;
  if (isCited) noteRuns(around, null, record.id);
  else recordRuns(around, null, record);
  return around.notes.slice(before).map(({ runs }) => countLetters(runs.map(({ text }) => text).join('')));
}

function itemOf(making: Making, record: AnyRecord, { language, maySee }: ReadFor, isCited: boolean): Item {
  const { view } = making;
  const { body } = record;
  const definition = definitionOf(record.kind);
  const own = definition.block(body, '');
  const { text, language: written, evidence } = language === undefined ? own : definition.block(body, language);
  const issue = findOf(view, 'issue', textOf(body.issue) as RecordId | null);
  const grade = isKind(record, 'statement') ? gradeOf(findOf(view, 'source', record.body.source), record.body) : null;
  return {
    record: record.id,
    kind: record.kind,
    title: record.title,
    revision: record.revision,
    text,
    language: written,
    marking: record.marking,
    party: partyOf(view, record, language),
    issue: issue?.title ?? null,
    date: dateOf(record),
    stance: textOf(body.stance),
    rung: textOf(body.rung),
    firmness: numberOf(body.firmness),
    mode: textOf(body.mode),
    status: textOf(body.status) ?? textOf(body.standing),
    seconds: numberOf(body.seconds),
    grade,
    evidence: evidence.filter((id) => view.get(id) !== null).length,
    // A record that was marked higher since takes its earlier wordings with it.
    withheld: !maySee(record) || !maySee(view.get(record.id) ?? record),
    notes: notesOf(making, record, isCited),
  };
}

/** A table of positions is the matrix: of one issue with what is below it, of one party, or whole. */
function matrixOfBlock(making: Making, { query, show }: AskedBlock, { language, maySee }: ReadFor): Shown['matrix'] {
  if (query?.kind !== 'position' || show !== 'table' || making.negotiation === null) return null;
  const whole = matrixShown(making.view, {
    negotiation: making.negotiation,
    asOf: making.asOf,
    maySee,
    saysWithheld: true,
    ...(language === undefined ? {} : { language }),
  });
  return { ...whole, ...partOfMatrix(whole, query) };
}

/** The position that the block would show if it were not pinned, where that is another one. */
function successorOf(making: Making, block: AskedBlock, record: AnyRecord): RecordId | null {
  if (!isKind(record, 'position')) return null;
  const unpinned = { ...block, pinned: null, kind: 'living' as const, id: block.key as BlockId };
  const [now] = livingRecords(making, unpinned).records;
  return now === undefined || now.id === record.id ? null : now.id;
}

function showBlock(making: Making, block: AskedBlock, reading: ReadFor): Shown {
  const { key, record, pinned } = block;
  const present = record === null ? null : making.view.get(record);
  const { records } = livingRecords(making, { ...block, kind: 'living', id: key as BlockId });
  const items = records.map((shown) => itemOf(making, shown, reading, block.isCited === true));
  const isGone = record !== null && present === null;
  const matrix = isGone ? null : matrixOfBlock(making, block, reading);
  // A matrix of an issue shows what is below it as well, which its query does not answer with.
  const isEmpty = matrix === null ? items.length === 0 : matrix.parties.length === 0;
  return {
    key,
    state: isGone ? 'deleted' : isEmpty ? 'empty' : 'shown',
    items,
    newer: pinned !== null && present !== null && present.revision > pinned ? present.revision : null,
    successor: pinned === null || present === null ? null : successorOf(making, block, present),
    matrix,
  };
}

/** What the audience may see in this negotiation; without one, everything. */
function clearanceFor(reader: Reader, view: RecordsView, negotiation: RecordId | null, audience: RecordId | null) {
  const named = audience === null ? null : getRecord(reader, audience);
  if (named !== null && !isKind(named, 'audience')) return refuse('not-found', { what: 'audience', id: named.id });
  const process = findOf(view, 'negotiation', negotiation);
  return clearanceIn(view, process, named, findScheme(view, process));
}

function showBlocks(
  { negotiation, language, asOf, audience, blocks }: Asked,
  reader: Reader,
  desk: Desk,
): readonly Shown[] {
  const setting = settingOf({ language: 'en', digits: null, hijri: null }, language);
  const view = recordsViewOver(reader, negotiation);
  const making = beginMaking(
    { view, audience: null, asOf: asOf ?? desk.today(), preparedBy: '' },
    negotiation,
    setting,
  );
  const { maySee } = clearanceFor(reader, view, negotiation, audience);
  return blocks.map((block) => showBlock(making, block, { language, maySee }));
}

export const living: HandlersOf<'living'> = {
  show: showBlocks,
  above: ({ negotiation, audience, markings }, reader) => {
    const view = recordsViewOver(reader, negotiation);
    const { maySeeMarking } = clearanceFor(reader, view, negotiation, audience);
    return markings.map((marking) => !maySeeMarking(marking));
  },
};
