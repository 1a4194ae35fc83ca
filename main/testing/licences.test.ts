// The list of licences is complete and as the installed packages have it.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '#main/testing/architecture/project-files.ts';
import { licencesMarkdown, licencesPath, listBundled } from './licences.ts';

/** Their makers put no text into the package: the one is in the public domain, the other holds no program. */
const withoutText = ['wouter', 'client-only'];

describe('the licences of what is bundled', () => {
  const bundled = listBundled(projectRoot);

  it('stand in THIRD-PARTY-LICENCES.md as they are now (if not: node main/testing/licences.ts --write)', () => {
    expect(readFileSync(licencesPath, 'utf8') === licencesMarkdown(bundled)).toBe(true);
  });

  it('are known for every package, with a text unless it is for some machines only', () => {
    expect(bundled.filter((one) => one.licence === 'not stated').map((one) => one.name)).toEqual([]);
    const silent = bundled.filter((one) => one.text === '' && !one.someMachines).map((one) => one.name);
    expect(silent.filter((name) => !withoutText.includes(name))).toEqual([]);
  });

  it('cover the driver, the typesetter, the editor and every font', () => {
    const names = bundled.map((one) => one.name);
    const direct = JSON.parse(readFileSync(`${projectRoot}/package.json`, 'utf8')) as {
      readonly dependencies: Readonly<Record<string, string>>;
    };
    expect(Object.keys(direct.dependencies).filter((name) => !names.includes(name))).toEqual([]);
    expect(names).toContain('electron');
  });
});
