// Starts an engine as a child process of plain Node.
import { fork } from 'node:child_process';
import type { FromEngine } from './messages.ts';
import type { EngineProcess } from './supervise-engine.ts';

/** @param entry absolute path of engine-child.ts, or of its bundle */
export function forkEngine(entry: string): EngineProcess {
  const child = fork(entry, [], { serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  return {
    port: {
      post: (message) => {
        // A child that has just died is told nothing more; its end is heard by onExit.
        if (child.connected) child.send(message, () => undefined);
      },
      onMessage: (listener) => child.on('message', (message) => listener(message as unknown as FromEngine)),
    },
    onExit: (listener) => {
      let told = false;
      const tell = (): void => {
        if (!told) listener();
        told = true;
      };
      child.on('error', tell);
      child.on('exit', tell);
    },
    kill: () => {
      child.kill('SIGKILL');
    },
  };
}
