// Lists put one after the other with something between each two.

/** Those that hold anything, with `between` between them. */
export const joinedBy = <T>(pieces: readonly (readonly T[])[], between: T): readonly T[] =>
  pieces.filter((piece) => piece.length > 0).flatMap((piece, index) => (index === 0 ? piece : [between, ...piece]));
