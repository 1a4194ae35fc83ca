// What the system draws before and around a page: its ground colour, and the language of the menus.
import type { Preferences } from '#shared/contract/preferences.ts';
import { type InterfaceLanguage, interfaceLanguages } from '#shared/language/languages.ts';

/** `--ground` of the window's tokens, so that nothing flashes before the page is drawn. A test compares them. */
export const grounds = { light: '#e6eae9', dark: '#0e1314', contrast: '#ffffff' } as const;

export const groundOf = ({ theme }: Preferences, systemIsDark: boolean): string => {
  if (theme === 'system') return systemIsDark ? grounds.dark : grounds.light;
  return grounds[theme];
};

/** What the system's own parts shall look like: menus, dialogs, the frame. */
export const themeSourceOf = ({ theme }: Preferences): 'system' | 'light' | 'dark' =>
  theme === 'contrast' ? 'light' : theme;

/** @param system the languages of the machine, best first */
export function languageOf({ language }: Preferences, system: readonly string[]): InterfaceLanguage {
  if (language !== 'system') return language;
  const spoken = system.map((tag) => interfaceLanguages.find((one) => tag.toLowerCase().split('-')[0] === one));
  return spoken.find((one) => one !== undefined) ?? 'en';
}
