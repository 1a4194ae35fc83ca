// Which words the print screen needs; none can be missing in a language of the interface. Numbers come in the digits of the interface.

export interface PrintScreenWords {
  readonly title: string;
  readonly options: string;
  readonly pages: string;
  /** Which of the documents of the negotiation. */
  readonly document: string;
  readonly matrix: string;
  readonly shape: string;
  readonly shapes: { readonly brief: string; readonly cards: string; readonly 'speaking-notes': string };
  readonly sheet: string;
  readonly sheets: { readonly page: string; readonly a3: string };
  readonly reader: string;
  readonly readerOwn: string;
  readonly readerAll: string;
  readonly upTo: (level: string) => string;
  readonly language: string;
  readonly paper: string;
  readonly papers: { readonly a4: string; readonly letter: string };
  readonly annexes: string;
  readonly copy: string;
  readonly copyOf: (number: string, total: string) => string;
  readonly noNumber: string;
  readonly allCopies: (count: number, written: string) => string;
  readonly withheld: string;
  readonly withheldAs: { readonly absent: string; readonly said: string };
  readonly print: string;
  readonly printing: (page: string, total: string) => string;
  readonly save: string;
  readonly saveAs: string;
  readonly formats: { readonly pdf: string; readonly docx: string; readonly md: string; readonly txt: string };
  readonly savedAs: (file: string) => string;
  readonly making: string;
  readonly steps: Readonly<Record<'build' | 'set' | 'write', string>>;
  readonly makeAgain: string;
  readonly stopped: string;
  readonly stoppedMore: string;
  readonly failed: string;
  readonly pageOf: (number: string, total: string) => string;
  readonly pageCount: (count: number, written: string) => string;
  readonly leftOut: (count: number, written: string) => string;
  readonly nothingLeftOut: string;
  readonly missing: (count: number, written: string) => string;
  readonly replaced: (characters: string) => string;
  readonly zoom: string;
  readonly zooms: { readonly width: string; readonly page: string };
  readonly notPrintable: string;
  readonly notPrintableMore: string;
}
