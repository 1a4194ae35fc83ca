// The table of what each face can set says what the font files say.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { coverageSource } from './coverage-of-fonts.ts';

const room = import.meta.dirname;

describe('coverage of the bundled fonts', () => {
  it('is what the font files contain; after a change of fonts run `node main/print/write-coverage.ts`', () => {
    expect(readFileSync(join(room, 'coverage.ts'), 'utf8')).toBe(coverageSource(join(room, '../../node_modules')));
  });
});
