// The engine as a process of plain Node: it speaks over the channel of its parent, and ends when that closes.
import type { FromEngine, ToEngine } from './messages.ts';
import { serveEngine } from './serve-engine.ts';

const leave = (): never => process.exit(0);

const { close } = serveEngine(
  {
    post: (message: FromEngine) => {
      // The parent may be gone while the last answers are on their way; its end is heard below.
      if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
    },
    onMessage: (listener) => process.on('message', (message) => listener(message as ToEngine)),
  },
  () => process.disconnect(),
);

process.on('disconnect', () => {
  close();
  leave();
});
// Ctrl+C reaches every process of the terminal: the parent decides, and its word or its end is heard over the channel.
process.on('SIGINT', () => undefined);
process.on('SIGHUP', () => undefined);
process.on('SIGTERM', () => {
  close();
  leave();
});
