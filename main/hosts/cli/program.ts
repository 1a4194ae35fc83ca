// The command line as a whole: its options, its commands with their help, and what happens when it is not understood.
import { Command, CommanderError, Option } from 'commander';
import type { InterfaceLanguage } from '#shared/language/languages.ts';
import type { CommandFile } from './command-file.ts';
import { commands } from './commands.ts';
import { type Common, run, tellFailure } from './run.ts';
import { typedFrom } from './typed.ts';
import { type CliWords, type CommandWords, cliWords, findLanguage, wordsOf } from './words.ts';
import { WrongUse } from './wrong-use.ts';

const examplesText = (words: CliWords, examples: CommandWords['examples']): string =>
  ['', words.usageExamples, ...examples.flatMap(([line, does]) => [`  ${line}`, `      ${does}`])].join('\n');

/** A letter before the name is its short form: `o,output` is `-o, --output`. */
function optionFlags(name: string, value: string): readonly [string, string] {
  const [short, long] = name.includes(',') ? name.split(',', 2) : [undefined, name];
  const flags = `${short === undefined ? '' : `-${short}, `}--${long}${value === '' ? '' : ` ${value}`}`;
  return [flags, long ?? name];
}

function addCommon(command: Command, words: CliWords, except: readonly string[]): void {
  const values = { library: '<file>', json: '', language: '<en|ar>', today: '<day>', quiet: '' } as const;
  for (const [name, value] of Object.entries(values)) {
    if (except.includes(name)) continue;
    const [flags] = optionFlags(name, value);
    command.addOption(new Option(flags, words.common[name as keyof typeof values]));
  }
  command.helpOption('-h, --help', words.common.help);
}

function commonOf(values: Readonly<Record<string, unknown>>, fallback: InterfaceLanguage): Common {
  const text = (name: string): string | undefined => (typeof values[name] === 'string' ? values[name] : undefined);
  const asked = text('language');
  const language = findLanguage(asked, process.env);
  if (language === null) throw new WrongUse(cliWords[fallback].wrong.language(asked ?? ''), 'language');
  return {
    language,
    json: values.json === true,
    quiet: values.quiet === true,
    library: text('library'),
    today: text('today'),
  };
}

/** An argument as one text: words that were typed without quotes belong together. */
function textOf(given: unknown): string | undefined {
  if (Array.isArray(given)) return given.join(' ');
  return typeof given === 'string' ? given : undefined;
}

function addCommand(program: Command, file: CommandFile, words: CliWords, finish: (code: number) => void): void {
  const own = wordsOf(words, file.name);
  const names = Object.keys(file.options ?? {}).map((name) => optionFlags(name, '')[1]);
  const command = program.command(file.name).description(own.does).showHelpAfterError(false);
  for (const one of file.arguments ?? []) command.argument(one);
  for (const [name, value] of Object.entries(file.options ?? {})) {
    const [flags, long] = optionFlags(name, value);
    command.addOption(new Option(flags, own.options[long] ?? ''));
  }
  addCommon(command, words, names);
  command.addHelpText('after', examplesText(words, own.examples));
  command.action(async (...given: unknown[]) => {
    const values = command.opts();
    // An option that the command has for itself, such as the language of a print, says nothing to the program.
    const shared = Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));
    const common = commonOf({ ...program.opts(), ...shared }, 'en');
    const count = (file.arguments ?? []).length;
    const texts = given.slice(0, count).map((one) => textOf(one));
    finish(await run(file, typedFrom(texts, values, cliWords[common.language]), common));
  });
}

/** Why a line was not understood; commander names what it means in quotes, and likens a misspelt name to one that it knows. */
function misreadReason({ code, message }: CommanderError, words: CliWords): string {
  const reasons: Readonly<Record<string, (what: string) => string>> = words.misread;
  const say = reasons[code];
  if (say === undefined)
    return message
      .replace(/^error: /, '')
      .replace(/\s+/g, ' ')
      .replace(/\.$/, '');
  const meant = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(message)?.[1];
  const reason = say(/'([^']*)'/.exec(message)?.[1] ?? '');
  return meant === undefined ? reason : `${reason} (${meant}?)`;
}

/** `help list --language ar` is `list --help --language ar`: commander's own command of help takes no options. */
function helpAsked(line: readonly string[], isFlag: (index: number) => boolean): readonly string[] {
  const first = line.findIndex((_, index) => !isFlag(index));
  if (line[first] !== 'help' || line.length === 1) return line;
  return [...line.toSpliced(first, 1), '--help'];
}

/** Reads what was typed and does it. @param line without the names of program and script @returns the exit code */
export async function runLine(line: readonly string[], version: string): Promise<number> {
  // Help is written while commander reads the line, so its language must be known before.
  const flag = line.findIndex((one) => one === '--language' || one.startsWith('--language='));
  const asked = flag < 0 ? undefined : (line[flag]?.split('=', 2)[1] ?? line[flag + 1]);
  const language = findLanguage(asked, process.env) ?? findLanguage(undefined, process.env) ?? 'en';
  const words = cliWords[language];
  const titles: Readonly<Record<string, string>> = words.titles;
  let code = 0;
  const program = new Command('diwan')
    .description(words.description)
    .version(version, '-V, --version', words.common.version)
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
    .configureHelp({ styleTitle: (title) => titles[title] ?? title })
    .helpCommand('help [command]', words.helpOfCommand);
  addCommon(program, words, []);
  program.addHelpText('after', examplesText(words, words.firstSteps));
  for (const file of commands) {
    addCommand(program, file, words, (result) => {
      code = result;
    });
  }
  if (line.length === 0) {
    process.stdout.write(program.helpInformation() + examplesText(words, words.firstSteps).concat('\n'));
    return 0;
  }
  try {
    const isLanguage = (index: number): boolean =>
      flag >= 0 && (index === flag || (index === flag + 1 && line[flag] === '--language'));
    await program.parseAsync(helpAsked(line, isLanguage), { from: 'user' });
    return code;
  } catch (reason) {
    if (!(reason instanceof CommanderError)) return tellFailure(reason, { json: line.includes('--json'), language });
    if (reason.exitCode === 0) return 0;
    const wrong = new WrongUse(words.wrong.notUnderstood(misreadReason(reason, words)));
    return tellFailure(wrong, { json: line.includes('--json'), language });
  }
}
