// Which words a language needs for help and about; none can be missing.

/** The words of the product that help explains, in the order in which they are explained. */
export const helpTerms = [
  'library',
  'negotiation',
  'party',
  'issue',
  'statement',
  'source',
  'grade',
  'interest',
  'position',
  'rung',
  'stance',
  'firmness',
  'concern',
  'talking-point',
  'agreement',
  'meeting',
  'commitment',
  'support',
  'assessment',
  'mandate',
  'marking',
  'audience',
  'brief',
  'living-block',
  'edition',
  'dossier',
] as const;
export type HelpTerm = (typeof helpTerms)[number];

export const helpTasks = [
  'find',
  'position',
  'evidence',
  'brief',
  'print',
  'undo',
  'history',
  'backup',
  'exchange',
  'language',
] as const;
export type HelpTask = (typeof helpTasks)[number];

export interface HelpWords {
  readonly title: string;
  readonly lead: string;
  readonly parts: { readonly tasks: string; readonly terms: string; readonly keys: string };
  readonly keysLead: string;
  readonly terms: Readonly<Record<HelpTerm, { readonly name: string; readonly meaning: string }>>;
  readonly tasks: Readonly<Record<HelpTask, { readonly question: string; readonly answer: readonly string[] }>>;
  readonly about: {
    readonly title: string;
    readonly lead: string;
    readonly version: string;
    readonly runsAs: string;
    readonly hosts: Readonly<Record<'electron' | 'web' | 'cli' | 'test', string>>;
    readonly library: string;
    readonly noLibrary: string;
    readonly backups: string;
    readonly licence: string;
    readonly licenceText: string;
    readonly others: string;
    readonly othersText: string;
    readonly network: string;
    readonly networkText: readonly string[];
  };
}
