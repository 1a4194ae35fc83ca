// The formats in which a print document can be written: one line each.
import type { PrintDocument } from '#shared/briefing/print-document.ts';
import { ok, type Result } from '#shared/core/result.ts';
import { ReplacedCharacters } from './glyphs.ts';
import { type Pdf, type PdfOptions, type PrintFailure, startPress } from './pdf.ts';

export interface Written {
  readonly bytes: Uint8Array;
  /** Null where the format has no pages of its own. */
  readonly pages: number | null;
  /** Characters that had to give way to a mark. */
  readonly replaced: Pdf['replaced'];
}

/** Gets ready while the document is being made. */
export interface Writer {
  readonly print: (document: PrintDocument) => Promise<Result<Written, PrintFailure>>;
  /** Where there will be no document after all. */
  readonly drop: () => void;
}

type Write = (document: PrintDocument, replaced: ReplacedCharacters) => Uint8Array | Promise<Uint8Array>;

/** What only one format needs is loaded when that format is asked for: Word's library alone takes longer than all the rest. */
const withoutPages = (load: () => Promise<Write>) => (): Writer => ({
  print: async (document) => {
    const write = await load();
    const replaced = new ReplacedCharacters();
    const bytes = await write(document, replaced);
    return ok({ bytes, pages: null, replaced: replaced.list() });
  },
  drop: () => undefined,
});

export const writers = {
  pdf: startPress,
  docx: withoutPages(async () => (await import('./docx.ts')).writeDocx),
  md: withoutPages(async () => {
    const { writeMarkdown } = await import('./markdown.ts');
    return (document, replaced) => Buffer.from(writeMarkdown(document, replaced));
  }),
  txt: withoutPages(async () => {
    const { writePlainText } = await import('./plain-text.ts');
    return (document, replaced) => Buffer.from(writePlainText(document, replaced));
  }),
} as const satisfies Readonly<Record<string, (options: PdfOptions) => Writer>>;
