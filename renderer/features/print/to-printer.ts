// Prints pages on paper from any host: each page as a picture on a sheet of its own size, and the browser's own print dialog.
import type { PdfPages } from './pdf-pages.ts';

/** Dots for each point: 216 to the inch, as sharp as an office printer shows type. */
const density = 3;

async function pictureOf(pages: PdfPages, index: number): Promise<HTMLImageElement> {
  const canvas = document.createElement('canvas');
  // The text of a page is placed letter by letter, from left to right in every script.
  canvas.dir = 'ltr';
  const { width } = pages.sizes[index] ?? { width: 595 };
  await pages.draw(index, canvas, Math.round(width * density));
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  canvas.width = 0;
  if (blob === null) throw new Error('The page could not be drawn for the printer.');
  const image = new Image();
  image.src = URL.createObjectURL(blob);
  image.alt = '';
  await image.decode();
  return image;
}

/** The sheet of a document, as its first page has it. */
function sheetOf({ sizes: [first] }: PdfPages): CSSStyleSheet {
  const { width, height } = first ?? { width: 595, height: 842 };
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page { size: ${width}pt ${height}pt; margin: 0 }`);
  return sheet;
}

/** What the last printing has left behind, where the browser did not say that its dialog was closed. */
let removeFormer = (): void => undefined;

/** Puts the pictures into the window, where only paper shows them. @returns what takes them out again */
function lay(stack: HTMLElement, sheet: CSSStyleSheet): () => void {
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.body.append(stack);
  return () => {
    stack.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    letGo(stack);
  };
}

function letGo(stack: HTMLElement): void {
  for (const image of stack.querySelectorAll('img')) URL.revokeObjectURL(image.src);
}

/**
 * Opens the browser's print dialog with these documents, one after the other. What the person does there is not told to any page.
 * @param onPage told before each page is drawn, from 1
 */
export async function toPrinter(
  documents: readonly PdfPages[],
  onPage: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<void> {
  removeFormer();
  const [first] = documents;
  if (first === undefined) return;
  const total = documents.reduce((sum, { sizes }) => sum + sizes.length, 0);
  const stack = document.createElement('div');
  stack.className = 'print-stack';
  let done = 0;
  for (const pages of documents)
    for (const index of pages.sizes.keys()) {
      if (signal.aborted) return letGo(stack);
      done += 1;
      onPage(done, total);
      stack.append(await pictureOf(pages, index));
    }
  removeFormer = lay(stack, sheetOf(first));
  // Some browsers return from print() at once, others when their dialog is closed; all of them say when it was.
  window.addEventListener('afterprint', () => removeFormer(), { once: true });
  window.print();
}
