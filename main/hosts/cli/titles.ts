// The titles of records by their ids, for what points to them.
import { isolated, lineOf } from './text-width.ts';

export type TitleTable = ReadonlyMap<string, string>;

/** An ellipsis where there is no such record any more. */
export const titleOrEllipsis = (titles: TitleTable, id: string): string => {
  const title = titles.get(id);
  return title === undefined ? '…' : isolated(lineOf(title));
};
