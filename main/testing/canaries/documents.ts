// Every document that can be made of a library of canaries for one reader.
import { buildBrief } from '#shared/briefing/build-brief.ts';
import { buildCards } from '#shared/briefing/build-cards.ts';
import { buildDossier } from '#shared/briefing/build-dossier.ts';
import { buildMatrix } from '#shared/briefing/build-matrix.ts';
import { buildSpeakingNotes } from '#shared/briefing/build-speaking-notes.ts';
import type { PrintDocument } from '#shared/briefing/print-document.ts';
import { type RecordsView, viewOf } from '#shared/briefing/records-view.ts';
import type { RecordId } from '#shared/core/ids.ts';
import type { CanaryLibrary } from './library.ts';
import type { Reader } from './oracle.ts';

export interface Made {
  readonly what: string;
  readonly document: PrintDocument;
  /** The briefs, and the dossier, that it is made of. */
  readonly papers: ReadonlySet<RecordId>;
}

interface Asked {
  readonly view?: RecordsView;
  readonly onWithheld?: 'absent' | 'said';
}

/** What a library is read through. */
export const viewOfLibrary = ({ records, revisions }: Pick<CanaryLibrary, 'records' | 'revisions'>): RecordsView =>
  viewOf(records, revisions);

/** Documents are made one by one, since most tests want the first few only. */
export function* documentsFor(library: CanaryLibrary, reader: Reader, asked: Asked = {}): Generator<Made> {
  const { view = viewOfLibrary(library), onWithheld = 'absent' } = asked;
  const input = { view, audience: reader, asOf: library.asOf, preparedBy: 'Asmar Desk', onWithheld };
  const briefIds = library.briefs.map(({ id }) => id);
  for (const [place, dossier] of library.dossiers.entries()) {
    const { document } = buildDossier({ ...input, dossier });
    yield { what: `dossier ${place}`, document, papers: new Set([dossier.id, ...briefIds]) };
  }
  for (const [place, brief] of library.briefs.entries()) {
    const papers = new Set([brief.id]);
    yield { what: `brief ${place}`, document: buildBrief({ ...input, brief }).document, papers };
    yield { what: `cards of brief ${place}`, document: buildCards({ ...input, brief }).document, papers };
    yield { what: `notes of brief ${place}`, document: buildSpeakingNotes({ ...input, brief }).document, papers };
  }
  for (const sheet of ['page', 'a3'] as const) {
    const made = buildMatrix({ ...input, negotiation: library.negotiation, sheet });
    if (made !== null) yield { what: `matrix on ${sheet}`, document: made.document, papers: new Set() };
  }
}
