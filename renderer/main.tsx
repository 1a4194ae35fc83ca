// Where a window begins: it finds its way to the engine and draws the program.
import { createRoot } from 'react-dom/client';
import { ClientProvider } from '#renderer/client/client.tsx';
import { findTransport } from '#renderer/client/transport.ts';
import { Shell } from '#renderer/shell/shell.tsx';
import '#renderer/styles/all.css';
import { config } from 'zod';

// zod would otherwise try to compile code, which the policy of the window reports as a violation.
config({ jitless: true });

const root = document.getElementById('root');
if (root === null) throw new Error('The page of the window has no root.');
createRoot(root).render(
  <ClientProvider transport={findTransport()}>
    <Shell />
  </ClientProvider>,
);
