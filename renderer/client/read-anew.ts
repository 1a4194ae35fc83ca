// The cache of a window's answers: they stay true until the engine announces a change, and then everything on the screen is read anew.
import { type Query, QueryCache, QueryClient, type QueryFilters } from '@tanstack/react-query';
import type { Known } from './foresee.ts';

export interface Answers {
  readonly queries: QueryClient;
  /** Reads anew what is on the screen, and forgets that the rest is fresh. */
  readonly readAnew: (filters?: Pick<QueryFilters, 'predicate'>) => void;
}

/** Milliseconds for which the rest of a window waits for the answer to what one looks at. */
const patience = 100;

/** Answers stay fresh until something is announced: the engine tells every window what has changed. */
export function makeAnswers(known: readonly Known[] = []): Answers {
  // TanStack Query lets a first answer that is on its way come, also when it was asked for before the change: it is shown, and asked for again.
  const outdated = new WeakSet<object>();
  const cache = new QueryCache({
    onSettled: (_value, _failure, query) => {
      if (outdated.delete(query)) void queries.invalidateQueries({ queryKey: query.queryKey, exact: true });
    },
  });
  const queries = new QueryClient({
    queryCache: cache,
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 300_000,
        retry: false,
        refetchOnWindowFocus: false,
        networkMode: 'always',
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
  for (const { name, input, value } of known) queries.setQueryData([name, input], value);
  return {
    queries,
    readAnew: (filters = {}) => {
      for (const query of cache.findAll({ ...filters, fetchStatus: 'fetching' })) {
        if (query.state.data === undefined) outdated.add(query);
      }
      void queries.invalidateQueries({ ...filters, refetchType: 'none' });
      // The frame asks before the screen inside it does: what was asked last is what one looks at. It is asked again first and alone,
      // so that nothing else stands before its answer, neither in the engine nor here.
      const [first, ...rest] = cache.findAll({ ...filters, type: 'active' }).reverse();
      const ask = (asked: readonly Query[]): Promise<void> =>
        queries.refetchQueries({ type: 'active', predicate: (query) => asked.includes(query) });
      if (first === undefined) return;
      void Promise.race([ask([first]), new Promise((resolve) => setTimeout(resolve, patience))]).then(() => ask(rest));
    },
  };
}
