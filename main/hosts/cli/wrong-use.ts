// A command that was typed wrongly: one sentence for the user, and exit code 2.

/** The message is the sentence, in the user's language. */
export class WrongUse extends Error {
  /** The argument or option that is meant; empty for the whole line. */
  readonly path: string;
  constructor(message: string, path = '') {
    super(message);
    this.name = 'WrongUse';
    this.path = path;
  }
}
