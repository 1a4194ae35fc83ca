// What the engine asks of the process that started it: only what that process alone can do.
import type { FileRequest } from '#main/services/host.ts';

export interface ParentCalls {
  /** Asks the user with the system's own dialog. null: it was dismissed. */
  readonly chooseFile: (request: FileRequest) => Promise<string | null>;
}

export type CallName = keyof ParentCalls;
