// Commands that are stopped: with Ctrl-C, and by a reader that goes away.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as rest } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CommandLine, commandLine, mainScript, plainEnvironment } from '#main/testing/command-line.ts';

const cli: CommandLine = commandLine();
const env = plainEnvironment(cli.folder);

beforeAll(async () => {
  await cli.diwan(['new', '--author', 'Leila Haddad']);
  await cli.diwan(['sample']);
});
afterAll(() => cli.remove());

// Windows has no signals: there Ctrl-C reaches a process through its console alone.
const hasSignals = process.platform !== 'win32';
if (!hasSignals) process.stdout.write('Ctrl-C is not tried: this system sends no signals to processes.\n');

describe('a command that is stopped', () => {
  it.runIf(hasSignals)('ends at Ctrl-C with code 130, has changed nothing and holds nothing', async () => {
    const child = spawn(process.execPath, [mainScript, 'add', 'party', '--body', '-'], { cwd: cli.folder, env });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    while (!existsSync(`${cli.library}.holder`)) await rest(20);
    // The lock is taken before the command begins to read what is typed.
    await rest(200);
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(said).toBe('Stopped at your wish. Nothing was changed.\n');
    expect((await cli.diwan(['author', 'Omar Said'])).code).toBe(0);
  });

  it('ends without a word when nobody reads its answer any more', async () => {
    const child = spawn(process.execPath, [mainScript, 'list', '--limit', '10000', '--json'], { cwd: cli.folder, env });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
    child.stdout.destroy();
    expect(await ended).toBe(0);
    expect(said).toBe('');
  });
});
