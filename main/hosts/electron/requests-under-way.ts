// Counts the requests of each page that are not answered yet, so that a window is not closed over one of them.

export interface RequestsUnderWay<Page extends object> {
  /** Counts `work` for as long as it lasts. */
  readonly during: <T>(page: Page, work: Promise<T>) => Promise<T>;
  readonly isAsking: (page: Page) => boolean;
}

export function requestsUnderWay<Page extends object>(): RequestsUnderWay<Page> {
  const counts = new WeakMap<Page, number>();
  const add = (page: Page, more: number): void => {
    counts.set(page, (counts.get(page) ?? 0) + more);
  };
  return {
    during: async (page, work) => {
      add(page, 1);
      try {
        return await work;
      } finally {
        add(page, -1);
      }
    },
    isAsking: (page) => (counts.get(page) ?? 0) > 0,
  };
}
