// The command line in Arabic: help and refusals in one language, down to the words of its parser.
import { afterAll, describe, expect, it } from 'vitest';
import { type CommandLine, commandLine } from '#main/testing/command-line.ts';

const cli: CommandLine = commandLine();
afterAll(() => cli.remove());

describe('the command line in Arabic', () => {
  it('titles its help in Arabic, for the program and for a command', async () => {
    for (const words of [['--help'], ['import', '--help']]) {
      const { out } = await cli.diwan([...words, '--language', 'ar']);
      expect(out).toContain('الخيارات:');
      expect(out).not.toMatch(/Usage|Options|Commands|Arguments|display help/);
    }
  });

  it.each([
    [['import'], 'ينقص <file>'],
    [['list', '--nonsense'], '--nonsense'],
    [['lst'], 'لا يوجد أمر «lst» (list?)'],
    [['list', '--limit'], '--limit <count>'],
    [['undo', 'one', 'two'], 'الكلمات أكثر'],
  ])('says why it does not understand: %j', async (words, reason) => {
    const { code, error } = await cli.diwan(['--language', 'ar', ...words]);
    expect(code).toBe(2);
    expect(error).toContain(reason);
    expect(error).not.toMatch(/error|missing|unknown|expected|Did you/);
  });
});
