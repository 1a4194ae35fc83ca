// diwan print: a brief as PDF.
import { resolve } from 'node:path';
import type { CommandFile } from '#main/hosts/cli/command-file.ts';
import { findRecord } from '#main/hosts/cli/find-record.ts';
import { WrongUse } from '#main/hosts/cli/wrong-use.ts';
import { isIsoDay } from '#shared/core/dates.ts';
import { safeFileName } from '#shared/core/spoof.ts';
import { printWords } from '#shared/language/print-words.ts';

const standards = ['ua-1', 'a-2a'] as const;
type Standard = (typeof standards)[number];
const isStandard = (value: string): value is Standard => (standards as readonly string[]).includes(value);

export const printCommand: CommandFile = {
  name: 'print',
  arguments: ['<brief>'],
  options: {
    'o,output': '<file>',
    audience: '<which>',
    language: '<language>',
    'as-of': '<day>',
    standard: '<standard>',
  },
  opens: 'read',
  run: async (session, typed) => {
    const { ask, words } = session;
    const standard = typed.option('standard');
    const asOf = typed.option('as-of');
    const language = typed.option('language');
    const audience = typed.option('audience');
    if (standard !== undefined && !isStandard(standard)) {
      throw new WrongUse(words.wrong.choice('standard', standard, standards.join(', ')), 'standard');
    }
    if (language !== undefined && !Object.hasOwn(printWords, language)) {
      throw new WrongUse(words.wrong.choice('language', language, Object.keys(printWords).join(', ')), 'language');
    }
    if (asOf !== undefined && !isIsoDay(asOf)) throw new WrongUse(words.wrong.day(asOf), 'as-of');
    const brief = await findRecord(session, typed.arguments[0] ?? '', { kind: 'brief' });
    const value = await ask('print.brief', {
      brief: brief.id,
      file: resolve(typed.option('output') ?? `${safeFileName(brief.title)}.pdf`),
      ...(audience === undefined ? {} : { audience: (await findRecord(session, audience, { kind: 'audience' })).id }),
      ...(language === undefined ? {} : { language }),
      ...(asOf === undefined ? {} : { asOf }),
      ...(standard === undefined ? {} : { standard }),
    });
    const replaced = value.replaced.reduce((sum, one) => sum + one.count, 0);
    return {
      value,
      lines: [
        words.printed(value.file, value.pages, value.banner),
        ...(replaced === 0 ? [] : [words.replaced(replaced)]),
      ],
    };
  },
};
