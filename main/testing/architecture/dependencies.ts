// Dependencies: pinned exactly, explained in DECISIONS.md, and one copy of the editor's library at one version.
import { z } from 'zod';
import { packageName } from './import-form.ts';
import type { ProjectFile, SourceFile, Violation } from './source-file.ts';

const versions = z.record(z.string(), z.string()).default({});
const manifest = z.object({ dependencies: versions, devDependencies: versions, optionalDependencies: versions });
const lock = z.object({
  packages: z.record(z.string(), z.object({ version: z.string().optional(), optionalDependencies: versions })),
});

const exact = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

const lineOf = (text: string, part: string): number =>
  text.slice(0, Math.max(0, text.indexOf(part))).split('\n').length;

/** Reads package.json and DECISIONS.md, where both are given. */
export function pinViolations(files: readonly ProjectFile[]): readonly Violation[] {
  const file = files.find((one) => one.path === 'package.json');
  if (file === undefined) return [];
  const decisions = files.find((one) => one.path === 'DECISIONS.md')?.text ?? '';
  const parsed = manifest.parse(JSON.parse(file.text));
  const all = { ...parsed.dependencies, ...parsed.devDependencies, ...parsed.optionalDependencies };
  return Object.entries(all).flatMap(([name, version]) => {
    const place = { rule: 'dependencies', path: file.path, line: lineOf(file.text, `"${name}"`) };
    const found: Violation[] = [];
    if (!exact.test(version))
      found.push({ ...place, message: `${name} is asked for as "${version}". Pin one exact version, such as 1.2.3.` });
    if (!decisions.includes(`\`${name}\``))
      found.push({
        ...place,
        message: `${name} has no line in DECISIONS.md. Write why it is here and where it is wrapped.`,
      });
    return found;
  });
}

/** Two copies of lexical do not know each other's nodes, and packages of two versions fail at run time. */
export function lexicalViolations(files: readonly ProjectFile[]): readonly Violation[] {
  const file = files.find((one) => one.path === 'package-lock.json');
  if (file === undefined) return [];
  const installed = Object.entries(lock.parse(JSON.parse(file.text)).packages)
    .map(([path, entry]) => ({ path, version: entry.version ?? '' }))
    .filter(({ path }) => /(^|\/)node_modules\/(lexical|@lexical\/[^/]+)$/.test(path));
  const main = installed.find(({ path }) => path === 'node_modules/lexical');
  return installed
    .filter(({ path, version }) => version !== main?.version || path.lastIndexOf('node_modules/') > 0)
    .map(({ path, version }) => ({
      rule: 'dependencies',
      path: file.path,
      line: lineOf(file.text, `"${path}"`),
      message: `${path} ${version} stands beside lexical ${main?.version ?? '(not installed)'}. All lexical packages need one version and one copy: set it in package.json, then install again.`,
    }));
}

/**
 * A lock file written where a registry lacks the binaries of other machines leaves them out, and `npm ci` then refuses it
 * everywhere else (npm issue 4828).
 */
export function lockViolations(files: readonly ProjectFile[]): readonly Violation[] {
  const file = files.find((one) => one.path === 'package-lock.json');
  if (file === undefined) return [];
  const { packages } = lock.parse(JSON.parse(file.text));
  const locked = new Set(Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/'))));
  return Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies)
      .filter((name) => !locked.has(`node_modules/${name}`))
      .map((name) => ({
        rule: 'dependencies',
        path: file.path,
        line: lineOf(file.text, `"${path}"`),
        message: `${path || 'package.json'} may need ${name} on another machine, but it is not locked: npm ci fails. Keep its entry (version, os, cpu, optional).`,
      })),
  );
}

/** A package that is installed only because another one needs it can vanish, and has passed no decision of ours. */
export function unlistedViolations(
  files: readonly ProjectFile[],
  sources: readonly SourceFile[],
): readonly Violation[] {
  const file = files.find((one) => one.path === 'package.json');
  if (file === undefined) return [];
  const parsed = manifest.parse(JSON.parse(file.text));
  const listed = { ...parsed.dependencies, ...parsed.devDependencies, ...parsed.optionalDependencies };
  return sources.flatMap((source) =>
    source.imports.flatMap(({ specifier, line }) => {
      const name = packageName(specifier);
      if (name === null || name.startsWith('node:') || name in listed) return [];
      const message = `${name} is not in package.json. Use what is there, or add it with an exact version and a line in DECISIONS.md.`;
      return [{ rule: 'dependencies', path: source.path, line, message }];
    }),
  );
}
