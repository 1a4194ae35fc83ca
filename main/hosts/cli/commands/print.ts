// diwan print: a brief, its cards or speaking notes, a dossier, or the matrix, as PDF, Word, Markdown or plain text.
import { extname, resolve } from 'node:path';
import type { CommandFile, Session, Typed } from '#main/hosts/cli/command-file.ts';
import { findRecord } from '#main/hosts/cli/find-record.ts';
import { WrongUse } from '#main/hosts/cli/wrong-use.ts';
import type { InputOf, OutputOf } from '#shared/contract/index.ts';
import { type PrintFormat, printFormats } from '#shared/contract/print.ts';
import { isIsoDay } from '#shared/core/dates.ts';
import { printWords } from '#shared/language/print-words.ts';
import { type AnyRecord, isKind } from '#shared/records/record.ts';

const standards = ['ua-1', 'a-2a'] as const;
const papers = ['a4', 'letter'] as const;
const shapes = ['brief', 'cards', 'speaking-notes', 'matrix', 'poster'] as const;

/** @throws WrongUse with all choices in it */
function chosen<T extends string>(session: Session, typed: Typed, name: string, choices: readonly T[]): T | undefined {
  const value = typed.option(name);
  const choice = choices.find((one) => one === value);
  if (value !== undefined && choice === undefined) {
    throw new WrongUse(session.words.wrong.choice(name, value, choices.join(', ')), name);
  }
  return choice;
}

/** As asked, else by the ending of the file, else PDF. */
function formatOf(session: Session, typed: Typed): PrintFormat {
  const ending = extname(typed.option('output') ?? '')
    .slice(1)
    .toLowerCase();
  return chosen(session, typed, 'format', printFormats) ?? printFormats.find((format) => format === ending) ?? 'pdf';
}

type Common = Omit<InputOf<'print.brief'>, 'brief' | 'as'>;

async function commonOf(session: Session, typed: Typed): Promise<Common> {
  const { words } = session;
  const asOf = typed.option('as-of');
  if (asOf !== undefined && !isIsoDay(asOf)) throw new WrongUse(words.wrong.day(asOf), 'as-of');
  const language = chosen(session, typed, 'language', Object.keys(printWords));
  const standard = chosen(session, typed, 'standard', standards);
  const paper = chosen(session, typed, 'paper', papers);
  const audience = typed.option('audience');
  const output = typed.option('output');
  const reader = audience === undefined ? undefined : (await findRecord(session, audience, { kind: 'audience' })).id;
  if (reader !== undefined && typed.flag('everything'))
    throw new WrongUse(words.wrong.notBoth('audience', 'everything'));
  return {
    to: output === undefined ? { folder: process.cwd() } : { file: resolve(output) },
    format: formatOf(session, typed),
    onWithheld: typed.flag('say-withheld') ? 'said' : 'absent',
    ...(typed.flag('everything') ? { audience: null } : {}),
    ...(reader === undefined ? {} : { audience: reader }),
    ...(language === undefined ? {} : { language }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(standard === undefined ? {} : { standard }),
    ...(paper === undefined ? {} : { paper }),
  };
}

async function print(session: Session, typed: Typed, record: AnyRecord): Promise<OutputOf<'print.brief'>> {
  const { ask, words } = session;
  const common = await commonOf(session, typed);
  const shape = chosen(session, typed, 'as', shapes);
  const copy = typed.number('copy');
  const isMatrix = shape === 'matrix' || shape === 'poster';
  if (isKind(record, 'negotiation') && (shape === undefined || isMatrix)) {
    return ask('print.matrix', { ...common, negotiation: record.id, sheet: shape === 'poster' ? 'a3' : 'page' });
  }
  if (isKind(record, 'dossier') && shape === undefined) {
    return ask('print.dossier', { ...common, dossier: record.id, ...(copy === undefined ? {} : { copy }) });
  }
  if (isKind(record, 'brief') && !isMatrix) {
    return ask('print.brief', { ...common, brief: record.id, ...(shape === undefined ? {} : { as: shape }) });
  }
  throw new WrongUse(words.wrong.notPrintedAs(record.title, shape ?? record.kind), 'as');
}

export const printCommand: CommandFile = {
  name: 'print',
  arguments: ['<what>'],
  options: {
    'o,output': '<file>',
    as: '<shape>',
    format: '<format>',
    audience: '<which>',
    everything: '',
    'say-withheld': '',
    language: '<language>',
    'as-of': '<day>',
    copy: '<number>',
    paper: '<paper>',
    standard: '<standard>',
  },
  opens: 'read',
  run: async (session, typed) => {
    const { words } = session;
    const record = await findRecord(session, typed.arguments[0] ?? '', { kinds: ['dossier', 'brief', 'negotiation'] });
    const value = await print(session, typed, record);
    const replaced = value.replaced.reduce((sum, one) => sum + one.count, 0);
    return {
      value,
      lines: [
        value.pages === null
          ? words.written(value.file, value.banner)
          : words.printed(value.file, value.pages, value.banner),
        ...(value.withheld === 0 ? [] : [words.leftOut(value.withheld)]),
        ...(value.missing === 0 ? [] : [words.notThere(value.missing)]),
        ...(replaced === 0 ? [] : [words.replaced(replaced)]),
      ],
    };
  },
};
