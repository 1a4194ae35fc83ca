// The marking scheme that holds in a negotiation, with its levels in the language of the reader.
import { useMemo } from 'react';
import type { RecordId } from '#shared/core/ids.ts';
import type { InterfaceLanguage } from '#shared/language/languages.ts';
import { type AnyRecord, isKind } from '#shared/records/record.ts';
import { wordingIn } from '#shared/records/worded.ts';
import { useAsk } from './client.tsx';

/** A level in words; the same shape that the drawing of a marking takes. */
export interface SchemeLevel {
  readonly code: string;
  readonly name: string;
  readonly letter: string;
  readonly colour: string;
}

export interface Markings {
  /** From the lowest to the highest; empty while they are read, and where a library has no scheme in force. */
  readonly levels: readonly SchemeLevel[];
  readonly caveats: readonly { readonly code: string; readonly name: string }[];
  readonly find: (code: string | null) => SchemeLevel | null;
  /** The highest of these codes; what the scheme does not know is left out. */
  readonly highest: (codes: readonly (string | null)[]) => SchemeLevel | null;
}

const namedIn = (scheme: AnyRecord | null, language: InterfaceLanguage) => {
  if (scheme === null || !isKind(scheme, 'marking-scheme')) return { levels: [], caveats: [] };
  const { levels, caveats } = scheme.body;
  return {
    levels: levels.map(({ code, name, letter, colour }) => ({
      code,
      name: wordingIn(name, language).text,
      letter: wordingIn(letter, language).text,
      colour,
    })),
    caveats: caveats.map(({ code, name }) => ({ code, name: wordingIn(name, language).text })),
  };
};

/** The scheme that every negotiation names; null where they name several, or one names none. */
function useCommonScheme(isWanted: boolean): RecordId | null {
  const negotiations = useAsk('record.list', isWanted ? { kind: 'negotiation' } : null).value?.records;
  const named = negotiations?.flatMap((record) => (isKind(record, 'negotiation') ? [record.body.markingScheme] : []));
  const [common, ...further] = new Set(named);
  return further.length === 0 ? (common ?? null) : null;
}

/** @param negotiation null: what holds in the whole library: its one scheme, or of several the one that every negotiation names */
export function useMarkings(negotiation: RecordId | null, language: InterfaceLanguage): Markings {
  const schemes = useAsk('record.list', { kind: 'marking-scheme' }).value?.records;
  const shown = useAsk('negotiation.show', negotiation === null ? null : { id: negotiation, language }).value;
  const common = useCommonScheme(negotiation === null && schemes !== undefined && schemes.length > 1);
  return useMemo(() => {
    const only = schemes?.length === 1 ? schemes[0] : undefined;
    const scheme = schemes?.find(({ id }) => id === (shown?.scheme ?? common)) ?? only ?? null;
    const { levels, caveats } = namedIn(scheme, language);
    return {
      levels,
      caveats,
      find: (code) => levels.find((level) => level.code === code) ?? null,
      highest: (codes) => levels.findLast(({ code }) => codes.includes(code)) ?? null,
    };
  }, [schemes, shown, common, language]);
}
