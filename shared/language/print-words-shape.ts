// Which words a language needs to print a document; none can be missing.

type Mode = 'raise' | 'if-raised' | 'if-pressed' | 'avoid' | 'press-line' | 'opening' | 'closing';
type Certainty = 'certain' | 'might' | 'unlikely';
type Attribution = 'on-record' | 'background' | 'deep-background' | 'chatham-house' | 'private';
type SourceKind =
  | 'speech'
  | 'communique'
  | 'treaty'
  | 'note'
  | 'press'
  | 'meeting-record'
  | 'report'
  | 'data-set'
  | 'person';
type Likelihood =
  | 'almost-no-chance'
  | 'very-unlikely'
  | 'unlikely'
  | 'roughly-even'
  | 'likely'
  | 'very-likely'
  | 'almost-certain';
type Confidence = 'low' | 'moderate' | 'high';
type Form =
  | 'steering-brief'
  | 'visit-brief'
  | 'scene-setter'
  | 'annotated-agenda'
  | 'lines-to-take'
  | 'party-profile'
  | 'biography'
  | 'position-paper'
  | 'comparison-table'
  | 'question-and-answer'
  | 'record-of-conversation'
  | 'blank';

export interface PrintWords {
  /** As in "page 3 of 12". */
  readonly of: string;
  readonly tab: string;
  /** Before the label of an entry in the evidence annex: "Annex E3". */
  readonly annex: string;
  /** Always the same words, so that they betray neither kind nor length. */
  readonly withheld: string;
  /** Stands for the title of a document whose own title the reader may not see. */
  readonly forms: Readonly<Record<Form, string>>;
  readonly modes: Readonly<Record<Mode, string>>;
  readonly certainties: Readonly<Record<Certainty, string>>;
  readonly answers: { readonly theyWillSay: string; readonly next: string; readonly sayInstead: string };
  readonly attributions: Readonly<Record<Attribution, string>>;
  readonly sourceKinds: Readonly<Record<SourceKind, string>>;
  /** Whole sentences: likelihood and confidence never share one. */
  readonly likelihoods: Readonly<Record<Likelihood, string>>;
  readonly confidences: Readonly<Record<Confidence, string>>;
  /** After the words of a position that nobody stated: a whole sentence. */
  readonly assessed: string;
  /** Between the parts of a citation, with its space. */
  readonly comma: string;
  readonly semicolon: string;
  readonly stop: string;
}
