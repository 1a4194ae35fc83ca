// How the tests run: beside their sources, against the real driver, at most two at a time.
import { defineConfig } from 'vitest/config';
import { nothingSkipped } from '#main/testing/nothing-skipped.ts';

const strict = process.env.DIWAN_NOTHING_SKIPPED === '1';

export default defineConfig({
  test: {
    include: ['shared/**/*.test.ts', 'main/**/*.test.ts', 'renderer/**/*.test.ts'],
    globalSetup: ['main/testing/window-first.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // What comes about in a while is waited for as long as a busy machine may need.
    expect: { poll: { timeout: 15_000 } },
    reporters: strict ? ['default', 'json', nothingSkipped] : ['default'],
    outputFile: { json: 'out/tests.json' },
  },
});
