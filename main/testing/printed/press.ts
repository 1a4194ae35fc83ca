// Prints documents in tests, as the command line does, and reads pages back where poppler is installed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild } from '#main/hosts/cli/start-child.ts';
import { fontPaths } from '#main/print/fonts.ts';
import { type Pdf, type PdfOptions, renderPdf } from '#main/print/pdf.ts';
import type { PrintDocument } from '#shared/briefing/print-document.ts';

const root = join(import.meta.dirname, '../../..');

export const pressOptions: PdfOptions = {
  standard: 'ua-1',
  startChild,
  paths: {
    templates: join(root, 'resources/templates'),
    fonts: fontPaths(join(root, 'node_modules')),
    worker: join(root, 'main/print/typst-worker.ts'),
  },
};

/** @throws with the failure, where printing is refused. */
export async function print(document: PrintDocument, options: Partial<PdfOptions> = {}): Promise<Pdf> {
  const result = await renderPdf(document, { ...pressOptions, ...options });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Whether `pdftotext` can be run here. */
export const canReadPages = spawnSync('pdftotext', ['-v']).error === undefined;

/** The text of each page, as poppler reads it. */
export function pageTexts(bytes: Uint8Array): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'diwan-pages-'));
  try {
    writeFileSync(join(folder, 'a.pdf'), bytes);
    const { stdout } = spawnSync('pdftotext', ['-layout', join(folder, 'a.pdf'), '-'], { encoding: 'utf8' });
    return stdout.split('\f').slice(0, -1);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A folder of templates made for one test, given back to the system by `remove`. */
export function templatesOf(files: Readonly<Record<string, string>>): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'diwan-templates-'));
  for (const [name, source] of Object.entries(files)) writeFileSync(join(folder, name), source);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
