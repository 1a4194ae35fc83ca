// Nothing leaves that the reader may not see: in libraries whose every word is its own, no hidden word stands in a document.
import { describe, expect, it } from 'vitest';
import { write } from '#main/testing/canaries/bytes.ts';
import { documentsFor, type Made } from '#main/testing/canaries/documents.ts';
import { canaryLibrary } from '#main/testing/canaries/library.ts';
import { Oracle, type Reader } from '#main/testing/canaries/oracle.ts';
import { textsOfPdf } from '#main/testing/canaries/read-pdf.ts';
import { compareWithoutHidden, readersOf, searchBytes, searchDocuments } from '#main/testing/canaries/rounds.ts';
import { byWord, canariesIn } from '#main/testing/canaries/search.ts';
import { canReadPages } from '#main/testing/printed/press.ts';
import { kindNames } from '#shared/records/record.ts';

const library = canaryLibrary(7);
const formats = ['pdf', 'docx', 'md', 'txt'] as const;

function madeFor(place: number | null, what: string): readonly [Reader, Made] {
  const reader = place === null ? null : (library.audiences[place] ?? null);
  const made = [...documentsFor(library, reader)].find((one) => one.what === what);
  if (made === undefined) throw new Error(`There is no ${what}.`);
  return [reader, made];
}

describe('a library of canaries', () => {
  it('has records of every kind, and canaries in all of them', () => {
    const kindOf = new Map(library.records.map(({ id, kind }) => [id, kind]));
    const kinds = new Set(
      library.canaries.map(({ place }) => kindOf.get(place.kind === 'field' ? place.record : place.brief)),
    );
    expect([...kinds].sort()).toEqual([...kindNames].sort());
    expect(library.canaries.length).toBeGreaterThan(3_000);
  });

  it('is hidden in part from every audience, and shown in part', () => {
    const oracle = new Oracle(library);
    const papers = new Set([...library.briefs, ...library.dossiers].map(({ id }) => id));
    const shares = readersOf(library).map(
      (reader) =>
        library.canaries.filter((one) => oracle.mayStand(one, reader, papers)).length / library.canaries.length,
    );
    for (const share of shares) {
      expect(share).toBeGreaterThan(0.01);
      expect(share).toBeLessThan(0.99);
    }
  });
});

describe('a document', () => {
  it('holds no word that its reader may not see, whatever it is and whoever reads it', () => {
    const { documents, seen, leaks } = searchDocuments(1, 300);
    expect(leaks).toEqual([]);
    expect(documents).toBeGreaterThanOrEqual(300);
    expect(seen).toBeGreaterThan(documents * 20);
  });

  it('is the same as if what its reader may not see had never been written', () => {
    const { documents, leaks } = compareWithoutHidden(1, 200);
    expect(leaks).toEqual([]);
    expect(documents).toBeGreaterThanOrEqual(200);
  });
});

describe('a file', () => {
  const cases = [
    ['a dossier that is handed over', 3, 'dossier 0'],
    ['an Arabic dossier of our own', 1, 'dossier 1'],
    ['a brief for the public', 6, 'brief 2'],
  ] as const;

  describe.each(cases)('of %s', (_name, audience, what) => {
    const [reader, made] = madeFor(audience, what);
    const shown = canariesIn(JSON.stringify(made.document), byWord(library.canaries)).length;
    const reads = (format: (typeof formats)[number]): number => (format !== 'pdf' ? 0.95 : canReadPages ? 0.6 : 0.01);

    it.each(formats)(
      'holds no hidden word in its bytes as %s, and those that may be seen',
      { timeout: 60_000 },
      async (format) => {
        const { seen, leaks } = await searchBytes(library, reader, made, format);
        expect(leaks).toEqual([]);
        expect(seen / shown).toBeGreaterThan(reads(format));
      },
    );
  });

  it.each(formats)('of our desk, read by the public, would not pass as %s', async (format) => {
    const [, made] = madeFor(null, 'brief 0');
    const { leaks } = await searchBytes(library, library.audiences[6] ?? null, made, format);
    expect(leaks.length).toBeGreaterThan(format === 'pdf' && !canReadPages ? 0 : 50);
  });

  it('would show a hidden word of the outline or the properties of a PDF to the search', async () => {
    const [, made] = madeFor(null, 'brief 0');
    const text = textsOfPdf(await write(made.document, 'pdf')).join('\n');
    expect(text).toContain(made.document.title);
    const [part] = made.document.parts;
    const titles =
      part?.form === 'brief' ? part.sections.map(({ title }) => title).filter((title) => title !== '') : [];
    expect(titles.length).toBeGreaterThan(0);
    for (const title of titles) expect(text).toContain(title.split(/\s/)[0]);
  });
});
