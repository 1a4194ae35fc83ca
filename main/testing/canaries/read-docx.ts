// Every text in the bytes of a Word file: each entry of the package, its words also without the tags between them.
import { inflateRawSync } from 'node:zlib';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function textsOfDocx(bytes: Uint8Array): readonly string[] {
  const inside = entriesOf(Buffer.from(bytes)).flatMap(([name, content]) => {
    const xml = content.toString('utf8');
    return [name, xml, unescaped(xml), content.toString('utf16le'), unescaped(xml.replace(/<[^>]*>/g, ''))];
  });
  return [Buffer.from(bytes).toString('latin1'), ...inside];
}

const signatures = { end: 0x06_05_4b_50, entry: 0x02_01_4b_50 } as const;

/** From the directory at the end of the package, as its specification lays it out. @throws when it is none. */
function entriesOf(file: Buffer): readonly (readonly [string, Buffer])[] {
  const end = file.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end < 0 || file.readUInt32LE(end) !== signatures.end) throw new Error('This is no ZIP package.');
  const entries: (readonly [string, Buffer])[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let count = file.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (file.readUInt32LE(at) !== signatures.entry) throw new Error('The directory of this package is damaged.');
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => file.readUInt16LE(at + place));
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const packed = file.subarray(start, start + file.readUInt32LE(at + 20));
    const name = file.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    entries.push([name, file.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed]);
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

const unescaped = (xml: string): string =>
  xml.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole;
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return point <= 0x10_ff_ff ? String.fromCodePoint(point) : whole;
  });
