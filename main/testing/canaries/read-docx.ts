// Every text in the bytes of a Word file: each entry of the package, its words also without the tags between them.
import { unzipSync } from 'fflate';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function textsOfDocx(bytes: Uint8Array): readonly string[] {
  const entries = Object.entries(unzipSync(bytes));
  const inside = entries.flatMap(([name, content]) => {
    const xml = Buffer.from(content).toString('utf8');
    const plain = unescaped(xml);
    return [name, xml, plain, Buffer.from(content).toString('utf16le'), unescaped(xml.replace(/<[^>]*>/g, ''))];
  });
  return [Buffer.from(bytes).toString('latin1'), ...inside];
}

const unescaped = (xml: string): string =>
  xml.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole;
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return point <= 0x10_ff_ff ? String.fromCodePoint(point) : whole;
  });
