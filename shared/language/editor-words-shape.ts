// Which words a language needs for the editor of a brief; none can be missing.

export interface EditorWords {
  readonly toolbar: string;
  /** Read out when the caret enters the text. */
  readonly keys: string;
  readonly blockType: string;
  readonly types: {
    readonly paragraph: string;
    readonly 'heading-1': string;
    readonly 'heading-2': string;
    readonly 'heading-3': string;
    readonly quote: string;
    readonly 'call-out': string;
    readonly mixed: string;
  };
  readonly bold: string;
  readonly italic: string;
  readonly underline: string;
  readonly superscript: string;
  readonly bulleted: string;
  readonly numbered: string;
  readonly checkList: string;
  readonly direction: string;
  readonly directions: { readonly auto: string; readonly ltr: string; readonly rtl: string };
  readonly marking: string;
  readonly unmarked: string;
  readonly caveats: string;
  /** The marking of a paragraph, read out before its words. */
  readonly markedAs: (name: string) => string;
  readonly insertLiving: string;
  readonly insertMention: string;
  readonly insertNote: string;
  readonly pageBreak: string;
  readonly insertPageBreak: string;
  readonly note: string;
  readonly noteNumber: (number: string) => string;
  readonly notes: string;
  readonly laterBlock: string;
  readonly laterInline: string;
  readonly undone: string;
  readonly redone: string;
  readonly living: {
    readonly tools: string;
    readonly follows: string;
    readonly pinned: (revision: string) => string;
    readonly open: string;
    readonly pin: string;
    readonly unpin: string;
    readonly toText: string;
    readonly remove: string;
    readonly keys: string;
  };
  /** Said in place of what was too large or too deep to be pasted. */
  readonly pasteRefused: string;
}
