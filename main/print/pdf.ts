// PrintDocument to PDF: makes every text printable, hands it to a Typst child without a network, keeps the time, takes the bytes.
import { join } from 'node:path';
import type { PrintDocument } from '#shared/briefing/print-document.ts';
import { err, ok, type Result } from '#shared/core/result.ts';
import type { Child, ChildExit, StartChild } from './child.ts';
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

/** A print process that waits for its document. */
export interface Press {
  /** Once. */
  readonly print: (document: PrintDocument) => Promise<Result<Pdf, PrintFailure>>;
  /** Ends the process, where there will be no document after all. */
  readonly drop: () => void;
}

/** What a child says until its end. It is listened to from the start: it may end before it is given anything. */
interface Conversation {
  readonly child: Child;
  readonly pieces: readonly Uint8Array[];
  readonly ended: Promise<ChildExit>;
}

function listen(child: Child): Conversation {
  const pieces: Uint8Array[] = [];
  child.onBytes((bytes) => pieces.push(bytes));
  return { child, pieces, ended: new Promise((resolve) => child.onExit(resolve)) };
}

/** Hands over the request and waits for the end; resolves to the output, or to the reason why there is none. */
async function converse(
  { child, pieces, ended }: Conversation,
  request: WorkerRequest,
  options: PdfOptions,
): Promise<Result<Uint8Array, PrintFailure>> {
  const { signal, timeoutMilliseconds = 60_000 } = options;
  let stopped: string | null = null;
  const stop = (reason: string): void => {
    stopped ??= reason;
    child.kill();
  };
  const cancel = (): void => stop(cancelled);
  const late = `Printing took longer than ${timeoutMilliseconds / 1000} seconds and was stopped. Print fewer parts at once.`;
  const timer = setTimeout(() => stop(late), timeoutMilliseconds);
  signal?.addEventListener('abort', cancel, { once: true });
  child.send(Buffer.from(JSON.stringify(request)));
  const exit = await ended;
  clearTimeout(timer);
  signal?.removeEventListener('abort', cancel);
  if (stopped !== null) return err({ message: stopped });
  return exit.code === 0 ? ok(Buffer.concat(pieces)) : err({ message: describeExit(exit) });
}

const cancelled = 'Printing was cancelled.';

const describeExit = ({ code, problem }: ChildExit): string =>
  `The print process ended ${code === null ? 'without a code' : `with code ${code}`} before the PDF was written.${problem ? ` It said: ${problem}` : ''}`;

/** Starts the print process, which gets ready while the document is being made. */
export function startPress(options: PdfOptions): Press {
  const { templates, fonts, worker } = options.paths;
  const conversation = listen(options.startChild(worker, childEnvironment(templates)));
  const { child } = conversation;
  const refused = (message: string): Result<Pdf, PrintFailure> => {
    child.kill();
    return err({ message });
  };
  return {
    drop: () => child.kill(),
    print: async (document) => {
      if (options.signal?.aborted) return refused(cancelled);
      if (Number.isNaN(Date.parse(`${document.isoDate}T00:00:00Z`)))
        return refused(`The document's date "${document.isoDate}" is not a date in the form YYYY-MM-DD.`);
      const replaced = new ReplacedCharacters();
      const printable = changeTexts(document, (text, voice, language) =>
        printableText(text, voice, language, replaced),
      );
      const request = { document: printable, standard: options.standard, templates, fonts };
      const output = await converse(conversation, request, options);
      if (!output.ok) return output;
      const decoded = decodeAnswer(output.value);
      if (decoded === null)
        return err({ message: 'The print process ended in the middle of its answer. Print again.' });
      if (!decoded.answer.ok) return err(decoded.answer.failure);
      return ok({ bytes: decoded.pdf, pages: decoded.answer.pages, replaced: replaced.list() });
    },
  };
}

/**
 * Prints. Equal documents give equal bytes: the only date in the file is the document's own.
 * Never throws for what a document, a template or the child may do; the failure says what happened, and where in a template.
 */
export const renderPdf = (document: PrintDocument, options: PdfOptions): Promise<Result<Pdf, PrintFailure>> =>
  startPress(options).print(document);
