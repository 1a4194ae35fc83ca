// `utilityProcess` of the stand-in: a process of plain Node that has a port to its parent, and no standard input.
import { type ChildProcess, fork, type StdioOptions } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import type { ForkOptions } from 'electron';
import { needReady } from './state.ts';
import { strict } from './strict.ts';

const runner = join(import.meta.dirname, '../run-utility.ts');

/** Those that run now, for tests that end one as a crash would. */
export const running = new Set<UtilityProcess>();

class UtilityProcess extends EventEmitter {
  readonly child: ChildProcess;
  pid: number | undefined = undefined;

  constructor(entry: string, { env, stdio }: ForkOptions) {
    super();
    const given = Array.isArray(stdio) ? [...stdio, 'ipc'] : ['ignore', 'inherit', 'inherit', 'ipc'];
    if (given[0] !== 'ignore') throw new Error('Configuring stdin is not supported');
    this.child = fork(runner, [entry], {
      serialization: 'advanced',
      stdio: given as StdioOptions,
      execArgv: [],
      ...(env === undefined ? {} : { env: env as NodeJS.ProcessEnv }),
    });
    running.add(this);
    this.child.on('spawn', () => {
      this.pid = this.child.pid;
      this.emit('spawn');
    });
    this.child.on('message', (message) => this.emit('message', message));
    this.child.on('exit', (code) => {
      this.pid = undefined;
      running.delete(this);
      this.emit('exit', code ?? 15);
    });
  }
  get stderr() {
    return this.child.stderr;
  }
  postMessage(message: object): void {
    if (this.child.connected) this.child.send(message, () => undefined);
  }
  kill(): boolean {
    return this.child.kill();
  }
}

/** A process that is not there and never says so, for checks that ask no engine anything. */
const silent = () =>
  Object.assign(new EventEmitter(), {
    pid: undefined,
    stderr: null,
    postMessage: () => undefined,
    kill: () => true,
  });

export const utilityProcess = strict('utilityProcess', {
  fork: (entry: string, _words: readonly string[] = [], options: ForkOptions = {}): EventEmitter => {
    needReady('utilityProcess.fork');
    if (process.env.STAND_IN_ENGINELESS === '1') return silent();
    return new UtilityProcess(entry, options);
  },
});
