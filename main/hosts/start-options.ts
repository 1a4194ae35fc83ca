// The words after `npm start --`, read once.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface StartOptions {
  readonly help: boolean;
  readonly web: boolean;
  readonly sample: boolean;
  /** Absolute. */
  readonly library: string | null;
  /** 0: one that is free. */
  readonly port: number;
  readonly open: boolean;
}

export type ReadOptions =
  | { readonly ok: true; readonly options: StartOptions }
  | { readonly ok: false; readonly wrong: 'option'; readonly reason: string }
  | { readonly ok: false; readonly wrong: 'port'; readonly port: string };

const shape = {
  help: { type: 'boolean', short: 'h', default: false },
  web: { type: 'boolean', default: false },
  sample: { type: 'boolean', default: false },
  library: { type: 'string' },
  port: { type: 'string' },
  'no-open': { type: 'boolean', default: false },
} as const;

const isPort = (text: string): boolean => /^\d{4,5}$/.test(text) && Number(text) >= 1_024 && Number(text) <= 65_535;

/** @param from the folder in which the user stands, which is not the one in which npm runs the program */
export function readStartOptions(words: readonly string[], from: string): ReadOptions {
  try {
    const { values } = parseArgs({ args: [...words], options: shape, allowPositionals: false });
    const { help, web, sample, library, port } = values;
    if (port !== undefined && !isPort(port)) return { ok: false, wrong: 'port', port };
    return {
      ok: true,
      options: {
        help,
        web,
        sample,
        library: library === undefined ? null : resolve(from, library),
        port: Number(port ?? 0),
        open: !values['no-open'],
      },
    };
  } catch (reason) {
    // What parseArgs says of a word that it does not know is meant for whoever typed it.
    if (!(reason instanceof TypeError)) throw reason;
    return { ok: false, wrong: 'option', reason: `${reason.message.split('. ')[0]}.` };
  }
}
