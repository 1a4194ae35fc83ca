// The few lines that the program says in the terminal when it starts, in the language of whoever started it.
import { start as arabic } from '#shared/language/ar/start.ts';
import { start as english } from '#shared/language/en/start.ts';
import type { Words } from './languages.ts';

/** Why the program runs in a browser and not in a window of its own, where nobody asked for that. */
export type NoElectronReason = 'no-display' | 'absent' | 'slow' | 'failed';

export interface StartWords {
  readonly inBrowser: (reason: NoElectronReason) => string;
  /** Where the page is found by a user whose browser could not be opened; the address works once. */
  readonly address: (address: string) => string;
  readonly opened: string;
  readonly another: string;
  readonly wrongOption: (reason: string) => string;
  readonly wrongPort: (port: string) => string;
  readonly portTaken: (port: number) => string;
  /** What stands in the terminal for `--help`. */
  readonly help: readonly string[];
}

export const startWords: Words<StartWords> = { en: english, ar: arabic };
