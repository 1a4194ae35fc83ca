// Writes the number of an issue: '1.2', and '١-٢' in Arabic, where a full stop would join what follows.
import { useCallback } from 'react';
import { useLanguage, useWritten } from './language.tsx';

export function useIssueNumber(): (number: string) => string {
  const language = useLanguage();
  const write = useWritten();
  return useCallback(
    (number: string) => write(language === 'ar' ? number.replaceAll('.', '-') : number),
    [language, write],
  );
}

/** The title of an issue begins with its number, which is written as in the table; every other title stays as it is. */
export function useWrittenTitle(): (named: { readonly kind: string; readonly title: string }) => string {
  const number = useIssueNumber();
  return useCallback(
    ({ kind, title }) => (kind === 'issue' ? title.replace(/^\d+(?:\.\d+)*(?= )/, number) : title),
    [number],
  );
}
