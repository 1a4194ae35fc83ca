// Values on their way between the worlds of a page and the main process, as text: what structured clone carries, and nothing it refuses.
// The function stands on its own, because its text is also put into pages.

export interface Values {
  write(value: unknown): string;
  read(text: string): unknown;
}

export function makeValues(): Values {
  type Packed = null | boolean | number | string | { readonly [tag: string]: unknown };
  // Kept, because a page may put others in their place.
  const { stringify, parse } = JSON;
  const refuse = (): never => {
    throw new Error('An object could not be cloned.');
  };

  const text = (bytes: Uint8Array): string => {
    let all = '';
    for (const byte of bytes) all += String.fromCharCode(byte);
    return btoa(all);
  };

  function pack(value: unknown, inside: readonly unknown[]): Packed {
    if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
    if (typeof value === 'number') return Number.isFinite(value) ? value : { number: String(value) };
    if (value === undefined) return { undefined: true };
    if (typeof value === 'bigint') return { bigint: String(value) };
    if (typeof value !== 'object') return refuse();
    if (inside.includes(value)) throw new Error('The stand-in carries no circles.');
    const deeper = [...inside, value];
    if (Array.isArray(value)) return { list: value.map((one) => pack(one, deeper)) };
    if (value instanceof Date) return { date: value.getTime() };
    if (value instanceof Uint8Array) return { bytes: text(value) };
    if (value instanceof Map) return { map: [...value].map((pair) => pack(pair, deeper)) };
    if (value instanceof Error) return { error: value.message, name: value.name };
    if (value instanceof Promise || value instanceof WeakMap) return refuse();
    return { object: Object.entries(value).map(([name, one]) => [name, pack(one, deeper)]) };
  }

  function unpack(packed: unknown): unknown {
    if (packed === null || typeof packed !== 'object') return packed;
    const tagged = packed as Record<string, unknown>;
    const listOf = (list: unknown): unknown[] => (list as unknown[]).map(unpack);
    if ('undefined' in tagged) return undefined;
    if ('number' in tagged) return Number(tagged.number);
    if ('bigint' in tagged) return BigInt(String(tagged.bigint));
    if ('list' in tagged) return listOf(tagged.list);
    if ('date' in tagged) return new Date(Number(tagged.date));
    if ('bytes' in tagged) return Uint8Array.from(atob(String(tagged.bytes)), (letter) => letter.charCodeAt(0));
    if ('map' in tagged) return new Map(listOf(tagged.map) as [unknown, unknown][]);
    if ('error' in tagged) return Object.assign(new Error(String(tagged.error)), { name: String(tagged.name) });
    return Object.fromEntries((tagged.object as [string, unknown][]).map(([name, one]) => [name, unpack(one)]));
  }

  return { write: (value) => stringify(pack(value, [])), read: (written) => unpack(parse(written)) };
}
