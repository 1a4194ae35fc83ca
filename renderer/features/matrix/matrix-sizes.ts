// How wide the columns are: the issue and our own columns are held at the start side, the others share the room that is left.
import type { Viewport } from './use-viewport.ts';

export interface MatrixSizes {
  /** All in pixels. */
  readonly issue: number;
  readonly party: number;
  readonly head: number;
  readonly row: number;
  readonly group: number;
  /** How many of the first parties are held when the table scrolls sideways. */
  readonly held: number;
  /** The whole table. */
  readonly inline: number;
}

/** In rem: as in the tokens `--row` and `--row-group`, and the columns of screens.md. */
const rems = { issue: 12.25, leastParty: 10.5, mostParty: 30, head: 3.375, row: 4.125, group: 1.625 } as const;

export function sizesOf({ inline, rem }: Viewport, parties: number, ours: number): MatrixSizes {
  const issue = rems.issue * rem;
  const shared = Math.floor((inline - issue) / Math.max(1, parties));
  const party = Math.min(rems.mostParty * rem, Math.max(rems.leastParty * rem, shared));
  // What is held may not fill the table: at least one other column stays in sight beside it.
  const room = Math.max(0, Math.floor((inline - issue - party) / party));
  return {
    issue,
    party,
    head: rems.head * rem,
    row: rems.row * rem,
    group: rems.group * rem,
    held: Math.min(ours, room),
    inline: issue + party * parties,
  };
}
