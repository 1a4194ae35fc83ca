// Reads the text files of the project from the disk, as the rules want them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProjectFile } from './source-file.ts';

const leftOut = new Set(['node_modules', 'out', '.git']);
const textual = /(^|\/)(run|LICENSE|\.npmrc|\.gitignore)$|\.([cm]?[jt]sx?|css|typ|md|json|jsonl|csv|html|txt|yml|svg)$/;

/** The root of the project: two folders above this one. */
export const projectRoot: string = join(import.meta.dirname, '..', '..', '..');

/** Every text file that is present, tracked or not, without what is installed or built. */
export function readProjectFiles(root: string = projectRoot): readonly ProjectFile[] {
  const walk = (folder: string): readonly ProjectFile[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (leftOut.has(entry.name)) return [];
      if (entry.isDirectory()) return walk(path);
      return entry.isFile() && textual.test(path) ? [{ path, text: readFileSync(join(root, path), 'utf8') }] : [];
    });
  return walk('');
}
