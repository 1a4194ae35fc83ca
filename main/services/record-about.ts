// Everything that stands around a record: what it points to, what stands behind it, where it is used, what took its place.
import { listBacklinks } from '#main/store/links.ts';
import { findRecord, getRecord } from '#main/store/records.ts';
import type { Reader } from '#main/store/session.ts';
import { rungsOf } from '#shared/briefing/current-position.ts';
import { mandateOn } from '#shared/briefing/mandate-on.ts';
import type { RecordsView } from '#shared/briefing/records-view.ts';
import { findOf } from '#shared/briefing/records-view.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import { compareDates } from '#shared/core/dates.ts';
import type { RecordId } from '#shared/core/ids.ts';
import { rungs } from '#shared/records/position.ts';
import { type AnyRecord, definitionOf, isKind, isKindName, type RecordOf } from '#shared/records/record.ts';
import { titleIn } from '#shared/records/title-in.ts';
import { wordingIn } from '#shared/records/worded.ts';
import type { Frozen } from './handlers.ts';
import { namedIn } from './named.ts';
import { recordsViewOver } from './records-view.ts';
import { briefsShowing } from './shown-in.ts';

type Shown = Frozen<OutputOf<'record.about'>>;
type Evidence = Shown['evidence'][number];

/** `B2`: reliability of the source and credibility of what was said, where both were judged. */
export function gradeOf(
  source: RecordOf<'source'> | null,
  { credibility }: RecordOf<'statement'>['body'],
): string | null {
  const reliability = source?.body.reliability ?? null;
  return reliability === null || credibility === null ? null : `${reliability}${credibility}`;
}

function evidenceRow(
  view: RecordsView,
  statement: RecordOf<'statement'> & AnyRecord,
  language: string | undefined,
): Evidence {
  const { body } = statement;
  const source = findOf(view, 'source', body.source);
  const who = findOf(view, 'person', body.person) ?? findOf(view, 'party', body.party);
  return {
    id: statement.id,
    text: body.text.text,
    language: body.text.language,
    grade: gradeOf(source, body),
    who: who === null ? (source?.body.author ?? '') : titleIn(who, language),
    date: body.date ?? source?.body.date ?? null,
    locator: body.locator,
    marking: statement.marking,
  };
}

function latestFirst(left: Evidence, right: Evidence): number {
  if (left.date === null || right.date === null) return left.date === right.date ? 0 : left.date === null ? 1 : -1;
  return compareDates(right.date, left.date);
}

/** The statements that the record names, and those that say that they reveal it. */
function evidenceOf(
  view: RecordsView,
  record: AnyRecord,
  reader: Reader,
  language: string | undefined,
): readonly Evidence[] {
  const named = definitionOf(record.kind)
    .references(record.body)
    .map(({ to }) => to);
  const revealing = listBacklinks(reader, record.id).flatMap(({ id, role }) => (role === 'reveals' ? [id] : []));
  return [...new Set([...named, ...revealing])]
    .flatMap((id) => {
      const statement = findOf(view, 'statement', id);
      return statement === null ? [] : [evidenceRow(view, statement, language)];
    })
    .sort(latestFirst);
}

/** The position that stands now, over any number of successors; null where none took its place. */
function successorOf(reader: Reader, record: AnyRecord, language: string | undefined): Shown['successor'] {
  const seen = new Set<string>([record.id]);
  let standing: Shown['successor'] = null;
  for (let id: RecordId | null = record.id; id !== null; ) {
    const next: RecordId | undefined = listBacklinks(reader, id).findLast(
      (link) => link.role === 'supersedes' && !seen.has(link.id),
    )?.id;
    const found: AnyRecord | null = next === undefined ? null : findRecord(reader, next);
    if (found !== null) {
      seen.add(found.id);
      standing = { id: found.id, kind: found.kind, title: titleIn(found, language) };
    }
    id = found?.id ?? null;
  }
  return standing;
}

const documents = ['brief', 'dossier', 'edition'];

/** The name under which a brief points to what stands in it. */
const inText = 'text';

/** Briefs and dossiers first; a record that points in several ways stands once for each. */
function usesOf(
  reader: Reader,
  view: RecordsView,
  record: AnyRecord,
  today: string,
  language: string | undefined,
): Shown['usedIn'] {
  const following = isKind(record, 'position') ? briefsShowing(reader, view, record, today) : [];
  const links = [
    ...listBacklinks(reader, record.id),
    ...following.map(({ id, title }) => ({ id, kind: 'brief', title, role: inText })),
  ];
  const titles = new Map(
    namedIn(
      reader,
      links.map((link) => link.id),
      language,
    ).map((one) => [one.id, one.title]),
  );
  const uses = links.flatMap(({ id: from, kind, title, role }) =>
    isKindName(kind) ? [{ id: from, kind, title: titles.get(from) ?? title, role }] : [],
  );
  const once = uses.filter(
    (use, index) => uses.findIndex((other) => other.id === use.id && other.role === use.role) === index,
  );
  return [
    ...once.filter(({ kind }) => documents.includes(kind)),
    ...once.filter(({ kind }) => !documents.includes(kind)),
  ];
}

function rungsAround(view: RecordsView, record: AnyRecord, today: string): Shown['rungs'] {
  if (!isKind(record, 'position')) return [];
  const { party, issue } = record.body;
  const held = view.list('position').filter(({ negotiation }) => negotiation === record.negotiation);
  const found = rungsOf(held, { party, issue, asOf: today });
  return rungs.map((rung) => {
    const position = found[rung];
    return {
      rung,
      position: position?.id ?? null,
      wording: position?.body.wording.text ?? '',
      value: position?.body.value ?? null,
      asOf: position?.body.asOf ?? null,
      disclosure: position?.body.disclosure ?? null,
      marking: held.find(({ id }) => id === position?.id)?.marking.level ?? null,
    };
  });
}

/** @param today YYYY-MM-DD. @throws Refusal `not-found` or `deleted` */
export function aboutRecord(reader: Reader, id: RecordId, today: string, language: string | undefined): Shown {
  const record = getRecord(reader, id);
  const view = recordsViewOver(reader, record.negotiation);
  const references = definitionOf(record.kind).references(record.body);
  const issue = isKind(record, 'position') ? findOf(view, 'issue', record.body.issue) : null;
  return {
    record,
    named: namedIn(
      reader,
      references.map(({ to }) => to),
      language,
    ),
    successor: successorOf(reader, record, language),
    evidence: evidenceOf(view, record, reader, language),
    usedIn: usesOf(reader, view, record, today, language),
    rungs: rungsAround(view, record, today),
    mandate:
      isKind(record, 'position') && record.body.value !== null && issue?.body.valueType === 'number'
        ? mandateOn(view, { negotiation: record.negotiation, issue: issue.id }, today)
        : null,
    unit: issue === null ? '' : wordingIn(issue.body.unit, language ?? issue.body.unit.language).text,
    revisions: record.revision,
  };
}
