// diwan new: makes a library.
import { resolve } from 'node:path';
import type { CommandFile } from '#main/hosts/cli/command-file.ts';
import { isolated } from '#main/hosts/cli/text-width.ts';

export const newCommand: CommandFile = {
  name: 'new',
  arguments: ['[file]'],
  options: { author: '<name>' },
  opens: 'nothing',
  run: async (session, typed) => {
    const { words } = session;
    const [given] = typed.arguments;
    const file = given === undefined ? session.library : resolve(given);
    const made = await session.ask('library.create', { file });
    const asked = typed.option('author') ?? (session.canAsk ? await session.question(words.askName) : '');
    const name = asked.trim();
    if (name !== '') await session.ask('author.introduce', { name });
    const signed = name === '' ? words.noName : words.author(isolated(name));
    return {
      value: { ...made, author: name === '' ? null : name },
      lines: [words.made(file), signed, words.next('diwan sample, diwan list, diwan help')],
    };
  },
};
