// `diwan`: the command line.

import { programVersion } from '#main/services/program-version.ts';
import { runLine } from './program.ts';

// `diwan list | head` closes the pipe early, and means no harm by it.
process.stdout.on('error', (reason: NodeJS.ErrnoException) => {
  if (reason.code === 'EPIPE') process.exit(0);
  throw reason;
});

process.exitCode = await runLine(process.argv.slice(2), programVersion);
