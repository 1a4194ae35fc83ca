// What the living blocks of a page show now: one question for all of them, asked again whenever a record changes.
import { createContext, type ReactNode, useContext, useMemo, useRef } from 'react';
import { useAsk } from '#renderer/client/client.tsx';
import type { LivingShown } from '#shared/contract/living.ts';
import type { DateValue } from '#shared/core/dates.ts';
import { isIsoDay } from '#shared/core/dates.ts';
import type { RecordId } from '#shared/core/ids.ts';
import type { RichText } from '#shared/richtext/rich-text.ts';
import { referencedIn } from './referenced-in.ts';

export interface Living {
  /** By the block's identifier, or by `sourceKey` of a record that a note cites; the last known while newer ones are read. */
  readonly shown: ReadonlyMap<string, LivingShown>;
  readonly isReading: boolean;
  readonly negotiation: RecordId | null;
  /** The name of those for whom the page is written; null for our own desk. */
  readonly audience: string | null;
  readonly open: (record: RecordId) => void;
}

const LivingContext = createContext<Living>({
  shown: new Map(),
  isReading: true,
  negotiation: null,
  audience: null,
  open: () => undefined,
});

export const LivingProvider = LivingContext.Provider;
export const useLiving = (): Living => useContext(LivingContext);

export interface LivingQuestion {
  readonly text: RichText;
  readonly negotiation: RecordId | null;
  readonly language: string;
  readonly asOf: DateValue | null;
  readonly audience: { readonly id: RecordId; readonly name: string } | null;
  readonly open: (record: RecordId) => void;
}

/** Words that were read once stay until others are there, also those of a record that has been deleted since. */
export function useLivingShown({ text, negotiation, language, asOf, audience, open }: LivingQuestion): Living {
  const known = useRef(new Map<string, LivingShown>());
  const asked = useMemo(() => referencedIn(text), [text]);
  // The same question while only words are typed: a new object would ask anew at every key.
  const written = JSON.stringify(asked);
  const blocks = useMemo(() => asked, [written]);
  const day = asOf !== null && isIsoDay(asOf.date) ? { asOf: asOf.date } : {};
  const { value, isReading } = useAsk(
    'living.show',
    blocks.length === 0 ? null : { negotiation, language, ...day, audience: audience?.id ?? null, blocks: [...blocks] },
    { keepPrevious: true },
  );
  return useMemo(() => {
    const next = new Map(known.current);
    for (const one of value ?? []) {
      const before = next.get(one.key);
      const keepsWords = one.state === 'deleted' && one.items.length === 0 && before !== undefined;
      next.set(one.key, keepsWords ? { ...one, items: before.items } : one);
    }
    known.current = next;
    return { shown: next, isReading, negotiation, audience: audience?.name ?? null, open };
  }, [value, isReading, negotiation, audience?.name, open]);
}

/** Gives the page its living words. */
export const LivingWordsOf = ({ living, children }: { readonly living: Living; readonly children: ReactNode }) => (
  <LivingProvider value={living}>{children}</LivingProvider>
);
