// Which record is meant: by its id, by a unique beginning or end of the id, or by its title, the beginning or a part of it.
import { refuse } from '#shared/contract/failures.ts';
import { foldText } from '#shared/core/fold.ts';
import { isRecordId, type RecordId } from '#shared/core/ids.ts';
import { type AnyRecord, isKindName, type Kind, kindNames } from '#shared/records/record.ts';
import type { Session } from './command-file.ts';
import { shortId } from './format.ts';
import { cut, isolated, lineOf } from './text-width.ts';
import type { CliWords } from './words.ts';
import { WrongUse } from './wrong-use.ts';

interface Narrowing {
  readonly kind?: Kind;
  readonly negotiation?: RecordId;
}

/** Every record, page by page. */
export async function listAll(session: Session, narrowing: Narrowing = {}): Promise<readonly AnyRecord[]> {
  const found: AnyRecord[] = [];
  let after: number | null = 0;
  while (after !== null) {
    const page: { readonly records: readonly AnyRecord[]; readonly next: number | null } = await session.ask(
      'record.list',
      { ...narrowing, limit: 10_000, ...(after === 0 ? {} : { after }) },
    );
    found.push(...page.records);
    after = page.next;
  }
  return found;
}

const partOfId = /^[0-9a-f-]{4,36}$/;

/**
 * The best matches: a unique part of the id, the very title, then titles that begin so.
 * @param byPart where nothing begins so, also titles that hold it anywhere: too weak to delete or purge by
 */
export function matching(records: readonly AnyRecord[], what: string, byPart: boolean): readonly AnyRecord[] {
  if (partOfId.test(what)) {
    const byId = records.filter(({ id }) => id.startsWith(what) || id.endsWith(what));
    if (byId.length > 0) return byId;
  }
  const sought = foldText(what).folded;
  const titled = records.map((record) => ({ record, title: foldText(record.title).folded }));
  const equal = titled.filter(({ title }) => title === sought);
  const begun = titled.filter(({ title }) => sought !== '' && title.startsWith(sought));
  const held = byPart ? titled.filter(({ title }) => sought !== '' && title.includes(sought)) : [];
  const best = [equal, begun, held].find((found) => found.length > 0) ?? [];
  return best.map(({ record }) => record);
}

const named = 4;
const longestNamed = 50;

/** Says that several records fit, and names the first of them. */
export function severalSentence(words: CliWords, what: string, found: readonly AnyRecord[]): string {
  const titles = found
    .slice(0, named)
    .map((one) => `${isolated(cut(lineOf(one.title), longestNamed))} (${one.kind}, ${shortId(one.id)})`);
  return words.wrong.several(what, found.length, titles.join('; ') + (found.length > named ? '; …' : ''));
}

interface Finding {
  readonly kind?: Kind;
  /** Any of these kinds. */
  readonly kinds?: readonly Kind[];
  /** Also by a part of the title. */
  readonly byPart?: boolean;
}

/**
 * The record that `what` names.
 * @throws Refusal `not-found`; WrongUse when several fit
 */
export async function findRecord(session: Session, what: string, finding: Finding = {}): Promise<AnyRecord> {
  const { kind, kinds = kind === undefined ? undefined : [kind], byPart = false } = finding;
  const sought = what.trim();
  if (isRecordId(sought)) return session.ask('record.get', { id: sought });
  const lists = await Promise.all(
    (kinds ?? [undefined]).map((one) => listAll(session, one === undefined ? {} : { kind: one })),
  );
  const found = matching(lists.flat(), sought, byPart);
  const [only] = found;
  if (only === undefined) return refuse('not-found', { what: kinds?.[0] ?? 'record', id: what });
  if (found.length === 1) return only;
  throw new WrongUse(severalSentence(session.words, what, found));
}

/** The id that is meant, also of a record that was deleted: those must be named by their whole id. */
export const findId = async (session: Session, what: string, finding: Finding = {}): Promise<RecordId> =>
  isRecordId(what) ? what : (await findRecord(session, what, finding)).id;

/** The negotiation that is meant, or the only one there is; null when there is none. */
export async function findNegotiation(session: Session, what: string | undefined): Promise<AnyRecord | null> {
  if (what !== undefined) return findRecord(session, what, { kind: 'negotiation' });
  const all = await listAll(session, { kind: 'negotiation' });
  if (all.length > 1) {
    const titles = all.map((one) => isolated(lineOf(one.title))).join(', ');
    throw new WrongUse(session.words.wrong.whichNegotiation(titles), 'negotiation');
  }
  return all[0] ?? null;
}

/** @throws WrongUse with all kinds in it */
export function requireKind(session: Session, value: string): Kind {
  if (isKindName(value)) return value;
  throw new WrongUse(session.words.wrong.kind(value, kindNames.join(', ')), 'kind');
}
