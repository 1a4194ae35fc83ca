// The version that the program names is the one that it is released under.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { programVersion } from './program-version.ts';

it('names the version of package.json', () => {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ version: programVersion });
});
