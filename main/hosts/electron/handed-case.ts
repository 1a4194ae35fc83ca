// A case file that the desktop handed over: the window is told to import, and its question for a file is answered with this one, once.
import type { FileRequest } from '#main/services/host.ts';

export interface HandedCase {
  readonly hand: (file: string) => void;
  /** The file that was handed over a moment ago, for the first who asks for a case file. */
  readonly take: (purpose: FileRequest['purpose']) => string | null;
}

/** The place of the program that imports a file: for a window that is opened for it, and can be told nothing yet. */
export const placeOfImport = (file: string): string => `/import?file=${encodeURIComponent(file)}`;

/** Milliseconds for which it is kept: whoever imports something else later means something else. */
const patience = 60_000;

export function handedCase(now: () => number = () => performance.now()): HandedCase {
  let handed: { readonly file: string; readonly until: number } | null = null;
  return {
    hand: (file) => {
      handed = { file, until: now() + patience };
    },
    take: (purpose) => {
      if (purpose !== 'open-case' || handed === null) return null;
      const { file, until } = handed;
      handed = null;
      return now() < until ? file : null;
    },
  };
}
