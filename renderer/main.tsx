// Where a window begins: it finds its way to the engine and draws the program.
import '#renderer/ui/jitless.ts';
import { createRoot } from 'react-dom/client';
import { ClientProvider } from '#renderer/client/client.tsx';
import { findTransport } from '#renderer/client/find-transport.ts';
import { Shell } from '#renderer/shell/shell.tsx';
import '#renderer/styles/all.css';

const root = document.getElementById('root');
if (root === null) throw new Error('The page of the window has no root.');
createRoot(root).render(
  <ClientProvider transport={findTransport()}>
    <Shell />
  </ClientProvider>,
);
