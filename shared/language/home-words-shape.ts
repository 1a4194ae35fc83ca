// Which words home needs; none can be missing in a language of the interface. Numbers come in the digits of the interface.
import type { ChangeAct } from './change-label.ts';

export interface HomeWords {
  readonly title: string;
  readonly negotiations: string;
  readonly newNegotiation: string;
  readonly between: string;
  /** Between the names of parties. */
  readonly comma: string;
  readonly phase: string;
  readonly next: string;
  readonly noMeeting: string;
  readonly records: string;
  readonly recordCount: (count: number, written: string) => string;
  /** "Fourth round · in 12 days" */
  readonly inDays: (days: number, written: string) => string;
  readonly today: string;
  readonly keepsDay: string;
  readonly underWay: string;
  readonly noNegotiations: string;
  readonly noNegotiationsMore: string;
  readonly sample: string;
  readonly briefs: string;
  readonly allBriefs: string;
  readonly noBriefs: string;
  readonly since: string;
  readonly changeCount: (count: number, written: string) => string;
  readonly nothingSince: string;
  /** 'Position corrected' */
  readonly did: (act: ChangeAct, kind: string) => string;
  readonly andMore: (count: number, written: string) => string;
  readonly backup: (time: string) => string;
  readonly noBackup: string;
  readonly here: string;
  readonly backups: string;
}
