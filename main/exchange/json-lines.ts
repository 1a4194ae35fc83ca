// JSON Lines from bytes that arrive in pieces: each line by its number, as text, with a limit on its length and a hash over all.
import { isUtf8 } from 'node:buffer';
import { createHash, type Hash } from 'node:crypto';

export interface Line {
  /** From 1. */
  readonly row: number;
  /** Null when the line is not UTF-8. */
  readonly text: string | null;
}

export interface Lines {
  /** All lines that are not empty; the pieces of bytes between two awaits come from the source. */
  readonly each: () => AsyncGenerator<readonly Line[]>;
  /** SHA-256 in hexadecimal over the bytes so far; to be asked once, at the end. */
  readonly hash: () => string;
}

/** Thrown for a line of more than `limit` bytes. */
export class LineTooLong extends Error {
  readonly row: number;
  constructor(row: number) {
    super(`line ${row} is too long`);
    this.name = 'LineTooLong';
    this.row = row;
  }
}

const newline = 0x0a;

/** @param limit in bytes, of one line */
export function linesOf(source: AsyncIterable<Uint8Array>, limit: number): Lines {
  const hash = createHash('sha256');
  return { each: () => split(source, limit, hash), hash: () => hash.digest('hex') };
}

async function* split(source: AsyncIterable<Uint8Array>, limit: number, hash: Hash): AsyncGenerator<readonly Line[]> {
  let held: Buffer[] = [];
  let heldLength = 0;
  let row = 0;
  const take = (last: Buffer): Line => {
    row += 1;
    const bytes = held.length === 0 ? last : Buffer.concat([...held, last]);
    held = [];
    heldLength = 0;
    if (bytes.length > limit) throw new LineTooLong(row);
    return { row, text: isUtf8(bytes) ? bytes.toString('utf8') : null };
  };
  for await (const piece of source) {
    hash.update(piece);
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.length);
    const lines: Line[] = [];
    let start = 0;
    for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
      lines.push(take(bytes.subarray(start, end)));
      start = end + 1;
    }
    if (start < bytes.length) {
      held.push(bytes.subarray(start));
      heldLength += bytes.length - start;
      if (heldLength > limit) throw new LineTooLong(row + 1);
    }
    yield lines.filter(isFilled);
  }
  if (heldLength > 0) yield [take(Buffer.alloc(0))].filter(isFilled);
}

const isFilled = (line: Line): boolean => line.text === null || line.text.trim() !== '';
