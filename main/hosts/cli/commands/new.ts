// diwan new: makes a library.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CommandFile } from '#main/hosts/cli/command-file.ts';
import { isolated } from '#main/hosts/cli/text-width.ts';

export const newCommand: CommandFile = {
  name: 'new',
  arguments: ['[file]'],
  options: { author: '<name>', empty: '' },
  opens: 'nothing',
  run: async (session, typed) => {
    const { words } = session;
    const [given] = typed.arguments;
    const file = given === undefined ? session.library : resolve(given);
    // Asked before anything is made, so that Ctrl-C leaves nothing behind; and not where making it will be refused.
    const mayAsk = session.canAsk && !existsSync(file);
    const name = (typed.option('author') ?? (mayAsk ? await session.question(words.askName) : '')).trim();
    const begin = typed.flag('empty') ? 'empty' : 'usual';
    const made = await session.ask('library.create', { file, begin, ...(name === '' ? {} : { author: name }) });
    const signed = name === '' ? words.noName : words.author(isolated(name));
    return {
      value: { ...made, author: name === '' ? null : name },
      lines: [words.made(file), signed, words.next('diwan sample, diwan list, diwan help')],
    };
  },
};
