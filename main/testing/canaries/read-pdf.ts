// Every text that can be got out of the bytes of a PDF without setting its pages: all streams, strings and metadata.
import { inflateSync } from 'node:zlib';

/** The file as it stands, each stream as it is and unpacked, and each string of these in the encodings of PDF. */
export function textsOfPdf(bytes: Uint8Array): readonly string[] {
  const file = Buffer.from(bytes);
  const pieces = [file, ...streamsOf(file)];
  return pieces.flatMap((piece) => {
    const latin = piece.toString('latin1');
    return [latin, piece.toString('utf8'), piece.toString('utf16le'), ...stringsIn(latin)];
  });
}

function streamsOf(file: Buffer): readonly Buffer[] {
  const streams: Buffer[] = [];
  let from = 0;
  for (;;) {
    const word = file.indexOf('stream', from);
    if (word < 0) return streams;
    from = word + 6;
    if (file.subarray(word - 3, word).toString('latin1') === 'end') continue;
    const start = from + (file[from] === 13 ? 2 : 1);
    const end = file.indexOf('endstream', start);
    if (end < 0) return streams;
    from = end;
    const stream = file.subarray(start, end);
    const unpacked = unpack(stream);
    if (unpacked !== null) streams.push(unpacked);
  }
}

/** Null for what is packed in no way or another one, such as a picture: its bytes stand in the file itself. */
function unpack(stream: Buffer): Buffer | null {
  if (stream[0] !== 0x78) return null;
  return inflateSync(stream, { finishFlush: 2 });
}

/** Hexadecimal and literal strings, which are UTF-16 where they begin with its mark. */
function stringsIn(latin: string): readonly string[] {
  const hexadecimal = Array.from(latin.matchAll(/<([0-9A-Fa-f\s]{4,})>/g), ([, digits = '']) =>
    Buffer.from(digits.replace(/\s/g, ''), 'hex'),
  );
  const literal = Array.from(latin.matchAll(/\(((?:\\[\s\S]|[^\\()])*)\)/g), ([, text = '']) =>
    Buffer.from(unescaped(text), 'latin1'),
  );
  return [...hexadecimal, ...literal].flatMap((string) => {
    const isWide = string[0] === 0xfe && string[1] === 0xff;
    const even = string.subarray(isWide ? 2 : 0, string.length - (string.length % 2));
    return [string.toString('latin1'), Buffer.from(even).swap16().toString('utf16le')];
  });
}

const signs: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

const unescaped = (text: string): string =>
  text.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, code: string) =>
    /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8) % 256) : (signs[code] ?? code),
  );
