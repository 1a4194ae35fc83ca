// The engine as a process of Electron's: it speaks over the port of its parent.
import type { ToEngine } from '#main/hosts/engine/messages.ts';
import { serveEngine } from '#main/hosts/engine/serve-engine.ts';

const { parentPort } = process;

const { close } = serveEngine(
  {
    post: (message) => parentPort.postMessage(message),
    onMessage: (listener) => parentPort.on('message', ({ data }) => listener(data as ToEngine)),
  },
  () => process.exit(0),
);

process.on('SIGTERM', () => {
  close();
  process.exit(0);
});
// Ctrl+C reaches every process of the terminal: the parent decides.
process.on('SIGINT', () => undefined);
