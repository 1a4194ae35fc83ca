// How an import may be written: a sibling by './name.ts', anything else of ours by '#room/path.ts', packages by name.
import { builtinModules } from 'node:module';
import { rooms, type SourceFile, type Violation } from './source-file.ts';

const extensionPattern = /\.(ts|tsx|cjs|mjs|json|css|svg|woff2)(\?\w+)?$/;

/** @returns the path inside the project that a '#room/...' or './...' specifier names, or null for packages. */
export function projectPath(from: string, specifier: string): string | null {
  const plain = specifier.replace(/\?\w+$/, '');
  if (plain.startsWith('#')) return plain.slice(1);
  if (!plain.startsWith('.')) return null;
  const parts = from.split('/').slice(0, -1);
  for (const part of plain.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** @returns the name of the package, with node's own always written 'node:x', or null for files of the project. */
export function packageName(specifier: string): string | null {
  if (specifier.startsWith('.') || specifier.startsWith('#')) return null;
  if (specifier.startsWith('node:')) return specifier;
  const parts = specifier.split('/');
  const first = parts[0] ?? specifier;
  if (builtinModules.includes(specifier) || builtinModules.includes(first)) return `node:${specifier}`;
  return first.startsWith('@') ? `${first}/${parts[1] ?? ''}` : first;
}

function problemOf(file: SourceFile, specifier: string): string | null {
  const path = projectPath(file.path, specifier);
  if (path === null) {
    return packageName(specifier)?.startsWith('node:') && !specifier.startsWith('node:')
      ? `Write 'node:${specifier}', so that everybody sees that it belongs to Node.`
      : null;
  }
  if (specifier.startsWith('#')) {
    if (!rooms.some((room) => specifier.startsWith(`#${room}/`)))
      return `'${specifier}' starts in no room. Write #shared/..., #main/... or #renderer/...`;
  } else if (!/^\.\/[^/]+$/.test(specifier)) {
    return `'${specifier}' walks through folders. Write '#${path}' instead: only a file of the same folder is './name.ts'.`;
  }
  return extensionPattern.test(specifier)
    ? null
    : `'${specifier}' has no extension. Write the whole file name, such as '${specifier}.ts'.`;
}

export const importFormViolations = (file: SourceFile): readonly Violation[] =>
  file.imports.flatMap(({ specifier, line }) => {
    const message = problemOf(file, specifier);
    return message === null ? [] : [{ rule: 'import form', path: file.path, line, message }];
  });
