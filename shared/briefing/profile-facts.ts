// The facts of a party profile: what the party is, who leads it, how it decides and how it stands to the others.
import type { RecordId } from '#shared/core/ids.ts';
import type { AnyRecord, RecordOf } from '#shared/records/record.ts';
import { partyRelations } from '#shared/records/relation.ts';
import type { DossierMaking } from './annex.ts';
import { type AtTable, type Delegation, roleRuns } from './annex-people.ts';
import { factsBlock, partyRuns, wordsFor } from './annex-pieces.ts';
import { admitRecord, highestMark, ofPart } from './making.ts';
import type { FactsBlock, Run } from './print-blocks.ts';
import { runsIn, runsOf } from './print-setting.ts';
import { findOf } from './records-view.ts';
import { joinedRuns } from './runs.ts';

type Relation = RecordOf<'relation'> & AnyRecord;

const strengths = [-2, -1, 0, 1, 2] as const;

export function profileFacts(
  making: DossierMaking,
  { party, row }: AtTable,
  delegation: Delegation,
): FactsBlock | null {
  const { setting, view } = making;
  const inner = ofPart(making);
  inner.printed.push(party.marking);
  const words = wordsFor(making);
  const labels = words.facts;
  const isOurs = making.clearance.purpose === 'ours';
  const said = (text: string): readonly Run[] => runsOf(text, setting.language, setting);
  const facts = [
    { label: labels.kind, runs: said(words.partyKinds[party.body.kind]) },
    { label: labels.role, runs: row.role === null ? [] : said(words.tableRoles[row.role]) },
    {
      label: delegation.attends ? labels.headOfDelegation : labels.representedBy,
      runs: leaderRuns(inner, delegation),
    },
    { label: labels.decidesBy, runs: isOurs ? runsIn(party.body.decidesBy, making) : [] },
    {
      label: labels.memberOf,
      runs: joinedRuns(
        party.body.memberOf.map((id) => partyRuns(inner, findOf(view, 'party', id), ({ name }) => name)),
        setting.words.semicolon,
      ),
    },
    { label: labels.relations, runs: isOurs ? relationsOf(inner, party.id) : [] },
    { label: labels.notes, runs: isOurs ? runsIn(party.body.notes, making) : [] },
  ];
  making.printed.push(...inner.printed);
  return factsBlock(highestMark(inner.printed, making), facts);
}

/** The first of them; nobody stands in for one whom the reader may not see. */
function leaderRuns(making: DossierMaking, { people }: Delegation): readonly Run[] {
  const [leader] = people;
  if (leader === undefined || !admitRecord(making, null, leader.person)) return [];
  return joinedRuns(
    [runsIn(leader.person.body.name, making), roleRuns(making, leader.role, false)],
    making.setting.words.comma,
  );
}

/** "Samhara, rival (strained); Beldiz, partner (good)". */
const relationsOf = (making: DossierMaking, party: RecordId): readonly Run[] =>
  joinedRuns(
    making.view
      .list('relation')
      .filter(({ negotiation, body }) => negotiation === making.negotiation && body.between === 'parties')
      .filter(({ body }) => body.from === party || body.to === party)
      .map((relation) => relationRuns(making, party, relation)),
    making.setting.words.semicolon,
  );

function relationRuns(making: DossierMaking, party: RecordId, relation: Relation): readonly Run[] {
  const { setting, view } = making;
  const { from, to, type, strength } = relation.body;
  const words = wordsFor(making);
  const other = findOf(view, 'party', from === party ? to : from);
  const kind = partyRelations.find((known) => known === type);
  if (other === null || kind === undefined || !making.clearance.maySee(other)) return [];
  if (!admitRecord(making, null, relation)) return [];
  const what = words.relations[kind][from === party ? 'second' : 'first'];
  const how = strengths.find((known) => known === strength);
  const said = how === undefined ? what : `${what} (${words.strengths[how]})`;
  return joinedRuns([partyRuns(making, other), runsOf(said, setting.language, setting)], setting.words.comma);
}
