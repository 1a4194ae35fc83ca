// The tables of a party profile: its interests in their order, its positions by issue, and its concerns.
import type { RecordId } from '#shared/core/ids.ts';
import { annexWords } from '#shared/language/annex-words.ts';
import type { AnyRecord, RecordOf } from '#shared/records/record.ts';
import type { DossierMaking } from './annex.ts';
import { joinedRuns, markRuns, small, tableOf, wordsFor } from './annex-pieces.ts';
import { runsIn } from './begin-making.ts';
import { citationOf } from './citation.ts';
import { admitRecord, type Making, markOf } from './making.ts';
import { type Matrix, matrixOf } from './matrix.ts';
import type { ListItemBlock, Run, TableBlock } from './print-blocks.ts';
import { inDigits } from './print-setting.ts';
import { recordRuns } from './record-words.ts';
import { findOf } from './records-view.ts';

type Cell = readonly Run[];
type Row = readonly Cell[];

const isOurs = ({ clearance }: Making): boolean => clearance.purpose === 'ours';
const figure = (value: number, { setting }: Making): string => inDigits(String(value), setting.digits);

/** In our ranking of them; a reader outside our side learns neither it nor how we sort them. */
export function interestTable(making: DossierMaking, party: RecordId): TableBlock | null {
  const { setting } = making;
  const words = wordsFor(making);
  const lower = (text: string): string => text.toLocaleLowerCase(setting.language);
  const rank = ({ body }: RecordOf<'interest'>): number =>
    isOurs(making) ? (body.rank ?? Number.MAX_SAFE_INTEGER) : 0;
  const interests = making.view
    .list('interest')
    .filter(({ negotiation, body }) => negotiation === making.negotiation && body.party === party)
    .filter((interest) => admitRecord(making, null, interest))
    .sort((left, right) => rank(left) - rank(right) || left.sequence - right.sequence);
  const rows = interests.map((interest, index): Row => {
    const { kind, nature, basis } = interest.body;
    const sorted = `${words.interestKinds[kind]}${setting.words.comma}${lower(words.natures[nature])}`;
    return [
      [small(figure(index + 1, making))],
      [...markRuns([interest.marking], making), ...recordRuns(making, null, withBestNote(making, interest))],
      isOurs(making) ? [small(sorted)] : [],
      isOurs(making) ? [small(words.bases[basis])] : [],
      bestGrade(making, interest.body.evidence),
    ];
  });
  const { heads: of } = words;
  return tableOf(
    [of.number, of.interest, of.kind, of.basis, of.grade],
    [{ millimetres: 8 }, { share: 1 }, { millimetres: 30 }, { millimetres: 18 }, { millimetres: 13 }],
    rows,
  );
}

interface Evidence {
  readonly id: RecordId;
  readonly grade: string;
}

/**
 * Statements that the reader may see, the best graded first; those without a grade are last. Outside our own side, those on
 * the record alone: a note under the name of the party would say who spoke.
 */
function evidenceOf(making: DossierMaking, evidence: readonly RecordId[]): readonly Evidence[] {
  const found = evidence.flatMap((id): readonly Evidence[] => {
    const statement = findOf(making.view, 'statement', id);
    if (statement === null || !making.clearance.maySee(statement)) return [];
    if (!isOurs(making) && statement.body.attribution !== 'on-record') return [];
    return [{ id, grade: citationOf(making, statement, '').grade }];
  });
  const key = ({ grade }: Evidence): string => (grade === '' ? 'Z' : grade);
  return [...found].sort((left, right) => (key(left) < key(right) ? -1 : key(left) > key(right) ? 1 : 0));
}

/** Grades are for our own side only. */
function bestGrade(making: DossierMaking, evidence: readonly RecordId[]): Cell {
  const grade = evidenceOf(making, evidence)[0]?.grade ?? '';
  return grade === '' ? [] : [{ text: grade, bold: true, small: true, language: 'en' }];
}

type Proved = AnyRecord & (RecordOf<'interest'> | RecordOf<'concern'> | RecordOf<'position'>);

function withNotes<R extends Proved>(making: DossierMaking, record: R, most = record.body.evidence.length): R {
  const evidence = evidenceOf(making, record.body.evidence).map(({ id }) => id);
  return { ...record, body: { ...record.body, evidence: evidence.slice(0, most) } };
}

/** A profile has room for one note to each interest and concern: the best of its evidence. */
const withBestNote = <R extends Proved>(making: DossierMaking, record: R): R => withNotes(making, record, 1);

/** Where everybody stands on the day of the document, for `positionTable`. */
export const standing = (making: DossierMaking, negotiation: RecordId): Matrix =>
  matrixOf(making.view, {
    negotiation,
    asOf: making.asOf,
    maySee: making.clearance.maySee,
    saysWithheld: making.saysWithheld,
  });

export function positionTable(making: DossierMaking, party: RecordId, matrix: Matrix): TableBlock | null {
  const place = matrix.parties.findIndex(({ id }) => id === party);
  const words = wordsFor(making);
  const { stances } = annexWords[making.setting.language].matrix;
  const rows = matrix.rows.flatMap(({ issue: { id }, cells, withheld }): readonly Row[] => {
    const issue = findOf(making.view, 'issue', id);
    const position = findOf(making.view, 'position', cells[place]?.position ?? null);
    const isHidden = withheld?.includes(place) === true;
    if (issue === null || (position === null && !isHidden)) return [];
    making.printed.push(issue.marking);
    if (position === null) {
      return [[issueRuns(making, issue), [], [{ text: making.setting.words.withheld, italic: true }]]];
    }
    if (!admitRecord(making, null, position)) return [];
    const { stance, firmness } = position.body;
    const firm = firmness === null || !isOurs(making) ? [] : [small(words.firmness(figure(firmness, making)))];
    return [
      [
        issueRuns(making, issue),
        joinedRuns([[{ text: stances[stance], bold: true, small: true }], firm], '\n'),
        [...markRuns([position.marking], making), ...recordRuns(making, null, withNotes(making, position))],
      ],
    ];
  });
  const { heads: of } = words;
  return tableOf([of.issue, of.stance, of.position], [{ share: 2 }, { millimetres: 24 }, { share: 4 }], rows);
}

function issueRuns(making: Making, { body }: RecordOf<'issue'>): Cell {
  const number = body.number === '' ? [] : [{ text: inDigits(body.number, making.setting.digits) }];
  return joinedRuns([number, runsIn(body.name, making)], '\u00a0');
}

type Concern = RecordOf<'concern'> & AnyRecord;

/** The gravest first. Outside our own side, the bare concerns: how grave, how far met and what we could offer is ours. */
export function concernBlocks(making: DossierMaking, party: RecordId): readonly (TableBlock | ListItemBlock)[] {
  const words = wordsFor(making);
  const severity = ({ body }: Concern): number => (isOurs(making) ? (body.severity ?? 0) : 0);
  const concerns = making.view
    .list('concern')
    .filter(({ negotiation, body }) => negotiation === making.negotiation && body.party === party)
    .filter((concern) => admitRecord(making, null, concern))
    .sort((left, right) => severity(right) - severity(left) || left.sequence - right.sequence);
  if (!isOurs(making)) {
    return concerns.map((concern) => ({
      kind: 'list-item',
      level: 1,
      marker: '–',
      mark: markOf(concern.marking, making),
      runs: recordRuns(making, null, withBestNote(making, concern)),
    }));
  }
  const rows = concerns.map(
    (concern): Row => [
      [...markRuns([concern.marking], making), ...recordRuns(making, null, withBestNote(making, concern))],
      concern.body.severity === null ? [] : [small(figure(concern.body.severity, making))],
      [small(words.concernStatuses[concern.body.status])],
      runsIn(concern.body.reassurance, making),
    ],
  );
  const { heads: of } = words;
  const table = tableOf(
    [of.concern, of.severity, of.status, of.reassurance],
    [{ share: 1 }, { millimetres: 14 }, { millimetres: 22 }, { share: 1 }],
    rows,
  );
  return table === null ? [] : [table];
}
