// Writes the number of an issue: '1.2', and '١-٢' in Arabic, where a full stop would join what follows.
import { useLanguage, useWritten } from '#renderer/ui/language.tsx';

export function useIssueNumber(): (number: string) => string {
  const language = useLanguage();
  const write = useWritten();
  return (number) => write(language === 'ar' ? number.replaceAll('.', '-') : number);
}
