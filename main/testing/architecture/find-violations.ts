// All rules of the house, applied to a set of files.
import { cycleViolations } from './cycles.ts';
import { lexicalViolations, lockViolations, pinViolations, unlistedViolations } from './dependencies.ts';
import { importFormViolations } from './import-form.ts';
import { layerViolations } from './layers.ts';
import { networkViolations } from './network.ts';
import { packageViolations } from './packages.ts';
import { isSource, type ProjectFile, readSource, type SourceFile, type Violation } from './source-file.ts';
import { syntaxViolations } from './syntax.ts';
import { commentViolations, fileViolations, foreignViolations, headingViolations } from './text.ts';

const parseViolations = (file: SourceFile): readonly Violation[] =>
  file.syntaxErrors.map((error) => ({ rule: 'syntax', path: file.path, line: 1, message: `${error} Mend it first.` }));

const sourceRules: readonly ((file: SourceFile) => readonly Violation[])[] = [
  parseViolations,
  importFormViolations,
  layerViolations,
  packageViolations,
  networkViolations,
  syntaxViolations,
  headingViolations,
  commentViolations,
];

/**
 * Every breach of the rules, ordered by path and line.
 * @param files any files of the project; those outside the rooms are looked at for names and words only
 */
export function findViolations(files: readonly ProjectFile[]): readonly Violation[] {
  const sources = files.filter(isSource).map(readSource);
  const found = [
    ...sources.flatMap((file) => sourceRules.flatMap((rule) => rule(file))),
    ...cycleViolations(sources),
    ...files.flatMap((file) => [
      ...fileViolations(file),
      ...(file.path === 'package-lock.json' ? [] : foreignViolations(file)),
    ]),
    ...pinViolations(files),
    ...lexicalViolations(files),
    ...lockViolations(files),
    ...unlistedViolations(files, sources),
  ];
  return found.sort((one, other) => one.path.localeCompare(other.path, 'en') || one.line - other.line);
}

/** One line for a person: `path:line  [rule] message`. */
export const describeViolation = (one: Violation): string => `${one.path}:${one.line}  [${one.rule}] ${one.message}`;
