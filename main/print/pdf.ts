// PrintDocument to PDF: makes every text printable, hands it to a Typst child without a network, keeps the time, takes the bytes.
import { join } from 'node:path';
import type { PrintDocument } from '#shared/briefing/print-document.ts';
import { err, ok, type Result } from '#shared/core/result.ts';
import type { ChildExit, StartChild } from './child.ts';
import { printableText, type Replaced, ReplacedCharacters } from './glyphs.ts';
import { changeTexts } from './print-texts.ts';
import { decodeAnswer, type PdfStandard, type PrintFailure, type WorkerRequest } from './worker-message.ts';

export type { Replaced } from './glyphs.ts';
export type { PdfStandard, PrintFailure } from './worker-message.ts';

export interface PdfOptions {
  readonly standard: PdfStandard;
  readonly startChild: StartChild;
  /** Default 60,000: twenty times what 500 pages take. The child is ended when it takes longer. */
  readonly timeoutMilliseconds?: number;
  readonly signal?: AbortSignal;
  /** Absolute: the folder of templates, each font file (`fontPaths` of fonts.ts), and the script of the print process. */
  readonly paths: { readonly templates: string; readonly fonts: readonly string[]; readonly worker: string };
}

export interface Pdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Characters that no bundled face has; each stands in the PDF as a mark such as [U+1F600]. */
  readonly replaced: readonly Replaced[];
}

// Nothing listens on port 9: should native code reach for the network all the same, it reaches nothing, without a DNS query.
const nowhere = 'http://127.0.0.1:9';

const childEnvironment = (templates: string): Readonly<Record<string, string>> => ({
  HTTPS_PROXY: nowhere,
  HTTP_PROXY: nowhere,
  ALL_PROXY: nowhere,
  FONTCONFIG_FILE: join(templates, 'no-system-fonts.conf'),
});

/** Runs one child to its end; resolves to its output, or to the reason why there is none. */
function converse(request: WorkerRequest, options: PdfOptions): Promise<Result<Uint8Array, PrintFailure>> {
  const { signal, timeoutMilliseconds = 60_000 } = options;
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve(err({ message: 'Printing was cancelled.' }));
    const child = options.startChild(options.paths.worker, childEnvironment(options.paths.templates));
    const pieces: Uint8Array[] = [];
    let ended: string | null = null;
    const end = (reason: string): void => {
      ended ??= reason;
      child.kill();
    };
    const cancel = (): void => end('Printing was cancelled.');
    const timer = setTimeout(
      () =>
        end(
          `Printing took longer than ${timeoutMilliseconds / 1000} seconds and was stopped. Print fewer parts at once.`,
        ),
      timeoutMilliseconds,
    );
    signal?.addEventListener('abort', cancel, { once: true });
    child.onBytes((bytes) => pieces.push(bytes));
    child.onExit((exit) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      if (ended !== null) resolve(err({ message: ended }));
      else if (exit.code === 0) resolve(ok(Buffer.concat(pieces)));
      else resolve(err({ message: describeExit(exit) }));
    });
    child.send(Buffer.from(JSON.stringify(request)));
  });
}

const describeExit = ({ code, problem }: ChildExit): string =>
  `The print process ended ${code === null ? 'without a code' : `with code ${code}`} before the PDF was written.${problem ? ` It said: ${problem}` : ''}`;

/**
 * Prints. Equal documents give equal bytes: the only date in the file is the document's own.
 * Never throws for what a document, a template or the child may do; the failure says what happened, and where in a template.
 */
export async function renderPdf(document: PrintDocument, options: PdfOptions): Promise<Result<Pdf, PrintFailure>> {
  if (Number.isNaN(Date.parse(`${document.isoDate}T00:00:00Z`)))
    return err({ message: `The document's date "${document.isoDate}" is not a date in the form YYYY-MM-DD.` });
  const replaced = new ReplacedCharacters();
  const printable = changeTexts(document, (text, voice, language) => printableText(text, voice, language, replaced));
  const { templates, fonts } = options.paths;
  const output = await converse({ document: printable, standard: options.standard, templates, fonts }, options);
  if (!output.ok) return output;
  const decoded = decodeAnswer(output.value);
  if (decoded === null) return err({ message: 'The print process ended in the middle of its answer. Print again.' });
  if (!decoded.answer.ok) return err(decoded.answer.failure);
  return ok({ bytes: decoded.pdf, pages: decoded.answer.pages, replaced: replaced.list() });
}
