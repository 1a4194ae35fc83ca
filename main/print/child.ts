// How print sees the child process that a host starts for it: bytes in, bytes out, an end.

export interface ChildExit {
  /** The exit code, or null when the child was killed or never started. */
  readonly code: number | null;
  /** What the child wrote to its error output, or why it could not be started; may be empty. */
  readonly problem: string;
}

export interface Child {
  /** Hands the child its one request and closes the way in. */
  readonly send: (request: Uint8Array) => void;
  /** Every piece of the answer, in order. */
  readonly onBytes: (listener: (bytes: Uint8Array) => void) => void;
  /** Once, after the last bytes; also when the child could not be started. */
  readonly onExit: (listener: (exit: ChildExit) => void) => void;
  /** Ends the child at once, whatever it is doing. */
  readonly kill: () => void;
}

/**
 * Starts a script of ours in a process of its own.
 * @param entry absolute path of the script
 * @param environment the variables to set; the host adds only what its system needs to start a process, and never a proxy
 */
export type StartChild = (entry: string, environment: Readonly<Record<string, string>>) => Child;
