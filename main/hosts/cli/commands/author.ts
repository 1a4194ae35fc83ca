// diwan author: who works in this library.
import type { CommandFile } from '#main/hosts/cli/command-file.ts';
import { isolated, lineOf } from '#main/hosts/cli/text-width.ts';

export const authorCommand: CommandFile = {
  name: 'author',
  arguments: ['[name]'],
  opens: (typed) => (typed.arguments[0] === undefined ? 'read' : 'write'),
  run: async ({ ask, words }, typed) => {
    const [given] = typed.arguments;
    const value = given === undefined ? await ask('author.name', {}) : await ask('author.introduce', { name: given });
    return { value, lines: [value.name === null ? words.noAuthor : words.author(isolated(lineOf(value.name)))] };
  },
};
