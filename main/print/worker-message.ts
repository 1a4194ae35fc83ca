// What print and its child process say to each other: one JSON request in; one line of JSON, then the bytes of the PDF, out.
import type { PrintDocument } from '#shared/briefing/print-document.ts';

/** `ua-1` is PDF/UA-1 (readable by a screen reader), `a-2a` is PDF/A-2a (for an archive), null is plain tagged PDF. */
export type PdfStandard = 'ua-1' | 'a-2a' | null;

export interface WorkerRequest {
  readonly document: PrintDocument;
  readonly standard: PdfStandard;
  /** Absolute path of the folder of templates; `main.typ` is where they begin. */
  readonly templates: string;
  /** Absolute paths of font files. */
  readonly fonts: readonly string[];
}

/** `file` is relative to the folder of templates; `line` counts from 1. */
export interface PrintFailure {
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

export type WorkerAnswer =
  | { readonly ok: true; readonly pages: number; readonly size: number }
  | { readonly ok: false; readonly failure: PrintFailure };

const lineFeed = 0x0a;

export function encodeAnswer(answer: WorkerAnswer, pdf: Uint8Array = new Uint8Array()): Uint8Array {
  return Buffer.concat([Buffer.from(`${JSON.stringify(answer)}\n`), pdf]);
}

/** @returns null when the bytes are no whole answer: the child died while it wrote. */
export function decodeAnswer(bytes: Uint8Array): { readonly answer: WorkerAnswer; readonly pdf: Uint8Array } | null {
  const end = bytes.indexOf(lineFeed);
  if (end < 0) return null;
  const answer = JSON.parse(Buffer.from(bytes.subarray(0, end)).toString('utf8')) as WorkerAnswer;
  const pdf = bytes.slice(end + 1);
  return answer.ok && pdf.length !== answer.size ? null : { answer, pdf };
}
