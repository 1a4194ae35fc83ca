// What a party profile tells of people and words: who is in the room, what was said last, and what we judge.
import { earliestDay } from '#shared/core/dates.ts';
import type { RecordId } from '#shared/core/ids.ts';
import type { AnyRecord, RecordOf } from '#shared/records/record.ts';
import type { DossierMaking } from './annex.ts';
import { type Delegation, roleRuns, toKnow } from './annex-people.ts';
import { markRuns, small, tableOf, wordsFor } from './annex-pieces.ts';
import { roleOn } from './citation.ts';
import { admitRecord, markOf } from './making.ts';
import type { ParagraphBlock, Run, TableBlock } from './print-blocks.ts';
import { runsIn, shortDateText } from './print-setting.ts';
import { evidenceCell, evidenceHead, wordsInText } from './profile-evidence.ts';
import { recordRuns } from './record-words.ts';
import { findOf } from './records-view.ts';
import { joinedRuns, languageOf } from './runs.ts';

export function peopleTable(making: DossierMaking, { people }: Delegation): TableBlock | null {
  const rows = people.flatMap(({ person, role }) => {
    if (!admitRecord(making, null, person)) return [];
    const name = runsIn(person.body.name, making).map((run) => ({ ...run, bold: true }));
    const title = roleRuns(making, { ...role, from: null, to: null }, false).map((run) => ({ ...run, small: true }));
    const known = toKnow(making, person);
    const mark = markRuns([person.marking], making);
    return [
      known.length === 0
        ? [[...mark, ...joinedRuns([name, title], '\n')], []]
        : [joinedRuns([name, title], '\n'), [...mark, ...known]],
    ];
  });
  const { heads } = wordsFor(making);
  return tableOf([heads.person, heads.toKnow], [{ share: 2 }, { share: 5 }], rows);
}

type Statement = RecordOf<'statement'> & AnyRecord;

/** As many as stand on a profile without crowding out the rest. */
const latestStatements = 3;

/**
 * The latest statements of the party or of those who then spoke for it. A reader outside our side gets those on the record
 * only: under the name of the party, the others would say who spoke.
 */
export function lastSaid(making: DossierMaking, party: RecordId): TableBlock | null {
  const { view, setting, clearance } = making;
  const dated = view.list('statement').flatMap((statement) => {
    const date = statement.body.date ?? findOf(view, 'source', statement.body.source)?.body.date ?? null;
    const isOurs = statement.negotiation === making.negotiation && speaksFor(making, statement, party);
    if (date === null || earliestDay(date) > making.asOf || !isOurs) return [];
    return clearance.purpose !== 'ours' && statement.body.attribution !== 'on-record' ? [] : [{ statement, date }];
  });
  const rows = dated
    .sort(
      (left, right) =>
        earliestDay(right.date).localeCompare(earliestDay(left.date)) ||
        right.statement.sequence - left.statement.sequence,
    )
    .filter(({ statement }) => clearance.maySee(statement))
    .slice(0, latestStatements)
    .map(({ statement, date }) => {
      making.printed.push(statement.marking);
      // The words stand alone, since they may be in another language, and run the other way.
      return [
        [...markRuns([statement.marking], making), small(shortDateText(date, setting))],
        ...citedWords(making, statement),
      ];
    });
  const { heads } = wordsFor(making);
  return tableOf(
    [heads.date, heads.statement, evidenceHead(making)],
    [{ millimetres: setting.direction === 'rtl' ? 50 : 35 }, { share: 1 }, { millimetres: 16 }],
    rows,
  );
}

/** The words and, where there is an evidence annex, the cell that cites it; else the words with their note. */
function citedWords(making: DossierMaking, statement: Statement): readonly (readonly Run[])[] {
  if (making.evidence === null) return [recordRuns(making, null, statement), []];
  return [runsIn(statement.body.text, making), evidenceCell(making, [statement.id], 1)];
}

/** A person speaks for the party that the statement names, else for that of the role of the day. */
function speaksFor({ view, clearance }: DossierMaking, { body }: Statement, party: RecordId): boolean {
  if (body.party !== null) return body.party === party;
  const person = findOf(view, 'person', body.person);
  return person !== null && clearance.maySee(person) && roleOn(person, body.date)?.party === party;
}

/** Our judgements of the party, numbered: for our own side only. */
export function assessments(making: DossierMaking, party: RecordId): readonly ParagraphBlock[] {
  return making.view
    .list('assessment')
    .filter(({ negotiation, body }) => negotiation === making.negotiation && body.subject.includes(party))
    .filter(({ body }) => body.madeOn === null || earliestDay(body.madeOn) <= making.asOf)
    .filter((assessment) => admitRecord(making, null, assessment))
    .map((assessment, index) => {
      const runs = wordsInText(making, assessment, 3);
      const mark = markOf(assessment.marking, making);
      return { kind: 'paragraph', number: index + 1, mark, ...languageOf(runs), runs };
    });
}
