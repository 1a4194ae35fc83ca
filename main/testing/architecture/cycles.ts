// No circles: following imports, type-only ones included, never leads back to where one started.
import { projectPath } from './import-form.ts';
import type { SourceFile, Violation } from './source-file.ts';

/** One violation for each circle, at the import that closes it, with the whole way round in the message. */
export function cycleViolations(files: readonly SourceFile[]): readonly Violation[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const found: Violation[] = [];
  const visit = (file: SourceFile, way: readonly string[]): void => {
    const here = [...way, file.path];
    for (const { specifier, line } of file.imports) {
      const target = byPath.get(projectPath(file.path, specifier) ?? '');
      if (target === undefined || done.has(target.path)) continue;
      const start = here.indexOf(target.path);
      if (start < 0) {
        visit(target, here);
        continue;
      }
      const round = [...here.slice(start), target.path].join(' -> ');
      const message = `These files import each other in a circle: ${round}. Move what they share into a file that imports neither.`;
      found.push({ rule: 'cycles', path: file.path, line, message });
    }
    done.add(file.path);
  };
  for (const file of files) if (!done.has(file.path)) visit(file, []);
  return found;
}
