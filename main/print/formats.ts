// The formats in which a print document can be written: one line each.
import type { PrintDocument } from '#shared/briefing/print-document.ts';
import { ok, type Result } from '#shared/core/result.ts';
import { type Pdf, type PdfOptions, type PrintFailure, renderPdf } from './pdf.ts';

export interface Written {
  readonly bytes: Uint8Array;
  /** Null where the format has no pages of its own. */
  readonly pages: number | null;
  /** Characters that had to give way to a mark. */
  readonly replaced: Pdf['replaced'];
}

type Writer = (document: PrintDocument, options: PdfOptions) => Promise<Result<Written, PrintFailure>>;

const withoutPages = (bytes: Uint8Array): Result<Written, PrintFailure> => ok({ bytes, pages: null, replaced: [] });

// What only one format needs is loaded when that format is asked for: Word's library alone takes longer than the rest.
export const writers = {
  pdf: renderPdf,
  docx: async (document) => withoutPages(await (await import('./docx.ts')).writeDocx(document)),
  md: async (document) => withoutPages(Buffer.from((await import('./markdown.ts')).writeMarkdown(document))),
  txt: async (document) => withoutPages(Buffer.from((await import('./plain-text.ts')).writePlainText(document))),
} as const satisfies Readonly<Record<string, Writer>>;
