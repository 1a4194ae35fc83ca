// How the program looks and speaks on this machine, whichever library is open. Apart from its parser, which a window does not need.

import type { OtherCalendar } from '#shared/core/calendars.ts';
import { digitSystems } from '#shared/core/digits.ts';
import { interfaceLanguages } from '#shared/language/languages.ts';

export const themes = ['system', 'light', 'dark', 'contrast'] as const;
/** `system`: the first language of the machine that the program speaks. */
export const languageChoices = ['system', ...interfaceLanguages] as const;
/** `auto`: as the language has them. */
export const digitChoices = ['auto', ...digitSystems] as const;

export interface Preferences {
  readonly theme: (typeof themes)[number];
  readonly language: (typeof languageChoices)[number];
  readonly digits: (typeof digitChoices)[number];
  /** The calendar that stands beside the Gregorian one. */
  readonly hijri: OtherCalendar;
}

/** Until somebody says otherwise. Not defaults of the parser, which would fill in what a request to change one thing leaves out. */
export const usualPreferences: Preferences = {
  theme: 'system',
  language: 'system',
  digits: 'auto',
  hijri: 'islamic-umalqura',
};
