// The rows that still stand on the pages of a damaged file, read page by page without its schema or the trees that lead to them.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** @see https://www.sqlite.org/fileformat2.html#b_tree_pages for the kinds of page, the forms of a cell and of a record */
const tableLeaf = 13;
const indexLeaf = 10;
const indexInterior = 2;
const smallestPage = 512;
const usualPage = 4096;

export type Value = number | string | Buffer | null;

export interface LooseRow {
  /** The number of the row; null where the table has none. */
  readonly number: number | null;
  readonly values: readonly Value[];
}

/** Thrown by a read beyond what is there; the cell is then given up. */
class Unreadable extends Error {}

interface Pages {
  readonly size: number;
  readonly count: number;
  /** The page with this number, from 1. */
  read(number: number): Buffer;
}

function pagesOf(file: number): Pages {
  const length = fstatSync(file).size;
  const header = Buffer.alloc(100);
  readSync(file, header, 0, header.length, 0);
  const written = header.readUInt16BE(16);
  const named = written === 1 ? 65_536 : written;
  // A page size is a power of two; where the header is lost, it is the one that every library is made with.
  const size = named >= smallestPage && (named & (named - 1)) === 0 ? named : usualPage;
  const count = Math.floor(length / size);
  return {
    size,
    count,
    read: (number) => {
      if (number < 1 || number > count) throw new Unreadable();
      const page = Buffer.alloc(size);
      readSync(file, page, 0, size, (number - 1) * size);
      return page;
    },
  };
}

interface Place {
  at: number;
}

/** A variable-length number of one to nine bytes; one too large to be exact names nothing that a library holds. */
function readVarint(bytes: Buffer, place: Place): number {
  let value = 0;
  for (let length = 1; length <= 8; length += 1) {
    const byte = bytes[place.at];
    if (byte === undefined) throw new Unreadable();
    place.at += 1;
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) {
      if (!Number.isSafeInteger(value)) throw new Unreadable();
      return value;
    }
  }
  throw new Unreadable();
}

/** How much of a payload stands in its cell; the rest stands on pages of overflow. */
function localLength(length: number, pageSize: number, isTable: boolean): number {
  const most = isTable ? pageSize - 35 : Math.floor(((pageSize - 12) * 64) / 255) - 23;
  if (length <= most) return length;
  const least = Math.floor(((pageSize - 12) * 32) / 255) - 23;
  const wanted = least + ((length - least) % (pageSize - 4));
  return wanted <= most ? wanted : least;
}

function readPayload(pages: Pages, page: Buffer, start: number, length: number, isTable: boolean): Buffer {
  const local = localLength(length, pages.size, isTable);
  if (length > pages.size * pages.count || start + local > page.length) throw new Unreadable();
  const pieces = [page.subarray(start, start + local)];
  if (local === length) return pieces[0] ?? page;
  let missing = length - local;
  if (start + local + 4 > page.length) throw new Unreadable();
  let next = page.readUInt32BE(start + local);
  while (missing > 0) {
    const overflow = pages.read(next);
    const taken = Math.min(missing, pages.size - 4);
    pieces.push(overflow.subarray(4, 4 + taken));
    missing -= taken;
    next = overflow.readUInt32BE(0);
  }
  return Buffer.concat(pieces);
}

/** Bytes of the whole numbers of type 1 to 6. */
const integerLengths = [0, 1, 2, 3, 4, 6, 8] as const;

function readValue(bytes: Buffer, type: number, place: Place): Value {
  if (type === 0) return null;
  if (type === 8 || type === 9) return type - 8;
  if (type < 12) {
    const length = integerLengths[type];
    if (length === undefined || place.at + length > bytes.length) throw new Unreadable();
    const value =
      length === 8 ? Number(bytes.readBigInt64BE(place.at)) : bytes.readIntBE(place.at, Math.max(1, length));
    place.at += length;
    return value;
  }
  const length = Math.floor((type - 12) / 2);
  if (place.at + length > bytes.length) throw new Unreadable();
  const value = bytes.subarray(place.at, place.at + length);
  place.at += length;
  return type % 2 === 0 ? Buffer.from(value) : value.toString('utf8');
}

function readValues(payload: Buffer): readonly Value[] {
  const place: Place = { at: 0 };
  const end = readVarint(payload, place);
  const types: number[] = [];
  while (place.at < end) types.push(readVarint(payload, place));
  if (place.at !== end) throw new Unreadable();
  const values = types.map((type) => readValue(payload, type, place));
  if (place.at !== payload.length) throw new Unreadable();
  return values;
}

function readCell(pages: Pages, page: Buffer, kind: number, at: number): LooseRow {
  const place: Place = { at: kind === indexInterior ? at + 4 : at };
  const length = readVarint(page, place);
  const number = kind === tableLeaf ? readVarint(page, place) : null;
  return { number, values: readValues(readPayload(pages, page, place.at, length, kind === tableLeaf)) };
}

function* rowsOnPage(pages: Pages, number: number): Generator<LooseRow> {
  const page = pages.read(number);
  const start = number === 1 ? 100 : 0;
  const kind = page[start] ?? 0;
  if (kind !== tableLeaf && kind !== indexLeaf && kind !== indexInterior) return;
  const pointers = start + (kind === indexInterior ? 12 : 8);
  const cells = Math.min(page.readUInt16BE(start + 3), Math.floor((page.length - pointers) / 2));
  for (let cell = 0; cell < cells; cell += 1) {
    try {
      yield readCell(pages, page, kind, page.readUInt16BE(pointers + 2 * cell));
    } catch (reason) {
      if (!(reason instanceof Unreadable)) throw reason;
    }
  }
}

/** Every row that can be read, of whatever table, in the order of the pages. The file must be closed and have no log. */
export function* looseRows(path: string): Generator<LooseRow> {
  const file = openSync(path, 'r');
  try {
    const pages = pagesOf(file);
    for (let number = 1; number <= pages.count; number += 1) yield* rowsOnPage(pages, number);
  } finally {
    closeSync(file);
  }
}
