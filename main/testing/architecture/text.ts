// What can be seen without reading syntax: the size and name of a file, its first sentence, its comments, and words that do not belong in a product.
import { lineAt, type ProjectFile, type SourceFile, type Violation } from './source-file.ts';

const longest = 400;
const limited = /\.(ts|tsx|typ|css|mjs|cjs)$/;
const kebabName = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;

const countLines = (text: string): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

/** Size and name of any file in one of the rooms or in resources. */
export function fileViolations(file: ProjectFile): readonly Violation[] {
  const found: Violation[] = [];
  const lines = countLines(file.text);
  if (limited.test(file.path) && lines > longest) {
    const message = `${lines} lines; ${longest} is the end. Find the second idea in this file and give it a file of its own.`;
    found.push({ rule: 'size', path: file.path, line: longest + 1, message });
  }
  if (/^(shared|main|renderer)\//.test(file.path) && !file.path.split('/').every((part) => kebabName.test(part))) {
    const message = 'File and folder names are kebab-case: small letters, digits and single hyphens.';
    found.push({ rule: 'file names', path: file.path, line: 1, message });
  }
  if (/^(shared|main|renderer)\/.*\.(js|jsx|mts|cts)$/.test(file.path)) {
    const message = 'The rooms hold TypeScript (.ts, .tsx); .cjs or .mjs only where a program must read it as it is.';
    found.push({ rule: 'file names', path: file.path, line: 1, message });
  }
  return found;
}

/** The sentence at the top that says which idea the file holds. A line for the shell (#!) may stand before it. */
export function headingViolations(file: SourceFile): readonly Violation[] {
  if (!/\.tsx?$/.test(file.path)) return [];
  const top = file.text.replace(/^#!.*\n/, '');
  const heading = /^(\/\/ .*\n)+/.exec(top)?.[0] ?? '';
  if (/[.?!)]\s*$/m.test(heading)) return [];
  const message =
    'A file starts with a comment of one sentence (// ..., with a full stop) that says which idea it holds.';
  return [{ rule: 'first sentence', path: file.path, line: 1, message }];
}

const directives: readonly RegExp[] = [
  /biome-ignore(?:-all|-start)?\s+[\w/]*\s*:?\s*(.*)/,
  /@ts-(?:ignore|expect-error|nocheck)\b\s*[:-]*\s*(.*)/,
  /eslint-disable[\w-]*[^-]*(?:--\s*(.*))?/,
];

/** A directive that silences a tool says why, in at least three words; what is still to do is not left in a comment. */
export function commentViolations(file: SourceFile): readonly Violation[] {
  return file.comments.flatMap((comment): readonly Violation[] => {
    const line = lineAt(file.text, comment.start);
    if (/\b(TODO|FIXME|XXX)\b/.test(comment.value)) {
      const message = 'Work left in a comment is forgotten. Do it, or write it down where work is planned.';
      return [{ rule: 'unfinished', path: file.path, line, message }];
    }
    const match = directives.map((directive) => directive.exec(comment.value)).find((one) => one !== null);
    if (match === undefined || (match[1] ?? '').trim().split(/\s+/).length >= 3) return [];
    const message = 'This silences a tool without saying why. Add the reason after a colon, or mend the code.';
    return [{ rule: 'suppressions', path: file.path, line, message }];
  });
}

// Spelled so that the patterns do not find themselves.
const foreign: readonly RegExp[] = [
  /(?<![\w.:/~-])\/(?:work|root|home|Users)\/[\w.]/,
  /farm[-_ ]studio/i,
  /\bsub-?agents?\b/i,
];

/** Paths of somebody's machine and names of the tools the text was written with. */
export function foreignViolations(file: ProjectFile): readonly Violation[] {
  return foreign.flatMap((pattern) => {
    const match = pattern.exec(file.text);
    if (match === null) return [];
    const message = `"${match[0]}" belongs to one machine or workplace, not to the product. Take it out, or use a path relative to the project.`;
    return [{ rule: 'workplace', path: file.path, line: lineAt(file.text, match.index), message }];
  });
}
