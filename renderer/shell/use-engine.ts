// How it stands with the engine, from what it announces and from the way to it.
import { useState } from 'react';
import { useConnection, useEvents } from '#renderer/client/client.tsx';
import type { Failure } from '#shared/contract/failures.ts';

export type EngineState =
  | { readonly is: 'well' }
  | { readonly is: 'stopped' }
  | { readonly is: 'down' }
  | { readonly is: 'lost' }
  /** The program was started again since: this window has no key to it. */
  | { readonly is: 'refused' }
  /** It is back, without the library. */
  | { readonly is: 'without'; readonly failure: Failure };

export function useEngine(): { readonly state: EngineState; readonly forget: () => void } {
  const connection = useConnection();
  const [announced, setAnnounced] = useState<EngineState>({ is: 'well' });
  useEvents((event) => {
    if (event.name === 'engine.stopped') setAnnounced({ is: event.details.again ? 'stopped' : 'down' });
    if (event.name === 'engine.started') {
      const { failure } = event.details;
      setAnnounced(failure === null ? { is: 'well' } : { is: 'without', failure });
    }
    if (event.name === 'library.opened') setAnnounced((before) => (before.is === 'without' ? { is: 'well' } : before));
  });
  const state: EngineState = connection === 'connected' ? announced : { is: connection };
  return { state, forget: () => setAnnounced({ is: 'well' }) };
}
