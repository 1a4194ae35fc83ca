// What was typed is kept before the window goes: on the word of the desktop program, and as well as a browser allows.
import { useEffect, useRef } from 'react';
import { useEvents } from '#renderer/client/client.tsx';
import { useFlushAll, useSaveStateInView } from '#renderer/ui/desk.tsx';

const safe: readonly string[] = ['saved', 'kept'];

/** @param asks whether the browser may ask if the window shall be left; the desktop program sees to that itself */
export function useLeaving(asks: boolean): void {
  const flush = useFlushAll();
  const saved = useSaveStateInView();
  const latest = useRef({ flush, isUnsaved: false });
  useEffect(() => {
    latest.current = { flush, isUnsaved: asks && saved !== null && !safe.includes(saved.state) };
  });
  // The desktop program waits for what is returned.
  useEvents((event) => (event.name === 'window.closing' ? flush() : undefined));
  useEffect(() => {
    const hide = (): void => {
      if (document.visibilityState === 'hidden') void latest.current.flush();
    };
    const leave = (event: BeforeUnloadEvent): void => {
      void latest.current.flush();
      if (latest.current.isUnsaved) event.preventDefault();
    };
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('beforeunload', leave);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('beforeunload', leave);
    };
  }, []);
}
