// Draws the program in the window, once the way to the engine is known.
import '#renderer/ui/jitless.ts';
import { createRoot } from 'react-dom/client';
import { ClientProvider } from '#renderer/client/client.tsx';
import type { Foresight } from '#renderer/client/foresee.ts';
import type { Transport } from '#renderer/client/transport.ts';
import { loadPlace } from '#renderer/shell/places.tsx';
import { Shell } from '#renderer/shell/shell.tsx';
import { loadBeside } from '#renderer/shell/side-inspector.tsx';
import '#renderer/styles/all.css';

/** Loads the parts that the address of this window shows. */
export const loadAddress = async (): Promise<void> => {
  await Promise.all([loadPlace(location.pathname), loadBeside(location.search)]);
};

export function drawWindow(transport: Transport, foresight: Foresight): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page of the window has no root.');
  createRoot(root).render(
    <ClientProvider transport={transport} foresight={foresight}>
      <Shell />
    </ClientProvider>,
  );
}
