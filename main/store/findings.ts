// What a verification found: where, what, and how much was looked at.
import { type FindingCode, type FindingDetails, findingSentence } from '#shared/language/findings.ts';

export interface Finding {
  readonly what: 'file' | 'reference' | 'revision' | 'change' | 'record' | 'link' | 'search' | 'section' | 'attachment';
  /** The identifier, number or hash of the thing. */
  readonly where: string;
  /** With `details`, what a window needs to say it in its own language. */
  readonly code: FindingCode;
  readonly details: FindingDetails;
  /** The English sentence. */
  readonly sentence: string;
}

/** How many of each were looked at. */
export type Checked = {
  readonly changes: number;
  readonly revisions: number;
  readonly records: number;
  readonly links: number;
  readonly sections: number;
  readonly attachments: number;
};

export interface Verification {
  readonly ok: boolean;
  readonly checked: Checked;
  readonly problems: readonly Finding[];
}

/** What the parts of a verification write into. */
export interface Findings {
  /** `where` is also the detail `id`, unless another is given. */
  readonly note: (what: Finding['what'], where: string | number, code: FindingCode, more?: FindingDetails) => void;
  readonly count: (what: keyof Checked) => void;
}

/** More problems than this tell a person nothing new. */
const mostProblems = 1_000;

export function collectFindings(): Findings & { readonly report: () => Verification } {
  const problems: Finding[] = [];
  const checked = { changes: 0, revisions: 0, records: 0, links: 0, sections: 0, attachments: 0 };
  let found = 0;
  return {
    note: (what, where, code, more = {}) => {
      found += 1;
      if (found > mostProblems) return;
      const details = { id: where, ...more };
      problems.push({ what, where: String(where), code, details, sentence: findingSentence(code, details, 'en') });
    },
    count: (what) => {
      checked[what] += 1;
    },
    report: () => ({ ok: found === 0, checked: { ...checked }, problems: [...problems] }),
  };
}
