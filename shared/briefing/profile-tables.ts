// The tables of a party profile: its interests in their order, its positions by issue, and its concerns.
import type { RecordId } from '#shared/core/ids.ts';
import { annexWords } from '#shared/language/annex-words.ts';
import type { AnyRecord, RecordOf } from '#shared/records/record.ts';
import type { DossierMaking } from './annex.ts';
import { markRuns, small, tableOf, wordsFor } from './annex-pieces.ts';
import { admitRecord, type Making, markOf } from './making.ts';
import { type Matrix, matrixOf } from './matrix.ts';
import type { ListItemBlock, Run, TableBlock } from './print-blocks.ts';
import { inDigits, runsIn } from './print-setting.ts';
import { evidenceCell, evidenceHead, wordsInTable, wordsInText } from './profile-evidence.ts';
import { findOf } from './records-view.ts';
import { joinedRuns } from './runs.ts';

type Cell = readonly Run[];
type Row = readonly Cell[];

/** Millimetres; a grade and a label side by side. */
const evidenceColumn = { millimetres: 16 };
/** A profile has room for one citation of each interest and concern, and for two of a position. */
const mostOfPosition = 2;

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
    const sorted = [words.interestKinds[kind], lower(words.natures[nature]), lower(words.bases[basis])];
    return [
      [small(figure(index + 1, making))],
      [...markRuns([interest.marking], making), ...wordsInTable(making, interest)],
      isOurs(making) ? [small(sorted.join(setting.words.comma))] : [],
      evidenceCell(making, interest.body.evidence, 1),
    ];
  });
  const { heads: of } = words;
  return tableOf(
    [of.number, of.interest, of.kind, evidenceHead(making)],
    [{ millimetres: 7 }, { share: 1 }, { millimetres: 40 }, evidenceColumn],
    rows,
  );
}

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
      return [[issueRuns(making, issue), [], [{ text: making.setting.words.withheld, italic: true }], []]];
    }
    if (!admitRecord(making, null, position)) return [];
    const { stance, firmness } = position.body;
    const firm = firmness === null || !isOurs(making) ? [] : [small(words.firmness(figure(firmness, making)))];
    return [
      [
        issueRuns(making, issue),
        joinedRuns([[{ text: stances[stance], bold: true, small: true }], firm], '\n'),
        [...markRuns([position.marking], making), ...wordsInTable(making, position, mostOfPosition)],
        making.evidence === null ? [] : evidenceCell(making, position.body.evidence, mostOfPosition),
      ],
    ];
  });
  const { heads: of } = words;
  return tableOf(
    [of.issue, of.stance, of.position, evidenceHead(making)],
    [{ share: 2 }, { millimetres: 21 }, { share: 3 }, evidenceColumn],
    rows,
  );
}

function issueRuns(making: Making, { body }: RecordOf<'issue'>): Cell {
  const number = body.number === '' ? [] : [{ text: inDigits(body.number, making.setting.digits) }];
  return joinedRuns([number, runsIn(body.name, making)], '\u00a0');
}

type Concern = RecordOf<'concern'> & AnyRecord;

/** Those not closed, the gravest first. Outside our own side, the bare concerns: how grave, how far met and what we could offer is ours. */
export function concernBlocks(making: DossierMaking, party: RecordId): readonly (TableBlock | ListItemBlock)[] {
  const words = wordsFor(making);
  const severity = ({ body }: Concern): number => (isOurs(making) ? (body.severity ?? 0) : 0);
  const severityText = ({ body }: Concern): readonly string[] =>
    body.severity === null ? [] : [figure(body.severity, making)];
  const concerns = making.view
    .list('concern')
    .filter(
      ({ negotiation, body }) => negotiation === making.negotiation && body.party === party && body.status !== 'closed',
    )
    .filter((concern) => admitRecord(making, null, concern))
    .sort((left, right) => severity(right) - severity(left) || left.sequence - right.sequence);
  if (!isOurs(making)) {
    return concerns.map((concern) => ({
      kind: 'list-item',
      level: 1,
      marker: '–',
      mark: markOf(concern.marking, making),
      runs: wordsInText(making, concern, 1),
    }));
  }
  const rows = concerns.map(
    (concern): Row => [
      [...markRuns([concern.marking], making), ...wordsInTable(making, concern)],
      [small([...severityText(concern), words.concernStatuses[concern.body.status]].join(making.setting.words.comma))],
      runsIn(concern.body.reassurance, making),
      making.evidence === null ? [] : evidenceCell(making, concern.body.evidence, 1),
    ],
  );
  const { heads: of } = words;
  const table = tableOf(
    [of.concern, `${of.severity}${making.setting.words.comma}${of.status}`, of.reassurance, evidenceHead(making)],
    [{ share: 4 }, { millimetres: 24 }, { share: 5 }, evidenceColumn],
    rows,
  );
  return table === null ? [] : [table];
}
