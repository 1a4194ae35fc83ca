// Opens a printed file with pdf.js and draws its pages. The only place that knows pdf.js; loaded when first needed.
import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

export interface PdfPages {
  /** Width and height of each page in points. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
  /** Draws page `index` (from 0), `width` device pixels wide. Drawing again on the same canvas stops what was under way. */
  readonly draw: (index: number, canvas: HTMLCanvasElement, width: number) => Promise<void>;
  /** The words of a page, for those who cannot see it. */
  readonly textOf: (index: number) => Promise<string>;
  readonly close: () => void;
}

interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
}

/** The program's second policy of trusted types: it lets through the worker of pdf.js, from our own files, and nothing else. */
function trustedAddress(): string {
  const factory = Reflect.get(globalThis, 'trustedTypes') as TrustedTypes | undefined;
  const own = new URL(workerAddress, location.href);
  const check = (address: string): string => {
    if (address !== own.href || own.origin !== location.origin) throw new TypeError('Not a worker of this program.');
    return address;
  };
  return factory === undefined
    ? check(own.href)
    : factory.createPolicy('diwan-worker', { createScriptURL: check }).createScriptURL(own.href);
}

let started = false;

function startWorker(): void {
  if (started) return;
  started = true;
  GlobalWorkerOptions.workerPort = new Worker(trustedAddress(), { type: 'module', name: 'pages' });
}

async function sizesOf(file: PDFDocumentProxy): Promise<PdfPages['sizes']> {
  const pages = Array.from({ length: file.numPages }, (_, index) => file.getPage(index + 1));
  return (await Promise.all(pages)).map((page) => {
    const { width, height } = page.getViewport({ scale: 1 });
    return { width, height };
  });
}

/** @param bytes of a PDF; they are handed over and are empty afterwards */
export async function openPdf(bytes: Uint8Array<ArrayBuffer>): Promise<PdfPages> {
  startWorker();
  const task = getDocument({ data: bytes, useWasm: false, useWorkerFetch: false, enableXfa: false });
  const file = await task.promise;
  const drawing = new WeakMap<HTMLCanvasElement, { readonly cancel: () => void }>();
  return {
    sizes: await sizesOf(file),
    draw: async (index, canvas, width) => {
      drawing.get(canvas)?.cancel();
      const page = await file.getPage(index + 1);
      const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      const work = page.render({ canvas, viewport });
      drawing.set(canvas, work);
      try {
        await work.promise;
      } catch (reason) {
        // Stopped because the page was drawn anew or went out of sight.
        if (!(reason instanceof Error && reason.name === 'RenderingCancelledException')) throw reason;
      }
    },
    textOf: async (index) => {
      const page = await file.getPage(index + 1);
      const { items } = await page.getTextContent();
      return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    },
    close: () => void task.destroy(),
  };
}
