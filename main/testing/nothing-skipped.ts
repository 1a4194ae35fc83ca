// A reporter that fails the run when a test was skipped: for machines that have everything the tests need.
import type { Reporter } from 'vitest/node';

export const nothingSkipped: Reporter = {
  onTestRunEnd(modules) {
    const skipped = modules.flatMap((module) => [...module.children.allTests('skipped')].map((test) => test.fullName));
    if (skipped.length === 0) return;
    console.error(`\nNothing may be skipped here (DIWAN_NOTHING_SKIPPED=1), but these tests were:`);
    for (const name of skipped) console.error(`  ${name}`);
    process.exitCode = 1;
  },
};
