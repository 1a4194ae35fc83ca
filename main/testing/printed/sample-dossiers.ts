// The dossiers of the sample as users print them, each with the document that was given to the print process.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compose } from '#main/compose.ts';
import { valueOrThrow } from '#main/hosts/cli/fresh-library.ts';
import { cliHost } from '#main/hosts/cli/host.ts';
import { findPlaces } from '#main/hosts/cli/places.ts';
import { projectRoot } from '#main/testing/architecture/project-files.ts';
import type { PrintDocument } from '#shared/briefing/print-document.ts';
import { listenToPrint } from './print-request.ts';

export interface PrintedDossier {
  readonly language: string;
  readonly pdf: Uint8Array;
  readonly document: PrintDocument;
}

/** In the order of the sample. */
export async function printSampleDossiers(): Promise<readonly PrintedDossier[]> {
  const folder = mkdtempSync(join(tmpdir(), 'diwan-dossiers-'));
  const { host, request } = listenToPrint(cliHost({ places: findPlaces(join(projectRoot, 'main/hosts/cli')) }));
  const application = compose(host);
  try {
    valueOrThrow(await application.ask('library.create', { file: join(folder, 'sample.diwan'), author: 'Asmar Desk' }));
    valueOrThrow(await application.ask('case.sample', {}));
    const { records } = valueOrThrow(await application.ask('record.list', { kind: 'dossier' }));
    const printed: PrintedDossier[] = [];
    for (const { id, body } of records) {
      const file = join(folder, 'dossier.pdf');
      valueOrThrow(await application.ask('print.dossier', { dossier: id, to: { file } }));
      const { document } = request() as { readonly document: PrintDocument };
      printed.push({ language: String(body.language), pdf: readFileSync(file), document });
    }
    return printed;
  } finally {
    application.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
