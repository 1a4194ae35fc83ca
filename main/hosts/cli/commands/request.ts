// diwan request: any request of the contract, as scripts and tests send it.
import type { CommandFile, Opening, Typed } from '#main/hosts/cli/command-file.ts';
import { WrongUse } from '#main/hosts/cli/wrong-use.ts';
import { requests } from '#shared/contract/index.ts';

const openings = ['read', 'write', 'nothing'] as const;
/** These find, make or close the library by themselves. */
const withoutLibrary = ['library.create', 'library.open', 'library.close', 'library.restore', 'library.salvage'];
/** Jobs that only read. */
const reading = [
  'library.verify',
  'library.backup',
  'case.export',
  'case.inspect',
  'print.brief',
  'print.dossier',
  'print.matrix',
];

function openingOf(typed: Typed): Opening {
  const asked = openings.find((one) => one === typed.option('open'));
  if (asked !== undefined) return asked;
  const name = typed.arguments[0] ?? '';
  const request = requests.get(name);
  if (request === undefined || withoutLibrary.includes(name)) return 'nothing';
  return request.mode === 'query' || reading.includes(name) ? 'read' : 'write';
}

export const requestCommand: CommandFile = {
  name: 'request',
  arguments: ['<name>', '[json]'],
  options: { open: '<how>' },
  opens: openingOf,
  run: async (session, typed) => {
    const { words } = session;
    const [name = '', given = '{}'] = typed.arguments;
    const open = typed.option('open');
    if (open !== undefined && !openings.some((one) => one === open)) {
      throw new WrongUse(words.wrong.choice('open', open, openings.join(', ')), 'open');
    }
    let input: unknown;
    try {
      input = JSON.parse(given);
    } catch (reason) {
      throw new WrongUse(words.wrong.json(given.slice(0, 80), reason instanceof Error ? reason.message : ''), 'json');
    }
    const value = await session.askUnknown(name, input);
    return { value, lines: [JSON.stringify(value, null, 2)] };
  },
};
