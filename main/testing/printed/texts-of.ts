// Every text of a document, for tests that look for them in what was written.
import { changeTexts } from '#main/print/print-texts.ts';
import type { PrintLanguage } from '#shared/briefing/print-blocks.ts';
import type { PrintDocument } from '#shared/briefing/print-document.ts';

/** Every text of the document in the order of its parts, as a writer without pages of its own would meet them. */
export function textsOf(
  document: PrintDocument,
): readonly { readonly text: string; readonly language: PrintLanguage }[] {
  const texts: { readonly text: string; readonly language: PrintLanguage }[] = [];
  changeTexts(document, (text, _voice, language) => {
    texts.push({ text, language });
    return text;
  });
  return texts;
}
