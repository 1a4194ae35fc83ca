// A talking point as an entry of lines to take: when to use it, the line, what to answer, and what it rests on.
import type { RecordId } from '#shared/core/ids.ts';
import type { AnyRecord, RecordOf } from '#shared/records/record.ts';
import type { BlockId } from '#shared/richtext/rich-text.ts';
import { type Making, markOf, noteRuns } from './making.ts';
import type { Run } from './print-blocks.ts';
import type { LineAnswer, LineEntry } from './print-parts.ts';
import { runsIn, runsOf } from './print-setting.ts';
import { recordRuns } from './record-words.ts';
import { findOf } from './records-view.ts';
import { joinedRuns } from './runs.ts';

export type Point = RecordOf<'talking-point'>;

/** The issue of the point, which counts as printed; null where there is none that the reader may see. */
export function admittedIssue(making: Making, point: Point): RecordOf<'issue'> | null {
  const issue = findOf(making.view, 'issue', point.body.issue);
  if (issue === null || !making.clearance.maySee(issue)) return null;
  making.printed.push(issue.marking);
  return issue;
}

/** The point must have been admitted. */
export function entryOf(making: Making, block: BlockId, point: Point & AnyRecord): LineEntry {
  const { setting } = making;
  const { words } = setting;
  const { mode, certainty, cue, answer, restsOn } = point.body;
  // A cue calls for a line that waits for it; before a line that we open with, it is what they will answer.
  const waits = mode === 'if-raised' || mode === 'if-pressed' || mode === 'avoid';
  const cueRuns = runsIn(cue, making);
  const answers: readonly LineAnswer[] = [
    { label: words.answers.theyWillSay, runs: waits ? [] : cueRuns },
    {
      label: mode === 'avoid' ? words.answers.sayInstead : words.answers.next,
      runs: runsIn(answer, making),
    },
  ];
  return {
    mode: words.modes[mode],
    likelihood: certainty === null ? '' : words.certainties[certainty],
    mark: markOf(point.marking, making),
    cue: waits ? cueRuns : [],
    line: recordRuns(making, block, point).filter(({ note }) => note === undefined),
    answers: answers.filter(({ runs }) => runs.length > 0),
    source: joinedRuns(sourcesOf(making, block, restsOn), words.semicolon),
  };
}

/** What the point rests on, by name, each with its note; a source that may not be named is nothing but the mark of it. */
export function sourcesOf(making: Making, block: BlockId, restsOn: readonly RecordId[]): readonly (readonly Run[])[] {
  const noted = new Set<string | undefined>();
  return restsOn.flatMap((id) => {
    const note = noteRuns(making, block, id);
    const isKnown = note.length === 0 || noted.has(note[0]?.note);
    noted.add(note[0]?.note);
    return isKnown ? [] : [[...nameRuns(making, id), ...note]];
  });
}

/** The title of an agreement, or of the source of a statement where it may be named; else nothing but the mark of the note. */
function nameRuns(making: Making, id: RecordId): readonly Run[] {
  const { view, clearance, setting } = making;
  const agreement = findOf(view, 'agreement', id);
  if (agreement !== null) return runsIn(agreement.body.title, making);
  const statement = findOf(view, 'statement', id);
  const source = findOf(view, 'source', statement?.body.source ?? null);
  if (statement === null || source === null || !clearance.maySee(source)) return [];
  const mayName = clearance.purpose === 'ours' || statement.body.attribution === 'on-record';
  if (mayName) return runsIn(source.body.title, making);
  return runsOf(setting.words.sourceKinds[source.body.kind], setting.language, setting);
}
