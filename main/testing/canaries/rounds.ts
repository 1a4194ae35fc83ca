// The rounds in which canaries are looked for: many documents in themselves, some of them in the bytes of every format.
import { safeFileName } from '#shared/core/spoof.ts';
import { type Format, readable, write } from './bytes.ts';
import { documentsFor, type Made, viewOfLibrary } from './documents.ts';
import { LeakSearch } from './leaks.ts';
import { type CanaryLibrary, canaryLibrary } from './library.ts';
import { Oracle, type Reader } from './oracle.ts';
import { withoutHidden } from './without-hidden.ts';

export interface Round {
  readonly documents: number;
  /** Canaries found where they may stand. */
  readonly seen: number;
  readonly leaks: readonly string[];
}

export const readersOf = ({ audiences }: CanaryLibrary): readonly Reader[] => [null, ...audiences];

/** Makes documents of libraries from `seed` on, for every reader, silent about what is hidden and saying so, until there are enough. */
export function searchDocuments(seed: number, enough: number): Round {
  const leaks: string[] = [];
  let documents = 0;
  let seen = 0;
  for (let next = seed; documents < enough; next += 1) {
    const library = canaryLibrary(next);
    const search = new LeakSearch(library, new Oracle(library));
    for (const reader of readersOf(library)) {
      for (const onWithheld of ['absent', 'said'] as const) {
        for (const made of documentsFor(library, reader, { onWithheld })) {
          documents += 1;
          leaks.push(...search.inDocument(made, reader));
        }
      }
    }
    seen += search.seen;
  }
  return { documents, seen, leaks };
}

/** The documents that would be different if what is hidden from their readers had never been written. */
export function compareWithoutHidden(seed: number, enough: number): Round {
  const leaks: string[] = [];
  let documents = 0;
  for (let next = seed; documents < enough; next += 1) {
    const library = canaryLibrary(next, { isEven: true });
    const oracle = new Oracle(library);
    for (const reader of library.audiences) {
      const less = withoutHidden(library, oracle, reader);
      const others = documentsFor({ ...library, ...less }, reader, { view: viewOfLibrary(less) });
      const expected = new Map([...others].map(({ what, document }) => [what, JSON.stringify(document)]));
      for (const { what, document } of documentsFor(library, reader)) {
        documents += 1;
        const isSame = expected.get(what) === JSON.stringify(document);
        if (!isSame) leaks.push(`seed ${next}, audience ${library.audiences.indexOf(reader)}, ${what}`);
      }
    }
  }
  return { documents, seen: 0, leaks };
}

/** Looks into the bytes of one document in a format, and into the name that its file would have. */
export async function searchBytes(library: CanaryLibrary, reader: Reader, made: Made, format: Format): Promise<Round> {
  const search = new LeakSearch(library, new Oracle(library));
  const text = readable(await write(made.document, format), format);
  const leaks = search.inText(
    `${text}\n${safeFileName(made.document.title)}`,
    { ...made, what: `${made.what} as ${format}` },
    reader,
  );
  return { documents: 1, seen: search.seen, leaks };
}
