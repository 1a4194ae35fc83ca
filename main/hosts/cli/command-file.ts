// What a file of a command declares, and what it is given to work with.
import type { AskOptions } from '#main/services/dispatch.ts';
import type { InputOf, OutputOf, RequestName } from '#shared/contract/index.ts';
import type { InterfaceLanguage } from '#shared/language/languages.ts';
import type { Page } from './table.ts';
import type { CliWords, CommandName } from './words.ts';

/** How the library is opened before the command runs; `nothing` where the command opens none, or by itself. */
export type Opening = 'read' | 'write' | 'nothing';

/** What was typed after the name of the command. */
export interface Typed {
  /** In their order; a missing optional one is undefined. */
  readonly arguments: readonly (string | undefined)[];
  /** The value of an option, or undefined when it was not given. */
  option(name: string): string | undefined;
  /** @throws WrongUse when it is not a whole number from 1. */
  number(name: string): number | undefined;
  /** Every value of an option that may be repeated (`<value...>`). */
  list(name: string): readonly string[];
  flag(name: string): boolean;
}

/** The engine with a library on its desk, and how to speak to the user. */
export interface Session extends Page {
  readonly words: CliWords;
  readonly language: InterfaceLanguage;
  /** The library's file. */
  readonly library: string;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** True when a person sits at the other end of standard input and may be asked. */
  readonly canAsk: boolean;
  /** @throws Refused with the failure, when the engine refuses. */
  ask<N extends RequestName>(name: N, input: InputOf<N>, options?: AskOptions): Promise<OutputOf<N>>;
  askUnknown(name: string, input: unknown): Promise<unknown>;
  /** Raised when the user presses Ctrl-C. */
  readonly signal: AbortSignal;
  /** Asks the person at the terminal for one line. */
  question(text: string): Promise<string>;
}

/** What a command has to say. */
export interface Report {
  /** For --json. */
  readonly value: unknown;
  /** For a person. */
  readonly lines: readonly string[];
  /** Zero unless the command found something wrong. */
  readonly exit?: number;
}

export interface CommandFile {
  readonly name: CommandName;
  /** As commander writes them: `<kind>`, `[title]`. */
  readonly arguments?: readonly string[];
  /** Name of each option with its value as commander writes it, or '' for a switch; a letter may stand before: `o,output`. */
  readonly options?: Readonly<Record<string, string>>;
  readonly opens: Opening | ((typed: Typed) => Opening);
  run(session: Session, typed: Typed): Promise<Report>;
}
