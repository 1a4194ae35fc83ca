// The words of the desktop program outside its windows: the system's menus and dialogs.

export interface DesktopWords {
  /** Of macOS's own menu. */
  readonly hide: string;
  readonly hideOthers: string;
  readonly showAll: string;
  /** Kinds of file, in the dialogs of the system. */
  readonly library: string;
  readonly caseFile: string;
  readonly pdf: string;
  readonly word: string;
  readonly markdown: string;
  readonly text: string;
  readonly table: string;
  readonly allFiles: string;
  readonly ok: string;
  /** Why the program does not start. */
  readonly changedFiles: string;
  readonly debugged: string;
}
