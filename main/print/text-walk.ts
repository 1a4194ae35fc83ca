// How one text of a document is changed, with the voice and the language that it will be set in.
import type { Fact, PrintLanguage, Run } from '#shared/briefing/print-blocks.ts';
import type { Voice } from './fonts.ts';

/** Gives the text to print in place of `text`. */
export type TextChange = (text: string, voice: Voice, language: PrintLanguage) => string;

/** The walker of one document: its change, with the document's language filled in. */
export interface Walk {
  readonly serif: (text: string) => string;
  readonly sans: (text: string) => string;
  /** In another language than the document's. */
  readonly spoken: (text: string, language: PrintLanguage) => string;
  readonly runs: (runs: readonly Run[], voice?: Voice, language?: PrintLanguage) => readonly Run[];
  readonly facts: (facts: readonly Fact[]) => readonly Fact[];
}

export function makeWalk(change: TextChange, around: PrintLanguage): Walk {
  const runs: Walk['runs'] = (given, voice = 'serif', language = around) =>
    given.map((run) => ({
      ...run,
      text: change(run.text, run.small === true ? 'sans' : voice, run.language ?? language),
    }));
  const sans = (text: string): string => change(text, 'sans', around);
  return {
    serif: (text) => change(text, 'serif', around),
    sans,
    spoken: (text, language) => change(text, 'serif', language),
    runs,
    facts: (facts) => facts.map((fact) => ({ label: sans(fact.label), runs: runs(fact.runs) })),
  };
}
