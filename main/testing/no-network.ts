// Runs a command where every attempt to reach a network is seen (strace), impossible (a network namespace of its own), or both.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type NetworkWatch = 'strace' | 'unshare';

export interface WatchedRun {
  readonly watch: NetworkWatch;
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** System calls that named an internet address off this machine. Under unshare none can be seen, and none can succeed. */
  readonly attempts: readonly string[];
}

interface RunOptions {
  readonly cwd?: string;
  readonly input?: string;
  /** Milliseconds. */
  readonly timeout?: number;
}

const works = (command: string, ...args: readonly string[]): boolean => spawnSync(command, args).status === 0;

/** Which watch this machine offers: containers often forbid one or the other, so each is tried. Null when neither works. */
export function findNetworkWatch(): NetworkWatch | null {
  if (works('strace', '-f', '-qq', '-o', '/dev/null', '-e', 'trace=connect', 'true')) return 'strace';
  return works('unshare', '-rn', 'true') ? 'unshare' : null;
}

const internet = /sa_family=AF_INET6?\b/;
const loopback = /inet_addr\("127\.|inet_pton\(AF_INET6, "(::1|::ffff:127\.[\d.]+)"/;

/** @param trace what strace wrote. @returns its lines that name an internet address other than this machine's own. */
export const attemptsIn = (trace: string): readonly string[] =>
  trace.split('\n').filter((line) => internet.test(line) && !loopback.test(line));

/**
 * Runs a command and everything it starts under the watch.
 * @param watch from `findNetworkWatch`
 */
export function runWatched(
  watch: NetworkWatch,
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): WatchedRun {
  const settings = { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, ...options } as const;
  if (watch === 'unshare') {
    const { status, stdout, stderr } = spawnSync('unshare', ['-rn', command, ...args], settings);
    return { watch, status, stdout, stderr, attempts: [] };
  }
  const folder = mkdtempSync(join(tmpdir(), 'diwan-network-'));
  try {
    const trace = join(folder, 'trace');
    const calls = 'trace=connect,sendto,sendmsg,sendmmsg';
    // What reaches out on purpose is kept from this machine's network too, where that can be.
    const [program = '', ...words] = [...(works('unshare', '-rn', 'true') ? ['unshare', '-rn'] : []), 'strace'];
    const { status, stdout, stderr } = spawnSync(
      program,
      [...words, '-f', '-qq', '-o', trace, '-e', calls, command, ...args],
      settings,
    );
    return { watch, status, stdout, stderr, attempts: attemptsIn(readFileSync(trace, 'utf8')) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
