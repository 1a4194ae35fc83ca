// Biographies: a section for each person of the other parties who attends the meeting, else for all of them that we know.
import type { AnnexBuilder, DossierMaking } from './annex.ts';
import { delegationsToMeet, fullName, type Person, roleRuns, spokenLanguages } from './annex-people.ts';
import { annexPart, capitalised, factsBlock, otherNames, section, wordsFor } from './annex-pieces.ts';
import { admitRecord, highestMark, markOf, ofPart } from './making.ts';
import type { FactsBlock, PrintBlock } from './print-blocks.ts';
import type { BriefSection } from './print-parts.ts';
import { dateText, runsIn, runsOf } from './print-setting.ts';
import { recordRuns } from './record-words.ts';
import { joinedRuns, languageOf, textOf } from './runs.ts';

export const biographyParts: AnnexBuilder = (making) =>
  annexPart(making, (inner) => ({
    title: wordsFor(making).biographies,
    lead: [],
    sections: peopleOf(inner)
      .filter((person) => admitRecord(inner, null, person))
      .map((person) => personSection(inner, person)),
  }));

/** Each once, in the order of the parties; those of a party that the reader may not know of are left out. */
function peopleOf(making: DossierMaking): readonly Person[] {
  const people = delegationsToMeet(making).flatMap(({ delegation }) => delegation.people.map(({ person }) => person));
  return [...new Map(people.map((person) => [person.id, person])).values()];
}

function personSection(making: DossierMaking, person: Person): BriefSection {
  const title = textOf(fullName(making, person));
  return section(title, personFacts(making, person), biography(making, person));
}

/** What we wrote about the person is for our own side. */
function personFacts(making: DossierMaking, person: Person): FactsBlock | null {
  const { setting, clearance } = making;
  const labels = wordsFor(making).facts;
  const { body } = person;
  const isOurs = clearance.purpose === 'ours';
  const inner = ofPart(making);
  inner.printed.push(person.marking);
  const roles = body.roles.map((role) => roleRuns(inner, role));
  const facts = [
    { label: labels.otherNames, runs: capitalised(otherNames(body.name, making), setting) },
    { label: labels.roles, runs: joinedRuns(roles, '\n') },
    {
      label: labels.languages,
      runs: isOurs ? runsOf(spokenLanguages(making, person), setting.language, setting) : [],
    },
    {
      label: labels.lastMet,
      runs: isOurs && body.lastMet !== null ? [{ text: dateText(body.lastMet, setting) }] : [],
    },
    { label: labels.protocol, runs: isOurs ? runsIn(body.protocolNotes, making) : [] },
  ];
  making.printed.push(...inner.printed);
  return factsBlock(highestMark(inner.printed, making), facts);
}

function biography(making: DossierMaking, person: Person): PrintBlock | null {
  if (making.clearance.purpose !== 'ours' || person.body.biography.text.trim() === '') return null;
  const runs = recordRuns(making, null, person);
  return { kind: 'paragraph', number: null, mark: markOf(person.marking, making), ...languageOf(runs), runs };
}
