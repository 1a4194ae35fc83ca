// Reads from the bundled font files which characters each family can set, in the form that coverage.ts keeps.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkit';
import { fontFiles } from './fonts.ts';

/** A family covers what all of its files cover: a character that only the regular weight has would be lost in bold. */
function familyCharacters(modules: string, files: readonly string[]): number[] {
  const sets = files.map((file) => {
    const font = create(readFileSync(join(modules, '@expo-google-fonts', file)));
    if (font.type !== 'TTF') throw new Error(`${file} is a font collection; name a single font.`);
    return new Set(font.characterSet);
  });
  const [first, ...others] = sets;
  return [...(first ?? [])].filter((point) => others.every((set) => set.has(point))).sort((a, b) => a - b);
}

/** Ranges in hexadecimal, "20-7e a0-17f 2013", ascending. */
function ranges(points: readonly number[]): string {
  const found: [number, number][] = [];
  for (const point of points) {
    const last = found.at(-1);
    if (last && last[1] + 1 === point) last[1] = point;
    else found.push([point, point]);
  }
  return found
    .map(([from, to]) => (from === to ? from.toString(16) : `${from.toString(16)}-${to.toString(16)}`))
    .join(' ');
}

/** The whole text of coverage.ts. */
export function coverageSource(modules: string): string {
  const lines = Object.entries(fontFiles).map(
    ([family, files]) =>
      `  ${/\W/.test(family) ? `'${family}'` : family}:\n    '${ranges(familyCharacters(modules, files))}',`,
  );
  return [
    '// Which characters each bundled family can set, as hexadecimal ranges. Written by write-coverage.ts; not edited by hand.',
    '',
    'export const coverage: Readonly<Record<string, string>> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}
