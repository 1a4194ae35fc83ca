// diwan import: a case file into this library, all of it or nothing; with --dry-run, what would happen.
import { resolve } from 'node:path';
import type { CommandFile, Session } from '#main/hosts/cli/command-file.ts';
import { exitCodes } from '#main/hosts/cli/exit-codes.ts';
import { shortId } from '#main/hosts/cli/format.ts';
import { tableLines } from '#main/hosts/cli/table.ts';
import { WrongUse } from '#main/hosts/cli/wrong-use.ts';
import { messageOf } from '#shared/contract/failures.ts';
import type { OutputOf } from '#shared/contract/index.ts';

const choices = ['keep-mine', 'take-theirs', 'copy'] as const;
type Choice = (typeof choices)[number];
const isChoice = (value: string): value is Choice => (choices as readonly string[]).includes(value);

function planLines(plan: OutputOf<'case.inspect'>, session: Session): readonly string[] {
  const { words } = session;
  const { columns } = words;
  const different = plan.different.map((one) => [
    shortId(one.id),
    one.kind,
    one.title,
    `${columns.revision} ${one.mine}`,
    `${columns.revision} ${one.theirs}`,
  ]);
  const refused = plan.refused.map((one) => [
    one.file,
    one.row === 0 ? '' : String(one.row),
    `${one.path === '' ? '' : `${one.path}: `}${messageOf(one, session.language)}`,
  ]);
  return [
    words.plan(plan.new, plan.equal, plan.different.length, plan.refused.length),
    ...tableLines([columns.id, columns.kind, columns.title, columns.mine, columns.theirs], different, session),
    ...tableLines([columns.file, columns.row, columns.reason], refused, session),
  ];
}

export const importCommand: CommandFile = {
  name: 'import',
  arguments: ['<file>'],
  options: { 'dry-run': '', different: '<choice>' },
  opens: (typed) => (typed.flag('dry-run') ? 'read' : 'write'),
  run: async (session, typed) => {
    const { ask, words } = session;
    const file = resolve(typed.arguments[0] ?? '');
    const different = typed.option('different');
    if (different !== undefined && !isChoice(different)) {
      throw new WrongUse(words.wrong.choice('different', different, choices.join(', ')), 'different');
    }
    if (typed.flag('dry-run')) {
      const value = await ask('case.inspect', { file });
      const exit = value.refused.length === 0 ? exitCodes.done : exitCodes.findings;
      return { value, lines: [...planLines(value, session), words.dryRun], exit };
    }
    if (different === undefined) {
      const plan = await ask('case.inspect', { file });
      if (plan.refused.length === 0 && plan.different.length > 0) {
        throw new WrongUse(words.chooseDifferent, 'different');
      }
    }
    const value = await ask('case.import', { file, ...(different === undefined ? {} : { different }) });
    return { value, lines: [...planLines(value.plan, session), words.imported(value.written)] };
  },
};
