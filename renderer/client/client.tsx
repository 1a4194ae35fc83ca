// The one client of a window: the transport, the cache of answers that follows what the engine announces, and the hooks over both.
import { QueryClientProvider, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';
import type { DiwanEvent } from '#shared/contract/events.ts';
import type { Failure } from '#shared/contract/failures.ts';
import type { InputOf, OutputOf, RequestName } from '#shared/contract/index.ts';
import type { Progress } from '#shared/contract/request.ts';
import type { Foresight } from './foresee.ts';
import { makeAnswers } from './read-anew.ts';
import type { Answer, ConnectionState, Transport } from './transport.ts';

const TransportContext = createContext<Transport | null>(null);

/** A refused question, as TanStack Query carries it. */
class Refused extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}

/** Events after which nothing that was read may still be true. */
const changesAnswers = new Set<DiwanEvent['name']>([
  'library.opened',
  'library.closed',
  'library.refused',
  'program.preferred',
  'setting.changed',
  'engine.started',
]);

/** A changed record changes nothing of what the program says of itself. */
const isAboutRecords = ({ queryKey: [name] }: { readonly queryKey: readonly unknown[] }): boolean =>
  name !== 'program.describe';

/** While somebody types, a draft is saved several times a second: nothing else is read anew for that. */
const isAboutDrafts = ({ queryKey: [name] }: { readonly queryKey: readonly unknown[] }): boolean =>
  typeof name === 'string' && name.startsWith('draft.');

export function ClientProvider({
  transport,
  foresight,
  children,
}: {
  readonly transport: Transport;
  /** What was asked before there was a window. */
  readonly foresight?: Foresight;
  readonly children: ReactNode;
}) {
  const [{ queries, readAnew }] = useState(() => makeAnswers(foresight?.take()));
  // What was announced while the way was lost was heard by nobody here.
  useEffect(() => {
    let isKnown = false;
    return transport.watch((state) => {
      if (isKnown && state === 'connected') readAnew();
      isKnown = true;
    });
  }, [transport, readAnew]);
  useEffect(
    () =>
      transport.listen((event) => {
        if (event.name === 'library.closed') {
          // What is on the screen asks again; the rest is forgotten.
          queries.removeQueries({ type: 'inactive' });
          void queries.resetQueries({ predicate: ({ queryKey: [name] }) => name !== 'program.describe' });
        }
        if (changesAnswers.has(event.name)) readAnew();
        if (event.name === 'record.changed') readAnew({ predicate: isAboutRecords });
        if (event.name === 'draft.saved' || event.name === 'draft.dropped') readAnew({ predicate: isAboutDrafts });
      }),
    [transport, queries, readAnew],
  );
  // While the window was being drawn only the one who asked before it has listened.
  useEffect(() => {
    if (foresight?.end() === true) readAnew();
  }, [foresight, readAnew]);
  return (
    <TransportContext.Provider value={transport}>
      <QueryClientProvider client={queries}>{children}</QueryClientProvider>
    </TransportContext.Provider>
  );
}

export function useTransport(): Transport {
  const transport = useContext(TransportContext);
  if (transport === null) throw new Error('A component that asks the engine must stand inside ClientProvider.');
  return transport;
}

export interface Asked<O> {
  /** The last answer; it stays while a newer one is on its way. */
  readonly value: O | undefined;
  readonly failure: Failure | null;
  /** True until there is a first answer. */
  readonly isReading: boolean;
  /** The value answers another question, the one before: with `keepPrevious` alone. */
  readonly isEarlier: boolean;
  readonly again: () => void;
}

/** Asks, and asks again whenever a change is announced. `null` as input asks nothing. */
export function useAsk<N extends RequestName>(
  name: N,
  input: InputOf<N> | null,
  options: { readonly keepPrevious?: boolean } = {},
): Asked<OutputOf<N>> {
  const transport = useTransport();
  const query = useQuery<unknown, Refused>({
    queryKey: [name, input],
    enabled: input !== null,
    ...(options.keepPrevious === true ? { placeholderData: (previous: unknown) => previous } : {}),
    queryFn: async () => {
      const answer = (await transport.request(name, input)) as Answer<OutputOf<N>>;
      if (answer.ok) return answer.value;
      throw new Refused(answer.failure);
    },
  });
  const { refetch } = query;
  return {
    value: query.data as OutputOf<N> | undefined,
    failure: query.error?.failure ?? null,
    isReading: query.isPending && input !== null,
    isEarlier: query.isPlaceholderData,
    again: useCallback(() => void refetch(), [refetch]),
  };
}

/** Asks the same with several inputs, such as the pages of a long table; what is known stays in sight while more comes. */
export function useAskEach<N extends RequestName>(
  name: N,
  inputs: readonly InputOf<N>[],
): {
  readonly values: readonly (OutputOf<N> | undefined)[];
  readonly failure: Failure | null;
  readonly again: () => void;
} {
  const transport = useTransport();
  const found = useQueries({
    queries: inputs.map((input) => ({
      queryKey: [name, input],
      queryFn: async () => {
        const answer = (await transport.request(name, input)) as Answer<OutputOf<N>>;
        if (answer.ok) return answer.value;
        throw new Refused(answer.failure);
      },
    })),
  });
  const failed = found.find(({ error }) => error instanceof Refused)?.error;
  return {
    values: found.map(({ data }) => data),
    failure: failed instanceof Refused ? failed.failure : null,
    again: () => {
      for (const query of found) void query.refetch();
    },
  };
}

export type Tell<N extends RequestName> = (input: InputOf<N>) => Promise<Answer<OutputOf<N>>>;

/** Tells the engine to do something, and answers as the engine does. What it changes is announced to every window, this one included. */
export function useTell<N extends RequestName>(name: N): Tell<N> {
  const transport = useTransport();
  return useCallback(async (input) => (await transport.request(name, input)) as Answer<OutputOf<N>>, [transport, name]);
}

/** Puts an answer in the cache that is known already, such as that of a save, before the event about it comes. */
export function useLearn(): <N extends RequestName>(name: N, input: InputOf<N>, value: OutputOf<N>) => void {
  const queries = useQueryClient();
  return useCallback((name, input, value) => void queries.setQueryData([name, input], value), [queries]);
}

/** Hears everything that is announced while the component is on the screen. */
export function useEvents(listener: (event: DiwanEvent) => void): void {
  const transport = useTransport();
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => transport.listen((event) => latest.current(event)), [transport]);
}

export function useConnection(): ConnectionState {
  const transport = useTransport();
  const [state, setState] = useState<ConnectionState>('connected');
  useEffect(() => transport.watch(setState), [transport]);
  return state;
}

export interface Job<N extends RequestName> {
  readonly run: Tell<N>;
  /** Null when nothing is under way. */
  readonly progress: Progress | null;
  readonly isRunning: boolean;
  readonly cancel: () => void;
}

/** A long job: how far it has come, and a way to stop it. It is stopped when its component leaves the screen. */
export function useJob<N extends RequestName>(name: N): Job<N> {
  const transport = useTransport();
  const ticket = useRef<string | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [isRunning, setRunning] = useState(false);
  useEvents((event) => {
    if (event.name === 'job.progressed' && event.details.job === ticket.current) setProgress(event.details.progress);
  });
  const cancel = useCallback(() => {
    if (ticket.current !== null) void transport.request('job.cancel', { job: ticket.current });
  }, [transport]);
  useEffect(() => cancel, [cancel]);
  const run = useCallback<Tell<N>>(
    async (input) => {
      const own = crypto.randomUUID();
      ticket.current = own;
      setRunning(true);
      const answer = (await transport.request(name, input, own)) as Answer<OutputOf<N>>;
      if (ticket.current === own) {
        ticket.current = null;
        setRunning(false);
        setProgress(null);
      }
      return answer;
    },
    [transport, name],
  );
  return { run, progress, isRunning, cancel };
}
