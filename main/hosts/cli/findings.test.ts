// What the command line says of files that are damaged or were tampered with: exit codes 3 and 5, and nothing touched.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CommandLine, commandLine } from '#main/testing/command-line.ts';

const cli: CommandLine = commandLine();
const inFolder = (name: string): string => join(cli.folder, name);

beforeAll(async () => {
  await cli.diwan(['new', '--author', 'Leila Haddad']);
  await cli.diwan(['sample']);
  await cli.diwan(['export', 'talks.diwan-case']);
});
afterAll(() => cli.remove());

describe('a case file that was tampered with', () => {
  beforeAll(async () => {
    const parts = unzipSync(readFileSync(inFolder('talks.diwan-case')));
    const lines = strFromU8(parts['records.jsonl'] ?? new Uint8Array()).split('\n');
    lines[4] = (lines[4] ?? '').replace('"kind":"', '"kind":"un');
    writeFileSync(inFolder('changed.diwan-case'), zipSync({ ...parts, 'records.jsonl': strToU8(lines.join('\n')) }));
    await cli.diwan(['new', 'other.diwan', '--empty', '--author', 'Omar Said']);
  });

  it('is found out by a dry run, row by row, with code 3', async () => {
    const said = await cli.diwan(['import', 'changed.diwan-case', '--dry-run', '--library', 'other.diwan']);
    expect(said.code).toBe(3);
    expect(said.out).toMatch(/records\.jsonl\s+5\s/);
    expect(said.out).toContain('Nothing was written');
  });

  it('is refused as a whole, with code 1', async () => {
    const said = await cli.diwan(['import', 'changed.diwan-case', '--library', 'other.diwan']);
    expect(said.code).toBe(1);
    expect(said.error).toContain('records.jsonl line 5');
    expect((await cli.diwan(['list', '--library', 'other.diwan'])).out).toBe('Nothing found.\n');
  });
});

describe('a damaged library', () => {
  it('is never written to, and code 5 says so', async () => {
    cpSync(cli.library, inFolder('damaged.diwan'));
    const bytes = readFileSync(inFolder('damaged.diwan'));
    const page = 4_096;
    for (let at = 3 * page; at < bytes.length; at += 2 * page) bytes.fill(0x5a, at, at + 300);
    writeFileSync(inFolder('damaged.diwan'), bytes);
    for (const words of [['author', 'Omar Said'], ['list'], ['verify']]) {
      const said = await cli.diwan([...words, '--library', 'damaged.diwan']);
      expect(said.code, words.join(' ')).toBe(5);
      expect(said.error).toContain('is damaged');
    }
    expect(readFileSync(inFolder('damaged.diwan')).equals(bytes)).toBe(true);
  });
});
