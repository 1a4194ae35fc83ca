// Which words a language needs for the matrix, the evidence and the timeline as annexes; none can be missing.
import type { commitment } from '#shared/language/en/commitment.ts';
import type { meeting } from '#shared/language/en/meeting.ts';
import type { position } from '#shared/language/en/position.ts';

type Words<T> = Readonly<Record<keyof T & string, string>>;

export interface AnnexWords {
  readonly matrix: {
    readonly title: string;
    /** Numbers come in the digits of the document. */
    readonly lead: (date: string, parties: string, issues: string) => string;
    /** After it, where something has moved: since that day, or since the position before. */
    readonly movedSince: (date: string) => string;
    readonly moved: string;
    readonly heads: { readonly number: string; readonly issue: string };
    readonly ours: string;
    /** Short: they stand in narrow columns. */
    readonly stances: Words<typeof position.fields.stance.choices>;
    /** Before a stance or a number. */
    readonly was: (former: string) => string;
    /** Where only the words have changed. */
    readonly reworded: string;
    /** Under a position that nobody stated. */
    readonly assessed: string;
    readonly key: string;
  };
  readonly evidence: {
    readonly title: string;
    readonly lead: string;
    readonly heads: { readonly source: string; readonly translation: string; readonly original: string };
    readonly paraphrased: string;
    readonly reveals: string;
    readonly kinds: Readonly<Record<'interest' | 'position' | 'concern', string>>;
    readonly usedIn: string;
    /** Before the numbers of paragraphs: "para. 7, 10". */
    readonly paragraph: string;
  };
  readonly timeline: {
    readonly title: string;
    readonly lead: string;
    /** `name` of the second calendar. */
    readonly calendar: (name: string) => string;
    readonly heads: { readonly date: string; readonly event: string; readonly source: string };
    readonly today: (date: string) => string;
    readonly due: (date: string) => string;
    /** How a position moved, between two stances or two numbers. */
    readonly shift: (from: string, to: string) => string;
    readonly meetingTypes: Words<typeof meeting.fields.type.choices>;
    readonly commitmentStatuses: Words<typeof commitment.fields.status.choices>;
  };
}
