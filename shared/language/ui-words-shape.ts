// Which words the parts of the design system need; none can be missing in a language of the interface.
import type { languageNames } from '#shared/language/en/language-names.ts';
import type { position } from '#shared/language/en/position.ts';

type Names<T> = Readonly<Record<keyof T & string, string>>;

/** Numbers arrive as texts in the digits of the interface where they are only shown; as numbers where grammar depends on them. */
export interface UiWords {
  readonly cancel: string;
  readonly clear: string;
  readonly loading: string;
  readonly reading: string;
  readonly working: string;
  readonly required: string;
  readonly choose: string;
  readonly withheld: string;
  readonly noSource: string;
  readonly languages: Names<typeof languageNames>;
  readonly stances: Names<typeof position.fields.stance.choices>;
  readonly rungs: Names<typeof position.fields.rung.choices>;
  readonly rungOf: (rung: string) => string;
  readonly firmnessOf: (value: string, highest: string) => string;
  readonly weightOf: (value: string, highest: string) => string;
  readonly phaseOf: (phase: string, number: string, total: string) => string;
  readonly evidenceOf: (count: number, written: string) => string;
  readonly gradeOf: (grade: string) => string;
  readonly nearer: string;
  readonly further: string;
  readonly unmarked: string;
  readonly markedAs: (level: string) => string;
  readonly must: string;
  readonly should: string;
  readonly saved: {
    readonly saving: string;
    readonly savedAt: (time: string) => string;
    readonly keptAt: (time: string) => string;
    readonly notSaved: (reason: string) => string;
  };
  readonly date: {
    readonly hint: string;
    readonly unreadable: string;
    readonly noYear: string;
    readonly yearOutOfRange: string;
    readonly noSuchMonth: (number: string) => string;
    /** "November has 30 days." */
    readonly monthHas: (month: string, days: number, written: string) => string;
    /** A month of the Hijri calendar in the reckoning of `calendar`. */
    readonly hijriMonthHas: (month: string, days: number, written: string, calendar: string) => string;
    readonly onlyRoughly: string;
  };
  readonly records: {
    readonly remove: (record: string) => string;
  };
  readonly tags: {
    readonly add: string;
    readonly remove: (tag: string) => string;
    readonly already: (tag: string) => string;
  };
  readonly worded: {
    readonly language: string;
    readonly addTranslation: string;
    readonly removeTranslation: (language: string) => string;
    readonly translation: (language: string) => string;
    readonly translatedBy: string;
  };
  readonly number: {
    readonly unreadable: string;
    readonly atLeast: (least: string) => string;
    readonly atMost: (most: string) => string;
  };
  readonly record: {
    /** What was typed names no record. */
    readonly unknown: (name: string) => string;
  };
  readonly search: {
    readonly find: string;
    readonly nothing: string;
    readonly results: (count: number, written: string) => string;
    readonly searching: string;
  };
  readonly filter: {
    readonly all: string;
    readonly find: (label: string) => string;
    /** The first of several values, and how many there are beside it. */
    readonly andMore: (first: string, more: string) => string;
  };
  readonly table: {
    readonly sort: (column: string) => string;
  };
  readonly resize: (pane: string) => string;
  readonly progress: (done: string, total: string) => string;
}
