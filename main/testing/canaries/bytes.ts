// Every text that can be read out of a written file, by its format.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writers } from '#main/print/formats.ts';
import { canReadPages, pressOptions } from '#main/testing/printed/press.ts';
import type { PrintDocument } from '#shared/briefing/print-document.ts';
import { textsOfDocx } from './read-docx.ts';
import { textsOfPdf } from './read-pdf.ts';

export type Format = keyof typeof writers;

/** Written as the program writes it. @throws with the failure, where writing is refused. */
export async function write(document: PrintDocument, format: Format): Promise<Uint8Array> {
  const written = await writers[format](pressOptions).print(document);
  if (!written.ok) throw new Error(JSON.stringify(written.error));
  return written.value.bytes;
}

/** One text in which everything found stands, shaped and turned letters as they are written too. */
export function readable(bytes: Uint8Array, format: Format): string {
  const texts =
    format === 'pdf'
      ? [...textsOfPdf(bytes), ...popplerTexts(bytes)]
      : format === 'docx'
        ? textsOfDocx(bytes)
        : [Buffer.from(bytes).toString('utf8')];
  return texts.join('\n');
}

/** The words of the pages and of the properties, as poppler reads them where it is installed. */
export function popplerTexts(bytes: Uint8Array): readonly string[] {
  if (!canReadPages) return [];
  const folder = mkdtempSync(join(tmpdir(), 'diwan-canaries-'));
  try {
    const file = join(folder, 'a.pdf');
    writeFileSync(file, bytes);
    const read = (...[command = '', ...given]: readonly string[]): string =>
      spawnSync(command, [...given, ...(command === 'pdftotext' ? ['-'] : [])], {
        encoding: 'utf8',
        maxBuffer: 100_000_000,
      }).stdout ?? '';
    const texts = [
      read('pdftotext', file),
      read('pdftotext', '-raw', file),
      read('pdfinfo', file),
      read('pdfinfo', '-meta', file),
    ];
    return texts.flatMap((text) => {
      const plain = text.normalize('NFKC').replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '');
      return [text, plain, plain.replace(/[\u00ad-]\n/g, ''), [...plain].reverse().join('')];
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
