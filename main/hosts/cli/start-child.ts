// Starts a child process in plain Node, as the command line and the web host do.
import { spawn } from 'node:child_process';
import type { Child, ChildExit, StartChild } from '#main/print/child.ts';

/** Without these Windows starts no process; nothing else is inherited, so no proxy, no option and no secret reaches the child. */
const systemVariables = ['SystemRoot', 'windir', 'TEMP', 'TMP'];
const problemLength = 4000;
/** A child lives for one piece of work, done in native code: JavaScript's own heap may stay small. */
const sparing = ['--optimize-for-size', '--max-semi-space-size=1'];

export const inheritedVariables = (): Record<string, string> =>
  Object.fromEntries(
    systemVariables.flatMap((variable) => {
      const value = process.env[variable];
      return value === undefined ? [] : [[variable, value]];
    }),
  );

export const startChild: StartChild = (entry, environment): Child => {
  const child = spawn(process.execPath, [...sparing, entry], {
    env: { ...inheritedVariables(), ...environment },
    stdio: 'pipe',
    windowsHide: true,
  });
  let problem = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    problem = (problem + text).slice(-problemLength);
  });
  // A child that dies early closes its input while the request is still being written; its exit says why.
  child.stdin.on('error', () => undefined);
  return {
    send: (request) => child.stdin.end(request),
    onBytes: (listener) => child.stdout.on('data', listener),
    onExit: (listener: (exit: ChildExit) => void) => {
      let told = false;
      const tell = (exit: ChildExit): void => {
        if (!told) listener(exit);
        told = true;
      };
      child.on('error', (error) => tell({ code: null, problem: error.message }));
      child.on('close', (code) => tell({ code, problem: problem.trim() }));
    },
    kill: () => {
      child.kill('SIGKILL');
    },
  };
};
