// A file of the project as the rules of the house see it: its place in the tree, its syntax, and everything it imports.
import { type Comment, type Program, parseSync, Visitor } from 'oxc-parser';

export interface ProjectFile {
  /** Relative to the root of the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export interface Violation {
  readonly rule: string;
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  /** What is wrong, and what to do instead. */
  readonly message: string;
}

export interface ImportUse {
  /** As written between the quotes. */
  readonly specifier: string;
  readonly line: number;
}

export interface SourceFile extends ProjectFile {
  readonly room: string;
  /** The first folder below the room, or '' for a file that stands in the room itself. */
  readonly folder: string;
  /** Tests, benchmarks and everything in main/testing: never part of the program that a user gets. */
  readonly isTesting: boolean;
  readonly program: Program;
  readonly comments: readonly Comment[];
  readonly syntaxErrors: readonly string[];
  readonly imports: readonly ImportUse[];
}

export const rooms: readonly string[] = ['shared', 'main', 'renderer'];

const sourcePattern = /\.(ts|tsx|mjs|cjs)$/;
const testPattern = /\.(test|bench)\.tsx?$/;

/** Counted from 1. @param offset in UTF-16 units, as the parser gives it. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let index = text.indexOf('\n'); index >= 0 && index < offset; index = text.indexOf('\n', index + 1)) line += 1;
  return line;
}

export const isTestFile = (path: string): boolean => testPattern.test(path);

/** True for code inside one of the three rooms. */
export const isSource = (file: ProjectFile): boolean =>
  sourcePattern.test(file.path) && rooms.includes(file.path.split('/')[0] ?? '');

/** Reads one source file; syntax errors are kept, and reported by the caller. */
export function readSource(file: ProjectFile): SourceFile {
  const parsed = parseSync(file.path, file.text, { sourceType: file.path.endsWith('.cjs') ? 'script' : 'module' });
  const parts = file.path.split('/');
  return {
    ...file,
    room: parts[0] ?? '',
    folder: parts.length > 2 ? (parts[1] ?? '') : '',
    isTesting: isTestFile(file.path) || file.path.startsWith('main/testing/'),
    program: parsed.program,
    comments: parsed.comments,
    syntaxErrors: parsed.errors.map((error) => error.message),
    imports: importsOf(parsed.program, file.text),
  };
}

/** Static and dynamic imports, re-exports, `import('x').Type` and `require('x')`: all the ways to name another module. */
function importsOf(program: Program, text: string): readonly ImportUse[] {
  const found: ImportUse[] = [];
  const add = (source: { readonly type: string; readonly start: number; readonly value?: unknown } | null): void => {
    if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
    found.push({ specifier: source.value, line: lineAt(text, source.start) });
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.source),
    ExportNamedDeclaration: (node) => add(node.source),
    ExportAllDeclaration: (node) => add(node.source),
    ImportExpression: (node) => add(node.source),
    TSImportType: (node) => add(node.source),
    TSExternalModuleReference: (node) => add(node.expression),
    CallExpression: (node) => {
      const isRequire = node.callee.type === 'Identifier' && node.callee.name === 'require';
      const isResolve =
        node.callee.type === 'MemberExpression' &&
        node.callee.property.type === 'Identifier' &&
        node.callee.property.name === 'resolve' &&
        ((node.callee.object.type === 'Identifier' && node.callee.object.name === 'require') ||
          node.callee.object.type === 'MetaProperty');
      if (isRequire || isResolve) add(node.arguments[0] ?? null);
    },
  }).visit(program);
  return found;
}
