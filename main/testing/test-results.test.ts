// The last line of a run tells the truth: failures, files that could not be loaded, and what was skipped.
import { describe, expect, it } from 'vitest';
import { countTests } from './test-results.ts';

interface File {
  readonly status: string;
  readonly tests: readonly string[];
}

const report = (files: readonly File[], success: boolean): string => {
  const all = files.flatMap((file) => file.tests);
  return JSON.stringify({
    numPassedTests: all.filter((status) => status === 'passed').length,
    numFailedTests: all.filter((status) => status === 'failed').length,
    success,
    testResults: files.map((file, index) => ({
      name: `${index}.test.ts`,
      status: file.status,
      assertionResults: file.tests.map((status, number) => ({ fullName: `test ${index}.${number}`, status })),
    })),
  });
};

describe('the line at the end', () => {
  it('counts what passed and what failed', () => {
    const json = report(
      [
        { status: 'failed', tests: ['passed', 'failed'] },
        { status: 'passed', tests: ['passed'] },
      ],
      false,
    );
    expect(countTests(json, false)).toEqual({ passed: 2, failed: 1, skipped: [] });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const json = report(
      [
        { status: 'failed', tests: [] },
        { status: 'passed', tests: ['passed'] },
      ],
      false,
    );
    expect(countTests(json, false)).toEqual({ passed: 1, failed: 1, skipped: [] });
  });

  it('names skipped tests, and counts them as failures where nothing may be skipped', () => {
    const json = report([{ status: 'passed', tests: ['passed', 'skipped', 'pending'] }], true);
    expect(countTests(json, false)).toEqual({ passed: 1, failed: 0, skipped: ['test 0.1', 'test 0.2'] });
    expect(countTests(json, true)).toMatchObject({ passed: 1, failed: 2 });
  });

  it('never calls a run good that vitest calls bad', () => {
    expect(countTests(report([{ status: 'passed', tests: ['passed'] }], false), false)).toMatchObject({ failed: 1 });
  });
});
