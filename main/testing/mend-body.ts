// Brings a generated body, whose fields are right one by one, in line with the rules of its kind across fields.
import type { RecordId } from '#shared/core/ids.ts';
import type { Problem } from '#shared/records/problem.ts';
import { definitionOf, type Kind } from '#shared/records/record.ts';
import { interestRelations, partyRelations } from '#shared/records/relation.ts';

type Value = Record<string, unknown>;

/** Drops or replaces what the parser objects to, until it does not. @throws when a problem is not known here. */
export function mendBody(
  kind: Kind,
  body: Readonly<Value>,
  ids: Readonly<Partial<Record<Kind, readonly RecordId[]>>>,
): Readonly<Value> {
  let mended: Value = { ...body };
  for (let round = 0; round < 10; round += 1) {
    const outcome = definitionOf(kind).parse(mended);
    if (outcome.ok) return mended;
    // From the last to the first, so that the places of rows that go do not shift those still to be mended.
    for (const problem of outcome.error.toReversed()) mended = mend(kind, mended, problem, ids);
  }
  throw new Error(`A generated ${kind} could not be mended: ${JSON.stringify(mended)}`);
}

function mend(
  kind: Kind,
  body: Readonly<Value>,
  problem: Problem,
  ids: Readonly<Partial<Record<Kind, readonly RecordId[]>>>,
): Value {
  const [name = '', place, inner] = problem.path.split('.');
  const inRow = (change: (row: Value) => readonly Value[]): Value => ({
    ...body,
    [name]: (body[name] as readonly Value[]).flatMap((row, index) => (index === Number(place) ? change(row) : [row])),
  });
  switch (problem.code) {
    case 'twice':
      return inRow(() => []);
    case 'ends-before-start':
    case 'floor-above-ceiling':
    case 'not-delivered':
    case 'no-strength':
      return inner === undefined ? { ...body, [name]: null } : inRow((row) => [{ ...row, [inner]: null }]);
    case 'owed-to-itself':
      return { ...body, to: (body.to as readonly RecordId[]).filter((party) => party !== body.by) };
    case 'no-speaker':
      return { ...body, party: ids.party?.[0] ?? null };
    case 'no-subject':
      return { ...body, subject: 'The draft' };
    case 'relation-type':
      return { ...body, type: body.between === 'parties' ? partyRelations[0] : interestRelations[0] };
    case 'same-ends':
      return { ...body, to: [...(ids.party ?? []), ...(ids.interest ?? [])].find((id) => id !== body.from) ?? body.to };
    default:
      throw new Error(`A generated ${kind} has a problem that is not known here: ${problem.path} ${problem.message}`);
  }
}
