// The web host over a library and a window of a test's own, without a browser: what `npm start` runs, without building the window.
import { join } from 'node:path';
import { runWeb } from '#main/hosts/web/run-web.ts';
import { engineEntry, setupIn } from './engine.ts';

const [folder = '', library = ''] = process.argv.slice(2);

await runWeb({
  engine: engineEntry,
  // Of its own, so that it opens nothing that another program has opened last.
  setup: { ...setupIn(folder), dataFolder: join(folder, `data-${process.pid}`), kind: 'web' },
  window: join(folder, 'window'),
  atStart: library === '' ? { open: 'last' } : { open: 'library', file: library },
  port: 0,
  open: false,
  language: 'en',
});
