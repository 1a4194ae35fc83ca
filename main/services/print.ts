// Printing: gathers what a document needs, lets the pure builder make it, has it set, and writes the file in one piece.
import { basename, join } from 'node:path';
import { type Writer, writers } from '#main/print/formats.ts';
import { getRecord } from '#main/store/records.ts';
import type { Reader } from '#main/store/session.ts';
import type { DocumentInput, DocumentOutput } from '#shared/briefing/begin-making.ts';
import { type BriefInput, buildBrief } from '#shared/briefing/build-brief.ts';
import { buildCards, hasCards } from '#shared/briefing/build-cards.ts';
import { buildDossier } from '#shared/briefing/build-dossier.ts';
import { buildMatrix } from '#shared/briefing/build-matrix.ts';
import { buildSpeakingNotes } from '#shared/briefing/build-speaking-notes.ts';
import { refuse } from '#shared/contract/failures.ts';
import type { OutputOf, ParsedInputOf } from '#shared/contract/index.ts';
import type { RecordId } from '#shared/core/ids.ts';
import { safeFileName } from '#shared/core/spoof.ts';
import { annexes } from '#shared/records/dossier.ts';
import { isKind, type Kind, type RecordOf } from '#shared/records/record.ts';
import type { Desk } from './desk.ts';
import { writeWhole } from './files.ts';
import type { Frozen, HandlersOf, JobContext } from './handlers.ts';
import { recordsViewOver } from './records-view.ts';

type Annex = (typeof annexes)[number];
type Asked = Omit<Frozen<ParsedInputOf<'print.brief'>>, 'brief' | 'as'>;

function getOf<K extends Kind>(reader: Reader, kind: K, id: RecordId): RecordOf<K> {
  const found = getRecord(reader, id);
  return isKind(found, kind) ? found : refuse('not-found', { what: kind, id });
}

/** What every document is built from. `audience` and `asOf` are those of the record, for where the request names none. */
function inputOf(
  asked: Asked,
  { desk, author }: JobContext,
  record: { readonly negotiation: RecordId | null; readonly audience: RecordId | null; readonly asOf: string | null },
): DocumentInput {
  const { reader } = desk.library();
  const audience = asked.audience === undefined ? record.audience : asked.audience;
  return {
    view: recordsViewOver(reader, record.negotiation),
    audience: audience === null ? null : getOf(reader, 'audience', audience),
    asOf: asked.asOf ?? record.asOf ?? desk.today(),
    preparedBy: author ?? '',
    paper: asked.paper,
    onWithheld: asked.onWithheld,
    ...(asked.language === undefined ? {} : { language: asked.language }),
  };
}

/** Named by the title as the reader may see it: the name of a file travels with it. */
const nameOf = (title: string, shape: string, format: Asked['format']): string =>
  `${safeFileName(shape === 'brief' ? title : `${title}, ${shape}`)}.${format}`;

/** Puts the bytes where they were asked for. */
async function put(to: Asked['to'], name: string, bytes: Uint8Array, { kept }: Desk) {
  if ('keep' in to) return { file: kept.keep(bytes), name };
  const file = 'file' in to ? to.file : join(to.folder, name);
  await writeWhole(file, bytes);
  return { file, name: basename(file) };
}

/** Starts the writer, lets the document be made meanwhile, and writes the file in one piece. */
async function write(
  asked: Asked,
  context: JobContext,
  build: () => DocumentOutput,
  shape = 'brief',
): Promise<OutputOf<'print.brief'>> {
  const { desk, signal, progress } = context;
  const { startChild, paths } = desk.host;
  progress({ step: 'build', done: 0, total: 3 });
  const writer = writers[asked.format]({ standard: asked.standard, startChild, paths, signal });
  const { document, report } = orDrop(() => desk.library().readTogether(build), writer);
  progress({ step: 'set', done: 1, total: 3 });
  const written = await writer.print(document);
  if (signal.aborted) return refuse('cancelled', {});
  if (!written.ok) {
    const { message, file, line } = written.error;
    return refuse('print-failed', { message, file: file ?? null, line: line ?? null });
  }
  progress({ step: 'write', done: 2, total: 3 });
  const { bytes, pages, replaced } = written.value;
  const place = await put(asked.to, nameOf(document.title, shape, asked.format), bytes, desk);
  return {
    ...place,
    title: document.title,
    banner: document.banner,
    level: report.level,
    pages,
    size: bytes.length,
    replaced: [...replaced],
    withheld: report.withheld.length,
    missing: report.missing.length,
  };
}

/** Those annexes in place of its own, in the order in which a dossier has them. */
const withAnnexes = (dossier: RecordOf<'dossier'>, wanted: readonly Annex[]): RecordOf<'dossier'> => ({
  ...dossier,
  body: { ...dossier.body, annexes: annexes.filter((annex) => wanted.includes(annex)) },
});

function orDrop<T>(build: () => T, writer: Writer): T {
  try {
    return build();
  } catch (reason) {
    writer.drop();
    throw reason;
  }
}

const briefBuilders = {
  brief: buildBrief,
  cards: buildCards,
  'speaking-notes': buildSpeakingNotes,
} as const satisfies Readonly<Record<string, (input: BriefInput) => DocumentOutput>>;

export const print: HandlersOf<'print'> = {
  brief: async (asked, context) => {
    const brief = getOf(context.desk.library().reader, 'brief', asked.brief);
    const { audience, asOf } = brief.body;
    const build = (): DocumentOutput => {
      const input = inputOf(asked, context, { negotiation: brief.negotiation, audience, asOf: asOf?.date ?? null });
      const built = briefBuilders[asked.as]({ ...input, brief });
      if (asked.as !== 'cards' || hasCards(built.document)) return built;
      return refuse('nothing-to-print', { what: 'cards', title: brief.title });
    };
    return write(asked, context, build, asked.as);
  },
  dossier: async (asked, context) => {
    const dossier = getOf(context.desk.library().reader, 'dossier', asked.dossier);
    const { audience, asOf } = dossier.body;
    return write(asked, context, () => {
      const input = inputOf(asked, context, { negotiation: dossier.negotiation, audience, asOf: asOf?.date ?? null });
      const bound = asked.annexes === undefined ? dossier : withAnnexes(dossier, asked.annexes);
      return buildDossier({ ...input, dossier: bound, ...(asked.copy === undefined ? {} : { copy: asked.copy }) });
    });
  },
  matrix: async (asked, context) => {
    const negotiation = getOf(context.desk.library().reader, 'negotiation', asked.negotiation);
    return write(asked, context, () => {
      const input = inputOf(asked, context, { negotiation: negotiation.id, audience: null, asOf: null });
      const built = buildMatrix({ ...input, negotiation, sheet: asked.sheet });
      if (built !== null) return built;
      const hasIssues = input.view.list('issue').some((issue) => issue.negotiation === negotiation.id);
      return refuse('nothing-to-print', { what: hasIssues ? 'matrix' : 'issues', title: negotiation.title });
    });
  },
};
