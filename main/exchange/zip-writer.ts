// Writing ZIP archives as a stream, so that equal contents in equal order give equal bytes.
import { Zip, ZipDeflate } from 'fflate';

/** Takes the archive piece by piece and answers when it can take more. */
export type Sink = (bytes: Uint8Array) => Promise<void> | void;

export interface ZipWriter {
  /** Adds an entry. Its pieces are taken one after the other. */
  add(name: string, pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<void>;
  /** Writes the directory at the end. */
  end(): Promise<void>;
}

/** The earliest time that a ZIP can say, in the local time that it is said in: the same bytes in every zone. */
const noTime = new Date(1980, 0, 1);

export function zipWriter(sink: Sink): ZipWriter {
  const waiting: Uint8Array[] = [];
  let trouble: Error | null = null;
  const zip = new Zip((error, bytes) => {
    if (error !== null) trouble = error;
    else if (bytes.length > 0) waiting.push(bytes);
  });
  const drain = async (): Promise<void> => {
    if (trouble !== null) throw trouble;
    for (const bytes of waiting.splice(0)) await sink(bytes);
  };
  return {
    add: async (name, pieces) => {
      const entry = new ZipDeflate(name, { level: 6 });
      entry.mtime = noTime;
      zip.add(entry);
      for await (const piece of pieces) {
        entry.push(piece);
        await drain();
      }
      entry.push(new Uint8Array(0), true);
      await drain();
    },
    end: async () => {
      zip.end();
      await drain();
    },
  };
}
