// What is asked of runs in many places: their words, their one language, and several of them in a row.
import { joinedBy } from '#shared/core/between.ts';
import type { PrintLanguage, Run } from './print-blocks.ts';

/** Their words alone, for where there is room for one plain text only. */
export const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** Those that say something, with the separator between them. */
export const joinedRuns = (parts: readonly (readonly Run[])[], separator: string): readonly Run[] =>
  joinedBy(parts, { text: separator });

/** The one language of all words, where it is not the document's: the paragraph then takes its direction and face. */
export function languageOf(runs: readonly Run[]): { readonly language?: PrintLanguage } {
  const [language, ...others] = new Set(runs.filter(({ text }) => text.trim() !== '').map((run) => run.language));
  return language === undefined || others.length > 0 ? {} : { language };
}
