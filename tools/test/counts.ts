/** How many tests passed and failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

export const NO_TESTS: Counts = { passed: 0, failed: 0 };

/**
 * What a run of tests came to, from the JSON report of vitest, null when it wrote none. A run that ended badly counts one failure at
 * least, and so does one without a test that passed: a file that could not be loaded has no failed tests to count.
 */
export function countsOf(report: string | null, endedWell: boolean): Counts {
  const { passed, failed } = report === null ? NO_TESTS : readReport(report);
  const isGood = endedWell && passed > 0;
  return { passed, failed: isGood ? failed : Math.max(1, failed) };
}

function readReport(report: string): Counts {
  const { numPassedTests, numFailedTests }: { numPassedTests: number; numFailedTests: number } = JSON.parse(report);
  return { passed: numPassedTests, failed: numFailedTests };
}

export function addCounts(one: Counts, other: Counts): Counts {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed };
}
