// The language of the interface, its digits and its calendars: what every component asks before it says a word.
import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import type { OtherCalendar } from '#shared/core/calendars.ts';
import { type Digits, toDigits } from '#shared/core/digits.ts';
import type { DualDateStyle } from '#shared/language/format-date.ts';
import { formatNumber } from '#shared/language/format-number.ts';
import { directionOf, type InterfaceLanguage, type Words } from '#shared/language/languages.ts';
import { localeOf } from './locale.ts';

interface Interface {
  readonly language: InterfaceLanguage;
  readonly digits: Digits;
  readonly hijri: OtherCalendar | null;
}

const InterfaceContext = createContext<Interface>({ language: 'en', digits: 'latn', hijri: 'islamic-umalqura' });

export interface InterfaceProviderProps extends Interface {
  readonly children: ReactNode;
}

/**
 * Stands once around a window. Sets `lang` and `dir` on the root of the page, and the locale of React Aria (direction of the
 * arrow keys, digits of number fields). `hijri` is the reckoning shown beside Gregorian dates; null for none.
 */
export function InterfaceProvider({ language, digits, hijri, children }: InterfaceProviderProps) {
  const value = useMemo(() => ({ language, digits, hijri }), [language, digits, hijri]);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
  }, [language]);
  return (
    <I18nProvider locale={localeOf(language, digits)}>
      <InterfaceContext value={value}>{children}</InterfaceContext>
    </I18nProvider>
  );
}

/** The entry of a table of words in the language of the interface: `const words = useWords(homeWords)`. */
export function useWords<T>(table: Words<T>): T {
  return table[useContext(InterfaceContext).language];
}

export const useLanguage = (): InterfaceLanguage => useContext(InterfaceContext).language;

export const useDigits = (): Digits => useContext(InterfaceContext).digits;

/** 'rtl' in Arabic. Most components never need it: styles are logical. */
export const useDirection = (): 'ltr' | 'rtl' => directionOf(useLanguage());

/** What `formatDualDate` and its relatives in shared/language/format-date.ts ask for. */
export function useDateStyle(): DualDateStyle {
  const { language, digits, hijri } = useContext(InterfaceContext);
  return useMemo(() => ({ language, digits, hijri }), [language, digits, hijri]);
}

/** Writes numbers as the interface does: '1,250' or '١٬٢٥٠'. */
export function useNumber(): (value: number) => string {
  const { language, digits } = useContext(InterfaceContext);
  return useMemo(() => (value: number) => formatNumber(value, digits, language), [language, digits]);
}

/** Writes the digits of a text, such as an issue number or an hour, as the interface does. */
export function useWritten(): (text: string) => string {
  const digits = useDigits();
  return useMemo(() => (text: string) => toDigits(text, digits), [digits]);
}
