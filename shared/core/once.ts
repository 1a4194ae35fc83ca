// What is made when it is first asked for, and then kept.

/** @returns gives what `make` made the first time; `make` is pure */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
