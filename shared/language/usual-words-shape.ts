// Which words the usual markings and audiences of a new library need; they become records, so none can be missing in a language.
import type { UsualAudience, UsualLevel } from './usual-codes.ts';

export interface UsualWords {
  readonly scheme: string;
  readonly levels: Readonly<Record<UsualLevel, { readonly letter: string; readonly name: string }>>;
  readonly audiences: Readonly<Record<UsualAudience, string>>;
}
