// Two programs that want to write to the same library, with and without a violent end.
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CommandLine, commandLine } from './command-line.ts';

interface Told {
  readonly ok: boolean;
  readonly failure?: { readonly code: string; readonly details: { readonly holder?: string } };
}

/** A second program on the same library, one word at a time. */
class Program {
  readonly process: ChildProcessByStdio<Writable, Readable, null>;
  readonly lines: AsyncIterator<string>;

  constructor(library: string) {
    const script = join(import.meta.dirname, 'hold-library.ts');
    this.process = spawn(process.execPath, [script, library], { stdio: ['pipe', 'pipe', 'inherit'] });
    const lines: Interface = createInterface({ input: this.process.stdout });
    this.lines = lines[Symbol.asyncIterator]();
  }

  async tell(word: 'open' | 'write' | 'close'): Promise<Told> {
    this.process.stdin.write(`${word}\n`);
    const line = await this.lines.next();
    return JSON.parse(line.value ?? '{"ok":false}') as Told;
  }

  /** As a power cut does: no warning, nothing tidied up. */
  kill(): Promise<void> {
    const ended = new Promise<void>((resolve) => this.process.on('exit', () => resolve()));
    this.process.kill('SIGKILL');
    return ended;
  }
}

const cli: CommandLine = commandLine();
const rounds = 25;
let one: Program;
let other: Program;

beforeAll(async () => {
  await cli.diwan(['new', '--author', 'Leila Haddad']);
  one = new Program(cli.library);
  other = new Program(cli.library);
});
afterAll(async () => {
  await one.kill();
  await other.kill();
  cli.remove();
});

async function expectRefused(second: Program, first: Program): Promise<void> {
  const asked = performance.now();
  const answer = await second.tell('open');
  expect(performance.now() - asked).toBeLessThan(2_000);
  expect(answer.failure?.code).toBe('held');
  expect(answer.failure?.details.holder).toContain(`diwan command line (process ${first.process.pid})`);
}

describe('two command lines on one library', () => {
  it(`never both write, in ${rounds} rounds with an orderly end`, { timeout: 60_000 }, async () => {
    for (let round = 0; round < rounds; round += 1) {
      const answers = await Promise.all([one.tell('open'), other.tell('open')]);
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      const [first, second] = answers[0].ok ? [one, other] : [other, one];
      await expectRefused(second, first);
      expect(await first.tell('write')).toMatchObject({ ok: true });
      expect(await second.tell('write')).toMatchObject({ ok: false, failure: { code: 'no-library' } });
      await first.tell('close');
      expect(await second.tell('open')).toMatchObject({ ok: true });
      await second.tell('close');
    }
  });

  it(`leave no stale lock, in ${rounds} rounds in which the writer is killed`, { timeout: 60_000 }, async () => {
    for (let round = 0; round < rounds; round += 1) {
      expect(await one.tell('open')).toMatchObject({ ok: true });
      await expectRefused(other, one);
      expect(await one.tell('write')).toMatchObject({ ok: true });
      await one.kill();
      expect(await other.tell('open')).toMatchObject({ ok: true });
      expect(await other.tell('write')).toMatchObject({ ok: true });
      await other.tell('close');
      one = new Program(cli.library);
    }
  });

  it('tells a second command who holds the library, and lets it read', { timeout: 20_000 }, async () => {
    expect(await one.tell('open')).toMatchObject({ ok: true });
    const refused = await cli.diwan(['author', 'Omar Said']);
    expect(refused.code).toBe(4);
    expect(refused.error).toContain(`is in use by diwan command line (process ${one.process.pid})`);
    const { code, answer } = await cli.json(['undo']);
    expect([code, answer.ok ? '' : answer.failure.code]).toEqual([4, 'held']);
    expect((await cli.diwan(['list'])).code).toBe(0);
    await one.tell('close');
    expect((await cli.diwan(['author', 'Omar Said'])).code).toBe(0);
    expect(existsSync(`${cli.library}.holder`)).toBe(false);
  });
});
