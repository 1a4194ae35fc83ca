// The ZIP of a Word file, made the same on every machine and at any time: the document's own date, no names but the author's.
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { PrintDocument } from '#shared/briefing/print-document.ts';

const escaped = (words: string): string => words.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

const coreProperties = ({ title, author, isoDate, language, region }: PrintDocument): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title>`,
    `<dc:creator>${escaped(author)}</dc:creator>`,
    `<dc:language>${language}-${escaped(region)}</dc:language>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${escaped(isoDate)}T00:00:00Z</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${escaped(isoDate)}T00:00:00Z</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');

/** Parts that say nothing; what points to them goes too. */
const left = (name: string): boolean => name === 'docProps/custom.xml' || name.startsWith('word/comments');

/** Identifiers that the library draws from a counter of the process, or at random, become 1, 2, 3 in their order. */
function renumber(xml: string): string {
  const numbers = new Map<string, number>();
  return xml.replace(/(<w:bookmark(?:Start|End)\b[^>]*?w:id=")([^"]*)/g, (_all, before: string, id: string) => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return `${before}${number}`;
  });
}

// The library has no option for the direction of a section; the schema wants it before the grid of lines.
const turn = (xml: string): string => xml.replace(/<w:docGrid/g, '<w:bidi/><w:docGrid');

// It also puts the number of a note before the rule above the notes.
const bareRule = (xml: string, rtl: boolean): string =>
  xml
    .replace(
      /<w:r><w:rPr><w:rStyle w:val="FootnoteReference"\/><\/w:rPr><w:footnoteRef\/><\/w:r>(?=<w:r><w:(?:continuationS|s)eparator\/>)/g,
      '',
    )
    .replace(/<w:pPr>(?=<w:spacing w:after="0" w:line="240")/g, rtl ? '<w:pPr><w:bidi/>' : '<w:pPr>');

// The rule above the notes, and the one above what goes on from the page before.
const noteSettings = '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>';

const amend = (name: string, xml: string, document: PrintDocument): string => {
  switch (name) {
    case 'docProps/core.xml':
      return coreProperties(document);
    case '[Content_Types].xml':
      return xml.replace(/<Override [^>]*PartName="\/(?:docProps\/custom|word\/comments)[^>]*\/>/g, '');
    case '_rels/.rels':
    case 'word/_rels/document.xml.rels':
      return xml.replace(/<Relationship [^>]*Target="(?:docProps\/custom|comments)[^>]*\/>/g, '');
    case 'word/document.xml':
      return renumber(document.direction === 'rtl' ? turn(xml) : xml);
    case 'word/settings.xml':
      return xml.replace('<w:compat>', `${noteSettings}<w:compat>`);
    case 'word/footnotes.xml':
      return bareRule(xml, document.direction === 'rtl');
    default:
      return xml;
  }
};

// The earliest time that a ZIP can hold, built from local parts, because that is how a ZIP writes it.
const earliest = (): Date => new Date(1980, 0, 1);

// Readers look for the list of types first.
const rank = (name: string): string => (name === '[Content_Types].xml' ? `0${name}` : `1${name}`);

export function settledPackage(written: Uint8Array, document: PrintDocument): Uint8Array {
  const parts = unzipSync(written);
  const settled: Zippable = {};
  const names = Object.keys(parts)
    .filter((name) => !left(name))
    .sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  for (const name of names) {
    const bytes = parts[name];
    if (bytes !== undefined) settled[name] = strToU8(amend(name, strFromU8(bytes), document));
  }
  return zipSync(settled, { level: 9, mtime: earliest(), os: 0 });
}
