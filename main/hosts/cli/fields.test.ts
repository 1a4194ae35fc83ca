// Kinds and their fields at the real command line: what each takes, and records written with names, dates and single fields.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CommandLine, commandLine } from '#main/testing/command-line.ts';
import { kindNames } from '#shared/records/record.ts';

const cli: CommandLine = commandLine();

beforeAll(async () => {
  await cli.diwan(['new', '--author', 'Leila Haddad']);
  await cli.diwan(['sample']);
});
afterAll(() => cli.remove());

describe('diwan kinds', () => {
  it('lists every kind', async () => {
    const { out } = await cli.diwan(['kinds']);
    for (const kind of kindNames) expect(out).toMatch(new RegExp(`^${kind} `, 'm'));
  });

  it('says of each field whether it must be filled, what it takes and what it means', async () => {
    const { out } = await cli.diwan(['kinds', 'position']);
    expect(out).toContain('party · Party · must be filled');
    expect(out).toContain('a record, by title or id of: party');
    expect(out).toContain('for-with-conditions (For, with conditions)');
    expect(out).toContain('From 1, easily given up');
    expect((await cli.diwan(['kinds', 'negotiation', '--language', 'ar'])).out).toContain('يجب ملؤه');
  });

  it('lists the fields of rows below their field', async () => {
    expect((await cli.diwan(['kinds', 'negotiation'])).out).toMatch(/^ {4}party · .* · must be filled$/m);
  });
});
