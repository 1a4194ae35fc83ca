// The end of every union: reaching it at run time means that a case was added and not handled.

/** @throws always, naming the unexpected value. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
