// Which words a language needs for the frame of a window; none can be missing.
import type { ChangeAct } from './change-label.ts';

export interface ShellWords {
  readonly skip: string;
  /** What the parts of the frame are called when they are read out. */
  readonly panes: {
    readonly bar: string;
    readonly path: string;
    readonly index: string;
    readonly inspector: string;
  };
  readonly openIndex: string;
  readonly close: string;
  readonly evidence: string;
  /** "Plurilateral · bargaining". */
  readonly typeAndPhase: (type: string, phase: string) => string;
  readonly library: string;
  /** Unfolds the kinds that are seldom looked for. */
  readonly moreKinds: string;
  /** Below the title of a meeting that is this many days away. */
  readonly when: (days: number, written: string) => string;
  readonly noAct: { readonly undo: string; readonly redo: string };
  readonly undo: (what: string) => string;
  readonly redo: (what: string) => string;
  /** What a change did, as it stands after "Undo:"; kind and title may be empty. */
  readonly act: (act: ChangeAct, kind: string, title: string) => string;
  readonly palette: {
    readonly recent: string;
    readonly records: string;
    readonly newRecord: string;
    /** "New statement". */
    readonly newOf: (kind: string) => string;
    readonly chooseKind: string;
    readonly lists: string;
    /** "List of statements". */
    readonly listOf: (kind: string) => string;
  };
  readonly whyNot: {
    readonly needsLibrary: string;
    readonly needsNegotiation: string;
    readonly notHere: string;
    readonly bySystem: string;
    readonly byKeys: string;
    readonly nothingShown: string;
  };
  readonly readOnly: Readonly<Record<'newer' | 'held' | 'asked' | 'damaged' | 'permission', string>>;
  readonly readOnlyMore: string;
  readonly engine: {
    readonly stopped: string;
    readonly stoppedMore: string;
    readonly down: string;
    readonly downMore: string;
    readonly lost: string;
    readonly lostMore: string;
    readonly notOpened: string;
    readonly openAgain: string;
  };
  readonly refused: { readonly title: string; readonly words: readonly string[] };
  /** Of a screen that broke. */
  readonly fault: { readonly title: string; readonly more: string; readonly again: string };
  readonly failed: { readonly title: string; readonly again: string };
  /** Of a case file that was handed over while no library is open. */
  readonly waitingCase: { readonly title: (file: string) => string; readonly more: string; readonly look: string };
  readonly shortcuts: {
    readonly title: string;
    readonly command: string;
    readonly keys: string;
    readonly more: string;
  };
}
