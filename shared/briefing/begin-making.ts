// How the making of every document begins: who reads it, in which setting, as of which day.
import { type DateValue, findDateParts, isIsoDay, latestDay } from '#shared/core/dates.ts';
import type { RecordId } from '#shared/core/ids.ts';
import type { RecordOf } from '#shared/records/record.ts';
import { type Clearance, clearanceOf } from './clearance.ts';
import type { BriefReport, Making } from './making.ts';
import type { PrintDocument } from './print-document.ts';
import { type PrintSetting, plainIn } from './print-setting.ts';
import { findOf, type RecordsView } from './records-view.ts';

/** What every document is asked for with. */
export interface DocumentInput {
  readonly view: RecordsView;
  /** Default: that of the negotiation, else the only one of the library. */
  readonly scheme?: RecordOf<'marking-scheme'> | null;
  /** Null: the document is for our own desk, and holds everything. */
  readonly audience: RecordOf<'audience'> | null;
  /** Default: that of the brief or dossier. Free text stays in the language it is written in. */
  readonly language?: string;
  /** '2027-09-15'; a month or a year stands for its last day. */
  readonly asOf: string;
  /** Stands in the properties of the file, where its reader is of our own side. */
  readonly preparedBy: string;
  readonly paper?: PrintDocument['paper'];
  /** In place of what the reader may not see: nothing (the default), or one word that is always the same. */
  readonly onWithheld?: 'absent' | 'said';
}

export interface DocumentOutput {
  readonly document: PrintDocument;
  readonly report: BriefReport;
}

/** @throws when `asOf` is not a date. */
export function beginMaking(input: DocumentInput, negotiationId: RecordId | null, setting: PrintSetting): Making {
  const { view, audience } = input;
  const negotiation = findOf(view, 'negotiation', negotiationId);
  const scheme = input.scheme === undefined ? findScheme(view, negotiation) : input.scheme;
  return {
    view,
    negotiation: negotiationId,
    scheme,
    clearance: clearanceIn(view, negotiation, audience, scheme),
    setting,
    asOf: wholeDay(input.asOf),
    saysWithheld: input.onWithheld === 'said',
    report: { withheld: [], missing: [] },
    notes: [],
    noteIds: new Map(),
    printed: [],
    evidence: null,
  };
}

/** What an audience may see in this negotiation. */
export function clearanceIn(
  view: RecordsView,
  negotiation: RecordOf<'negotiation'> | null,
  audience: RecordOf<'audience'> | null,
  scheme: RecordOf<'marking-scheme'> | null,
): Clearance {
  const ours = new Set([
    ...view.list('party').flatMap(({ id, body }) => (body.ours ? [id] : [])),
    ...(negotiation?.body.parties ?? []).flatMap(({ party, ours: isOurs }) => (isOurs ? [party] : [])),
  ]);
  return clearanceOf(audience, scheme, ours);
}

/**
 * The marking scheme in force; null where a library has none, or several and the negotiation names none. Outside a negotiation, it is
 * the only one of the library, else the one that every negotiation names.
 */
export function findScheme(
  view: RecordsView,
  negotiation: RecordOf<'negotiation'> | null,
): RecordOf<'marking-scheme'> | null {
  const named = findOf(view, 'marking-scheme', negotiation?.body.markingScheme ?? null);
  if (named !== null) return named;
  const [only, ...others] = view.list('marking-scheme');
  if (others.length === 0) return only ?? null;
  if (negotiation !== null) return null;
  const [common, ...further] = new Set(view.list('negotiation').map(({ body }) => body.markingScheme));
  return further.length === 0 ? findOf(view, 'marking-scheme', common ?? null) : null;
}

function wholeDay(date: string): string {
  if (isIsoDay(date)) return date;
  const parts = findDateParts(date);
  if (parts === null) throw new Error(`"${date}" is not a date: give the day as 2027-09-15.`);
  const value: DateValue = { date, precision: parts.month === null ? 'year' : 'month', sighted: null };
  return latestDay(value);
}

/** The name of the negotiation, which counts as printed; empty where the reader may not see it. */
export function negotiationName(making: Making): string {
  const negotiation = findOf(making.view, 'negotiation', making.negotiation);
  if (negotiation === null || !making.clearance.maySee(negotiation)) return '';
  making.printed.push(negotiation.marking);
  return plainIn(negotiation.body.name, making);
}

/** What a document of this setting says of itself, before its own title, symbol, dates and parts. */
export const frameOf = (making: Making, input: Pick<DocumentInput, 'paper' | 'preparedBy'>) =>
  ({
    language: making.setting.language,
    region: making.setting.region,
    direction: making.setting.direction,
    digits: making.setting.digits,
    paper: input.paper ?? 'a4',
    author: making.clearance.purpose === 'ours' ? input.preparedBy : '',
    labels: { of: making.setting.words.of, tab: making.setting.words.tab },
  }) satisfies Partial<PrintDocument>;
