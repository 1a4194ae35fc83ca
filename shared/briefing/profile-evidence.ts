// How a party profile cites its evidence: by the label of the entry where the dossier has an evidence annex, else by a footnote.
import { joinedBy } from '#shared/core/between.ts';
import type { RecordId } from '#shared/core/ids.ts';
import { annexWords } from '#shared/language/annex-words.ts';
import type { AnyRecord, RecordOf } from '#shared/records/record.ts';
import type { DossierMaking } from './annex.ts';
import { small, wordsFor } from './annex-pieces.ts';
import { citationOf } from './citation.ts';
import { admitRecord, openEntry } from './making.ts';
import type { Run } from './print-blocks.ts';
import { recordRuns } from './record-words.ts';
import { findOf } from './records-view.ts';
import { joinedRuns } from './runs.ts';

type Statement = RecordOf<'statement'> & AnyRecord;

interface Graded {
  readonly statement: Statement;
  readonly grade: string;
}

/**
 * Statements that the reader may see, the best graded first; those without a grade are last. Outside our own side, those on
 * the record alone: a citation under the name of the party would say who spoke.
 */
export function bestFirst(making: DossierMaking, evidence: readonly RecordId[]): readonly Graded[] {
  const found = evidence.flatMap((id): readonly Graded[] => {
    const statement = findOf(making.view, 'statement', id);
    if (statement === null || !making.clearance.maySee(statement)) return [];
    if (making.clearance.purpose !== 'ours' && statement.body.attribution !== 'on-record') return [];
    return [{ statement, grade: citationOf(making, statement, '').grade }];
  });
  const key = ({ grade }: Graded): string => (grade === '' ? 'Z' : grade);
  return [...found].sort((left, right) => (key(left) < key(right) ? -1 : key(left) > key(right) ? 1 : 0));
}

/** The head of the column that `evidenceCell` fills. */
export const evidenceHead = (making: DossierMaking): string =>
  making.evidence === null ? wordsFor(making).heads.grade : annexWords[making.setting.language].evidence.title;

const gradeRun = (grade: string): Run => ({ text: grade, bold: true, small: true, language: 'en' });

/** "A2 E25, E3": the best grade, and at most so many labels. Codes run from left to right in every language. */
export function evidenceCell(making: DossierMaking, evidence: readonly RecordId[], most: number): readonly Run[] {
  const best = bestFirst(making, evidence);
  const grade = best[0]?.grade ?? '';
  const labels = labelsOf(making, best.slice(0, most), { text: ', ', small: true, language: 'en' });
  return joinedRuns([grade === '' ? [] : [gradeRun(grade)], labels], '\u00a0');
}

/** " [E3, E7]" after the words of a paragraph. */
function labelRuns(making: DossierMaking, evidence: readonly Graded[]): readonly Run[] {
  const labels = labelsOf(making, evidence, small(making.setting.words.comma));
  return labels.length === 0 ? [] : [small(' ['), ...labels, small(']')];
}

function labelsOf(making: DossierMaking, evidence: readonly Graded[], between: Run): readonly Run[] {
  const labels = evidence.map(({ statement }): readonly Run[] => {
    const label = admitRecord(making, null, statement) ? openEntry(making, statement.id) : null;
    if (label === null) return [];
    // The entry says where it comes from, under the marking of all that stands behind it.
    for (const { marking } of citationOf(making, statement, '').used) making.printed.push(marking);
    return [{ ...label, small: true }];
  });
  return joinedBy(labels, between);
}

type Proved = AnyRecord & (RecordOf<'interest'> | RecordOf<'concern'> | RecordOf<'position'> | RecordOf<'assessment'>);

const withEvidence = <R extends Proved>(record: R, evidence: readonly RecordId[]): R => ({
  ...record,
  body: { ...record.body, evidence },
});

/** The words alone where a column cites; else with the notes to the best of the evidence. */
export const wordsInTable = (making: DossierMaking, record: Proved, most = 1): readonly Run[] =>
  recordRuns(making, null, withEvidence(record, making.evidence === null ? bestIds(making, record, most) : []));

const bestIds = (making: DossierMaking, { body }: Proved, most: number): readonly RecordId[] =>
  bestFirst(making, body.evidence)
    .slice(0, most)
    .map(({ statement }) => statement.id);

/** The words of a paragraph with what they rest on. */
export const wordsInText = (making: DossierMaking, record: Proved, most: number): readonly Run[] =>
  making.evidence === null
    ? wordsInTable(making, record, most)
    : [...wordsInTable(making, record), ...labelRuns(making, bestFirst(making, record.body.evidence).slice(0, most))];
