// Party profiles: a part for each party that attends the meeting, else for each at the table, ours excepted.
import { shortNameOf } from '#shared/records/party.ts';
import type { AnnexBuilder, DossierMaking } from './annex.ts';
import { type AtTable, type Delegation, delegationsToMeet } from './annex-people.ts';
import { annexPart, capitalised, otherNames, section, wordsFor } from './annex-pieces.ts';
import { admitRecord } from './making.ts';
import type { Matrix } from './matrix.ts';
import type { Run } from './print-blocks.ts';
import { plainIn, runsIn } from './print-setting.ts';
import { profileFacts } from './profile-facts.ts';
import { assessments, lastSaid, peopleTable } from './profile-people.ts';
import { concernBlocks, interestTable, positionTable, standing } from './profile-tables.ts';

export const profileParts: AnnexBuilder = (making) => {
  const others = delegationsToMeet(making);
  if (making.negotiation === null || others.length === 0) return [];
  const matrix = standing(making, making.negotiation);
  return others.flatMap((at) => annexPart(making, (inner) => profileOf(inner, at, at.delegation, matrix)));
};

function profileOf(making: DossierMaking, at: AtTable, delegation: Delegation, matrix: Matrix) {
  const { party } = at;
  admitRecord(making, null, party);
  const words = wordsFor(making);
  const titles = words.sections;
  const isOurs = making.clearance.purpose === 'ours';
  return {
    title: words.profileOf(plainIn(shortNameOf(party.body), making)),
    lead: namesOf(making, at),
    sections: [
      section('', profileFacts(making, at, delegation)),
      section(isOurs ? titles.interests : titles.interestsUnranked, interestTable(making, party.id)),
      section(titles.positions, positionTable(making, party.id, matrix)),
      section(titles.concerns, ...concernBlocks(making, party.id)),
      section(delegation.attends ? titles.inTheRoom : titles.people, peopleTable(making, delegation)),
      section(titles.lastSaid, lastSaid(making, party.id)),
      section(titles.assessment, ...assessments(making, party.id)),
    ],
  };
}

/** "Federation of Tavrel. In Arabic …; in French …." */
function namesOf(making: DossierMaking, { party }: AtTable): readonly Run[] {
  const { stop } = making.setting.words;
  const others = capitalised(otherNames(party.body.name, making), making.setting);
  const own = [...runsIn(party.body.name, making), { text: stop }];
  return others.length === 0 ? own : [...own, { text: ' ' }, ...others, { text: stop }];
}
