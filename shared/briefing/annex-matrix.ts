// The matrix of positions as an annex and as a poster: parties across, ours first; issues down.
import { day, latestDay } from '#shared/core/dates.ts';
import { annexWords } from '#shared/language/annex-words.ts';
import { formatNumber } from '#shared/language/format-number.ts';
import { profileWords } from '#shared/language/profile-words.ts';
import type { Marking } from '#shared/records/marking.ts';
import { shortNameOf } from '#shared/records/party.ts';
import type { AnyRecord, RecordOf } from '#shared/records/record.ts';
import { wordingIn } from '#shared/records/worded.ts';
import type { DossierMaking, TabbedPart } from './annex.ts';
import { highestMark, type Making, ofPart } from './making.ts';
import { formerPosition, type Matrix, type MatrixRow, matrixOf } from './matrix.ts';
import type { MatrixPart, MatrixPrintRow, StanceCell, StanceMark } from './print-parts.ts';
import { inDigits, plainIn, runsIn, runsOf, shortDateText } from './print-setting.ts';
import { findOf } from './records-view.ts';
import { joinedRuns } from './runs.ts';
import { shortRuns } from './short-runs.ts';

/** At most so many of our columns stand in each group of columns. */
const mostRepeated = 2;
/** Characters of a wording in a cell; the whole of it stands in the profile of the party. */
const longestWording = 60;

/** In the order of the key. */
const stanceOrder: readonly StanceMark[] = ['for', 'for-with-conditions', 'neutral', 'reserved', 'against', 'unknown'];

export interface MatrixPartOptions {
  readonly sheet: MatrixPart['sheet'];
  /** A whole day to compare with; default: the end of the last round before. */
  readonly since?: string;
}

/** One part, or none where no position may be seen. */
export function matrixParts(making: DossierMaking): readonly TabbedPart[] {
  const part = matrixPart(making, { sheet: 'page' });
  return part === null ? [] : [part];
}

/** Null where there is no position that the reader may see, or may be told is withheld. */
export function matrixPart(outer: Making, { sheet, since }: MatrixPartOptions): MatrixPart | null {
  const making = ofPart(outer);
  const { view, clearance, setting, asOf } = making;
  const negotiation = findOf(view, 'negotiation', making.negotiation);
  if (negotiation === null || !clearance.maySee(negotiation)) return null;
  const hidden = new Set<AnyRecord>();
  const maySee = (record: AnyRecord): boolean => {
    const isSeen = clearance.maySee(record);
    if (!isSeen) hidden.add(record);
    return isSeen;
  };
  const previousAsOf = since ?? endOfLastRound(making);
  const compared = previousAsOf === undefined ? {} : { previousAsOf };
  const { language } = setting;
  const { saysWithheld } = making;
  const found = filledColumns(
    matrixOf(view, { negotiation: negotiation.id, asOf, language, maySee, saysWithheld, ...compared }),
  );
  if (found.parties.length === 0) return null;
  making.report.withheld.push(...[...hidden].map(({ id }) => ({ block: null, record: id })));
  making.printed.push(negotiation.marking);
  const parties = found.parties.map((column) => partyColumn(making, negotiation, column));
  const rows = found.rows.map((row) => printRow(making, row, compared));
  const words = annexWords[language].matrix;
  const count = (number: number): string => formatNumber(number, setting.digits, language);
  const hasMoved = found.rows.some(({ cells }) => cells.some((cell) => cell !== null && cell.moved !== null));
  const moved = previousAsOf === undefined ? words.moved : words.movedSince(shortDateText(day(previousAsOf), setting));
  const sentences = [
    words.lead(shortDateText(day(asOf), setting), count(parties.length), count(rows.length)),
    ...(hasMoved ? [moved] : []),
  ];
  outer.printed.push(...making.printed);
  return {
    form: 'matrix',
    tab: null,
    mark: highestMark(making.printed, making),
    title: words.title,
    lead: runsOf(sentences.join(' '), language, setting),
    sheet,
    heads: words.heads,
    parties,
    repeated: Math.min(mostRepeated, found.parties.filter(({ ours }) => ours).length),
    rows,
    key: {
      stances: stanceOrder.map((stance) => ({ stance, word: words.stances[stance] })),
      text: showsFirmness(making) ? inDigits(words.key, setting.digits) : '',
    },
  };
}

/** Another party of which no position may be seen, nor be told to be withheld, has no column: it would be empty to the foot. */
function filledColumns(matrix: Matrix): Matrix {
  const isFilled = (place: number): boolean =>
    matrix.rows.some(({ cells, withheld = [] }) => cells[place] != null || withheld.includes(place));
  const all = matrix.parties.map((_, place) => place);
  const places = all.some(isFilled)
    ? all.filter((place) => matrix.parties[place]?.ours === true || isFilled(place))
    : [];
  return {
    ...matrix,
    parties: places.flatMap((place) => matrix.parties[place] ?? []),
    rows: matrix.rows.map((row) => ({
      ...row,
      cells: places.map((place) => row.cells[place] ?? null),
      withheld: places.flatMap((place, column) => (row.withheld?.includes(place) === true ? [column] : [])),
    })),
  };
}

/** How firm a party is, is our judgement, and stays on our own side. */
const showsFirmness = ({ clearance }: Making): boolean => clearance.purpose === 'ours';

/** The last day of the round before, of which the reader may know. */
function endOfLastRound({ view, clearance, negotiation, asOf }: Making): string | undefined {
  const ends = view
    .list('meeting')
    .filter(
      (meeting) => meeting.negotiation === negotiation && meeting.body.type === 'round' && clearance.maySee(meeting),
    )
    .flatMap(({ body }) => {
      const end = body.end ?? body.start;
      return end === null ? [] : [latestDay(end)];
    })
    .filter((end) => end < asOf);
  return ends.sort().at(-1);
}

function partyColumn(
  making: Making,
  negotiation: RecordOf<'negotiation'>,
  { id, ours }: { readonly id: AnyRecord['id']; readonly ours: boolean },
): MatrixPart['parties'][number] {
  const { language } = making.setting;
  const party = findOf(making.view, 'party', id);
  const role = negotiation.body.parties.find((row) => row.party === id)?.role ?? null;
  if (party !== null) making.printed.push(party.marking);
  return {
    name: party === null ? [] : runsIn(shortNameOf(party.body), making),
    role: ours ? annexWords[language].matrix.ours : role === null ? '' : profileWords[language].tableRoles[role],
  };
}

function printRow(making: Making, row: MatrixRow, compared: { readonly previousAsOf?: string }): MatrixPrintRow {
  const { setting, view } = making;
  const issue = findOf(view, 'issue', row.issue.id);
  if (issue !== null) making.printed.push(issue.marking);
  return {
    number: inDigits(row.issue.number, setting.digits),
    title: issue === null ? [] : runsIn(issue.body.name, making),
    detail: issue === null ? '' : plainIn(issue.body.unit, making),
    depth: row.issue.depth,
    cells: row.cells.map((cell, place) => {
      if (row.withheld?.includes(place) === true) return setting.words.withheld;
      const position = cell === null ? null : findOf(view, 'position', cell.position);
      return position === null ? null : stanceCell(making, position, issue, cell?.moved != null, compared);
    }),
  };
}

function stanceCell(
  making: Making,
  position: RecordOf<'position'> & AnyRecord,
  issue: RecordOf<'issue'> | null,
  hasMoved: boolean,
  compared: { readonly previousAsOf?: string },
): StanceCell {
  const { setting, view } = making;
  const words = annexWords[setting.language].matrix;
  const { body } = position;
  const positions = view.list('position').filter(({ negotiation }) => negotiation === making.negotiation);
  const former = hasMoved ? formerPosition(positions, position, compared) : null;
  const markings: Marking[] = [position.marking];
  if (former !== null) markings.push(former.marking);
  making.printed.push(...markings);
  const { text, language } = wordingIn(body.wording, setting.language);
  const number = numberText(making, body.value, issue);
  const lines = [
    // Where there is a number, it says it: five words at most have room here.
    number === '' ? shortRuns(text, language, setting, longestWording) : runsOf(number, setting.language, setting),
    body.disclosure === 'assessed' ? [{ text: words.assessed, italic: true }] : [],
  ];
  return {
    stance: body.stance,
    word: words.stances[body.stance],
    firmness:
      body.firmness === null || !showsFirmness(making)
        ? ''
        : formatNumber(body.firmness, setting.digits, setting.language),
    mark: highestMark(markings, making),
    runs: joinedRuns(lines, '\n'),
    was: former === null ? '' : formerText(making, former, position, issue),
  };
}

/** The stance if it is another, else the number, else that the words are new. */
function formerText(
  making: Making,
  { body: former }: RecordOf<'position'>,
  { body }: RecordOf<'position'>,
  issue: RecordOf<'issue'> | null,
): string {
  const words = annexWords[making.setting.language].matrix;
  if (former.stance !== body.stance) return words.was(words.stances[former.stance]);
  if (former.value !== body.value && former.value !== null) return words.was(numberText(making, former.value, issue));
  return words.reworded;
}

/** With its unit where the issue has one. */
export function numberText(making: Making, value: number | null, issue: RecordOf<'issue'> | null): string {
  if (value === null) return '';
  const { digits, language } = making.setting;
  const unit = issue === null ? '' : plainIn(issue.body.unit, making);
  const number = formatNumber(value, digits, language);
  return unit === '' ? number : `${number}\u00a0${unit}`;
}
