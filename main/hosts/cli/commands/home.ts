// diwan home: each negotiation with its phase, its next meeting in both calendars, and the beginning of its matrix.
import type { CommandFile, Session } from '#main/hosts/cli/command-file.ts';
import { listAll } from '#main/hosts/cli/find-record.ts';
import { dateText, markingText } from '#main/hosts/cli/format.ts';
import { matrixLines } from '#main/hosts/cli/matrix-lines.ts';
import { isolated, lineOf } from '#main/hosts/cli/text-width.ts';
import { compareDates, type DateValue, isBeforeDay } from '#shared/core/dates.ts';
import { kinds } from '#shared/records/index.ts';
import { type AnyRecord, isKind, type RecordOf } from '#shared/records/record.ts';
import { wordingIn } from '#shared/records/worded.ts';

const issuesShown = 4;

type Planned = RecordOf<'meeting'> & { readonly body: { readonly start: DateValue } };

/** The first meeting that is not surely over. */
const nextOf = (meetings: readonly AnyRecord[], today: string): Planned | undefined =>
  meetings
    .flatMap((one) => (isKind(one, 'meeting') && one.body.start !== null ? [one as Planned] : []))
    .filter(({ body }) => !isBeforeDay(body.end ?? body.start, today))
    .toSorted((one, other) => compareDates(one.body.start, other.body.start))[0];

function meetingLines(next: Planned | undefined, { words, language, bold }: Session): readonly string[] {
  if (next === undefined) return [words.noMeeting];
  const { start, startTime, place } = next.body;
  const when = [dateText(start, language), startTime, isolated(lineOf(wordingIn(place, language).text))].filter(
    (part) => part !== '',
  );
  return [
    `${bold(words.nextMeeting)}: ${isolated(lineOf(next.title))} [${markingText(next.marking, words)}]`,
    `  ${when.join(' · ')}`,
  ];
}

export const homeCommand: CommandFile = {
  name: 'home',
  opens: 'read',
  run: async (session) => {
    const { ask, words, language, bold, today } = session;
    const negotiations = await listAll(session, { kind: 'negotiation' });
    const value = await Promise.all(
      negotiations.map(async (negotiation) => {
        const meetings = await listAll(session, { kind: 'meeting', negotiation: negotiation.id });
        const matrix = await ask('matrix.show', { negotiation: negotiation.id });
        return { negotiation, nextMeeting: nextOf(meetings, today) ?? null, matrix };
      }),
    );
    if (value.length === 0) return { value, lines: [words.wrong.noNegotiation] };
    const lines = value.flatMap(({ negotiation, nextMeeting, matrix }) => {
      const { phase } = kinds.negotiation.words[language].fields;
      const choices: Readonly<Record<string, string>> = phase.choices;
      const named = isKind(negotiation, 'negotiation') ? (choices[negotiation.body.phase ?? ''] ?? '') : '';
      return [
        `${bold(isolated(lineOf(negotiation.title)))} [${markingText(negotiation.marking, words)}] ${named}`.trimEnd(),
        ...meetingLines(nextMeeting ?? undefined, session),
        '',
        ...matrixLines(matrix, session, issuesShown),
        '',
      ];
    });
    return { value, lines: lines.slice(0, -1) };
  },
};
