// What the command line says to a newcomer who went wrong: the right cause, and the command that helps.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CommandLine, commandLine } from '#main/testing/command-line.ts';

const cli: CommandLine = commandLine();

beforeAll(async () => {
  await cli.diwan(['new', '--author', 'Leila Haddad']);
  await cli.diwan(['sample']);
});
afterAll(() => cli.remove());

describe('help', () => {
  it.each([
    [['help', '--language', 'ar'], 'الأوامر:'],
    [['--language=ar', 'help', 'list'], 'يسرد السجلات'],
    [['help', 'list'], 'Lists records.'],
    [['help'], 'Commands:'],
  ])('comes in the language asked for: %j', async (words, said) => {
    expect(await cli.diwan(words)).toMatchObject({ code: 0, error: '', out: expect.stringContaining(said) });
  });
});

describe('advice', () => {
  it.each([
    [['undo', 'abc'], 2, /“abc” is not the number of a change\. diwan changes/],
    [['undo', '999'], 1, /no change 999 .*diwan changes/],
    [['list', '--where', 'stance=against'], 2, /needs a kind/],
    [['list', 'position', '--where', 'stance=perhaps'], 2, /stance takes one of for, /],
    [['list', 'position', '--where', 'colour=red'], 2, /has no field “colour”/],
    [['print', 'Steering brief: bilateral', '--language', 'xx'], 2, /takes en, ar, fr, .*not “xx”/],
  ])('%j', async (words, code, sentence) => {
    expect(await cli.diwan(words)).toMatchObject({ code, error: expect.stringMatching(sentence) });
  });

  it('names every problem of a body on its own line', async () => {
    const { error } = await cli.diwan(['add', 'position', '--body', '-'], '{}');
    const lines = error.trimEnd().split('\n');
    expect(lines[0]).toBe('This cannot be saved:');
    expect(lines.filter((line) => /^ {2}\w+: /.test(line))).toHaveLength(7);
    expect(error).not.toContain('more');
  });

  it('shows how to name the parties, where a negotiation has none', async () => {
    const fields = ['name=Lake talks', 'type=bilateral', 'phase=agenda'].flatMap((one) => ['--set', one]);
    await cli.diwan(['add', 'negotiation', ...fields]);
    const hint = (await cli.diwan(['matrix', '--negotiation', 'Lake talks'])).out;
    expect(hint).toMatch(/names no parties\. Add them: diwan correct [0-9a-f]{8} --set/);
  });

  it('shows what uses a record by kind, and not without end', async () => {
    const { out } = await cli.diwan(['show', 'Republic of Samhara']);
    const used = out.slice(out.indexOf('Used by'));
    expect(used).toMatch(/^ {2}Positions \(\d+\)$/m);
    expect(used.split('\n').filter((line) => /^ {4}[^…]/.test(line)).length).toBeLessThanOrEqual(20);
  });
});
