// Agreements: those on which our points rest, and those in force between parties at the table, with acts and provisions.
import { earliestDay, latestDay } from '#shared/core/dates.ts';
import type { RecordId } from '#shared/core/ids.ts';
import type { AnyRecord, RecordOf } from '#shared/records/record.ts';
import type { AnnexBuilder, DossierMaking } from './annex.ts';
import {
  annexPart,
  capitalised,
  factsBlock,
  otherNames,
  partyRuns,
  section,
  tableOf,
  untaggedRuns,
  wordsFor,
} from './annex-pieces.ts';
import { admitRecord, markOf } from './making.ts';
import type { FactsBlock, TableBlock } from './print-blocks.ts';
import { dateText, plainIn, runsIn, runsOf, shortDateText } from './print-setting.ts';
import { findOf } from './records-view.ts';

type Agreement = RecordOf<'agreement'> & AnyRecord;

export const agreementParts: AnnexBuilder = (making) => {
  const cited = citedBy(making);
  const parties = atTable(making);
  const wanted = making.view
    .list('agreement')
    .filter((agreement) => cited.has(agreement.id) || isInForce(agreement, parties, making.asOf))
    .sort((left, right) => adoptedOn(left).localeCompare(adoptedOn(right)) || left.sequence - right.sequence);
  return annexPart(making, (inner) => ({
    title: wordsFor(making).agreements,
    lead: [],
    sections: wanted
      .filter((agreement) => admitRecord(inner, null, agreement))
      .map((agreement) =>
        section(
          plainIn(agreement.body.title, inner),
          agreementFacts(inner, agreement),
          actsTable(inner, agreement),
          provisionsTable(inner, agreement),
        ),
      ),
  }));
};

/** What rests on hidden points alone is not cited for this reader. */
export function citedBy({ view, negotiation, clearance }: DossierMaking): ReadonlySet<RecordId> {
  const points = view.list('talking-point').filter((point) => point.negotiation === negotiation);
  return new Set(points.filter((point) => clearance.maySee(point)).flatMap(({ body }) => body.restsOn));
}

/** The parties at the table of which the reader may know, ours included. */
export function atTable({ view, negotiation, clearance }: DossierMaking): readonly RecordId[] {
  const talks = findOf(view, 'negotiation', negotiation);
  if (talks === null || !clearance.maySee(talks)) return [];
  return talks.body.parties.flatMap(({ party }) => {
    const record = findOf(view, 'party', party);
    return record !== null && clearance.maySee(record) ? [party] : [];
  });
}

/** By its text on that day, for two of the parties at least. */
function isInForce({ body }: Agreement, parties: readonly RecordId[], asOf: string): boolean {
  const runs =
    body.inForce !== null &&
    earliestDay(body.inForce) <= asOf &&
    (body.expiry === null || latestDay(body.expiry) >= asOf);
  return runs && parties.filter((party) => isBound(body.acts, party, asOf)).length >= 2;
}

/** A signature binds where nobody has ratified: the text then asks for no more. */
function isBound(acts: Agreement['body']['acts'], party: RecordId, asOf: string): boolean {
  const done = acts.filter(({ date }) => date === null || earliestDay(date) <= asOf);
  const consents = ['ratified', 'acceded', 'accepted'];
  const needed = done.some(({ act }) => act === 'ratified') ? consents : [...consents, 'signed'];
  const own = done.filter((row) => row.party === party).map(({ act }) => act);
  return own.some((act) => needed.includes(act)) && !own.includes('withdrew');
}

const adoptedOn = ({ body }: Agreement): string => {
  const date = body.adopted ?? body.inForce;
  return date === null ? '' : earliestDay(date);
};

function agreementFacts(making: DossierMaking, agreement: Agreement): FactsBlock | null {
  const { setting, clearance } = making;
  const { body } = agreement;
  const words = wordsFor(making);
  const labels = words.facts;
  const dated = (label: string, date: Agreement['body']['adopted']) => ({
    label,
    runs: date === null ? [] : [{ text: dateText(date, setting) }],
  });
  return factsBlock(markOf(agreement.marking, making), [
    { label: labels.kind, runs: runsOf(words.agreementKinds[body.kind], setting.language, setting) },
    { label: labels.symbol, runs: untaggedRuns(body.symbol, setting) },
    { label: labels.otherNames, runs: capitalised(otherNames(body.title, making), setting) },
    dated(labels.adopted, body.adopted),
    dated(labels.inForce, body.inForce),
    dated(labels.expiry, body.expiry),
    dated(labels.review, body.review),
    { label: labels.notes, runs: clearance.purpose === 'ours' ? runsIn(body.note, making) : [] },
  ]);
}

/** The acts of parties of which the reader may know. The notes on them are ours. */
function actsTable(making: DossierMaking, { body }: Agreement): TableBlock | null {
  const { setting, view, clearance } = making;
  const words = wordsFor(making);
  const rows = body.acts.flatMap(({ party, act, date, note }) => {
    const name = partyRuns(making, findOf(view, 'party', party));
    if (name.length === 0) return [];
    return [
      [
        name,
        [{ text: words.acts[act] }],
        date === null ? [] : [{ text: shortDateText(date, setting) }],
        clearance.purpose === 'ours' ? runsIn(note, making) : [],
      ],
    ];
  });
  const { party, act, date, note } = words.heads;
  // With its second calendar, a date takes more room.
  const [acted, dated] = setting.direction === 'rtl' ? [24, 54] : [34, 33];
  return tableOf(
    [party, act, date, note],
    [{ share: 2 }, { millimetres: acted }, { millimetres: dated }, { share: 3 }],
    rows,
  );
}

function provisionsTable(making: DossierMaking, { body }: Agreement): TableBlock | null {
  const { setting } = making;
  const { provision, text } = wordsFor(making).heads;
  const rows = body.provisions.map((row) => [untaggedRuns(row.path, setting), runsIn(row.text, making)]);
  return tableOf([provision, text], [{ millimetres: 26 }, { share: 1 }], rows);
}
