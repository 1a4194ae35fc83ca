// How the window looks and speaks: the preferences of this machine, told to the design system.
import { type ReactNode, useEffect } from 'react';
import { useAsk } from '#renderer/client/client.tsx';
import { interfaceLanguageOf } from '#renderer/client/interface-language.ts';
import { InterfaceProvider } from '#renderer/ui/language.tsx';
import { digitsOf } from '#renderer/ui/locale.ts';
import { keepTheme } from '#renderer/ui/theme.ts';
import { usualPreferences } from '#shared/contract/preferences.ts';

export function Interface({ children }: { readonly children: ReactNode }) {
  const { value } = useAsk('program.describe', {});
  const preferences = value?.preferences ?? usualPreferences;
  const { theme } = preferences;
  useEffect(() => keepTheme(theme), [theme]);
  const language = interfaceLanguageOf(preferences.language);
  return (
    <InterfaceProvider language={language} digits={digitsOf(preferences.digits, language)} hijri={preferences.hijri}>
      {children}
    </InterfaceProvider>
  );
}
