// The people of a party as the annexes tell of them: who they are, in which role, and what we know of them.
import { earliestDay, latestDay } from '#shared/core/dates.ts';
import type { RecordId } from '#shared/core/ids.ts';
import type { AnyRecord, RecordOf } from '#shared/records/record.ts';
import type { DossierMaking } from './annex.ts';
import { partyRuns, periodText, wordsFor } from './annex-pieces.ts';
import type { Making } from './making.ts';
import type { Run } from './print-blocks.ts';
import { runsIn, runsOf, shortDateText } from './print-setting.ts';
import { findOf } from './records-view.ts';
import { joinedRuns } from './runs.ts';

export type Person = RecordOf<'person'> & AnyRecord;
export type Role = Person['body']['roles'][number];
export type TableRow = RecordOf<'negotiation'>['body']['parties'][number];

export interface AtTable {
  readonly party: RecordOf<'party'> & AnyRecord;
  readonly row: TableRow;
}

/** The parties at the table that are not ours, in order, whether the reader may see them or not. None where the talks themselves are hidden. */
export function othersAtTable(making: DossierMaking): readonly AtTable[] {
  const negotiation = findOf(making.view, 'negotiation', making.negotiation);
  if (negotiation === null || !making.clearance.maySee(negotiation)) return [];
  return negotiation.body.parties.flatMap((row) => {
    const party = findOf(making.view, 'party', row.party);
    return party === null || row.ours || party.body.ours ? [] : [{ party, row }];
  });
}

/** The role that the person has in the party on the day of the document. */
export const roleIn = ({ body }: Person, party: RecordId, asOf: string): Role | null =>
  body.roles.find(
    (role) =>
      role.party === party &&
      (role.from === null || earliestDay(role.from) <= asOf) &&
      (role.to === null || latestDay(role.to) >= asOf),
  ) ?? null;

export interface Delegation {
  /** Whether they are at the meeting, one at least of whom the reader may know; else they are all whom we know. */
  readonly attends: boolean;
  /** In the order of the meeting, whether the reader may see them or not. */
  readonly people: readonly { readonly person: Person; readonly role: Role }[];
}

export function delegationOf(making: DossierMaking, party: RecordId): Delegation {
  const { view, meeting, asOf, clearance } = making;
  // Who has roles in several parties comes with the one that stands first at the table.
  const comesWith = (person: Person): RecordId | undefined =>
    othersAtTable(making).find((at) => roleIn(person, at.party.id, asOf) !== null)?.party.id;
  const within = (people: readonly (Person | null)[]): Delegation['people'] =>
    people.flatMap((person) => {
      const role = person === null ? null : roleIn(person, party, asOf);
      return person === null || role === null ? [] : [{ person, role }];
    });
  const attendees = (meeting?.body.attendees ?? []).map((id) => findOf(view, 'person', id));
  const present = within(attendees).filter(({ person }) => comesWith(person) === party);
  return present.some(({ person }) => clearance.maySee(person))
    ? { attends: true, people: present }
    : { attends: false, people: within(view.list('person')) };
}

/** Those that a reader prepares for: the parties that attend the meeting, else all at the table that the reader may know of. */
export function delegationsToMeet(making: DossierMaking): readonly (AtTable & { readonly delegation: Delegation })[] {
  const all = othersAtTable(making)
    .filter(({ party }) => making.clearance.maySee(party))
    .map((at) => ({ ...at, delegation: delegationOf(making, at.party.id) }));
  const present = all.filter(({ delegation }) => delegation.attends);
  return present.length > 0 ? present : all;
}

/** "Dr Haytham al-Rasuli". */
export const fullName = (making: Making, { body }: Person): readonly Run[] =>
  joinedRuns(
    [body.honorific, body.name].map((words) => runsIn(words, making)),
    '\u00a0',
  );

/** "Minister of Rivers, Tirvana, since March 2024"; nothing where the reader may not know of the party. */
export function roleRuns(making: Making, role: Role, saysParty = true): readonly Run[] {
  const name = partyRuns(making, findOf(making.view, 'party', role.party));
  if (name.length === 0) return [];
  const { words, language } = making.setting;
  const period = runsOf(periodText(making, role.from, role.to), language, making.setting);
  return joinedRuns([runsIn(role.title, making), saysParty ? name : [], period], words.comma);
}

export const spokenLanguages = (making: Making, { body }: Person): string =>
  body.languages.map((language) => wordsFor(making).languages[language]).join(making.setting.words.comma);

/** Protocol notes, languages and when we last met: for our own side only. */
export function toKnow(making: Making, person: Person): readonly Run[] {
  const { clearance, setting } = making;
  if (clearance.purpose !== 'ours') return [];
  const { protocolNotes, lastMet } = person.body;
  const words = wordsFor(making);
  const languages = spokenLanguages(making, person);
  const sentences = [
    languages === '' ? '' : words.speaks(languages),
    lastMet === null ? '' : words.lastMet(shortDateText(lastMet, setting)),
  ].filter((sentence) => sentence !== '');
  const apparatus = runsOf(sentences.join(' '), setting.language, setting).map((run) => ({ ...run, small: true }));
  return joinedRuns([runsIn(protocolNotes, making), apparatus], '\n');
}
