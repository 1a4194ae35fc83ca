// The words of settings and backups, in each language of the interface.
import { settings as arabic } from '#shared/language/ar/settings.ts';
import { settings as english } from '#shared/language/en/settings.ts';
import type { Words } from './languages.ts';
import type { SettingsWords } from './settings-words-shape.ts';

export const settingsWords: Words<SettingsWords> = { en: english, ar: arabic };
