// Reads what vitest's JSON reporter wrote and says in one line how many tests passed and failed.
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const resultsShape = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  success: z.boolean(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

export interface TestCounts {
  readonly passed: number;
  /** Failed tests, files that could not be loaded, and, where nothing may be skipped, skipped tests. */
  readonly failed: number;
  /** Full names of the tests that did not run. */
  readonly skipped: readonly string[];
}

/**
 * @param json the text of the report
 * @param nothingSkipped true where a skipped test is a failure
 * @throws when the text is no report of vitest
 */
export function countTests(json: string, nothingSkipped: boolean): TestCounts {
  const results = resultsShape.parse(JSON.parse(json));
  const skipped = results.testResults.flatMap((file) =>
    file.assertionResults.filter((one) => !['passed', 'failed'].includes(one.status)).map((one) => one.fullName),
  );
  const broken = results.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((one) => one.status === 'failed'),
  );
  const counted = results.numFailedTests + broken.length + (nothingSkipped ? skipped.length : 0);
  return {
    passed: results.numPassedTests,
    failed: counted === 0 && !results.success && broken.length === 0 && skipped.length === 0 ? 1 : counted,
    skipped,
  };
}

/** `node main/testing/test-results.ts REPORT CODE STEPS`: CODE is how the test run ended, STEPS how many other steps failed. */
if (import.meta.main) {
  const [path = 'out/tests.json', code = '0', steps = '0'] = process.argv.slice(2);
  const nothingSkipped = process.env.DIWAN_NOTHING_SKIPPED === '1';
  const none: TestCounts = { passed: 0, failed: 1, skipped: [] };
  const { passed, failed, skipped } = existsSync(path) ? countTests(readFileSync(path, 'utf8'), nothingSkipped) : none;
  for (const name of skipped) console.log(`skipped: ${name}`);
  const all = Math.max(failed, code === '0' ? 0 : 1) + Number(steps);
  console.log(`${passed} passed, ${all} failed`);
  if (all > 0) process.exitCode = 1;
}
