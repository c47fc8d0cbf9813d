import { describe, expect, it } from 'vitest';
import { countsOf, NO_TESTS } from '../../tools/test/counts';
import { runSteps } from '../../tools/test/run-steps';

const report = (numPassedTests: number, numFailedTests: number): string => JSON.stringify({ numPassedTests, numFailedTests });

describe('what a run of tests came to', () => {
  it('counts what the report says', () => {
    expect(countsOf(report(7, 0), true)).toEqual({ passed: 7, failed: 0 });
    expect(countsOf(report(5, 2), false)).toEqual({ passed: 5, failed: 2 });
  });

  it('is a failure when a file could not be loaded, though no test failed', () => {
    expect(countsOf(report(7, 0), false)).toEqual({ passed: 7, failed: 1 });
  });

  it('is a failure when nothing was tested or nothing was reported', () => {
    expect(countsOf(report(0, 0), true)).toEqual({ passed: 0, failed: 1 });
    expect(countsOf(null, true)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('the steps of npm test', () => {
  const silently = (): void => {};

  it('sums the tests of all steps', () => {
    const steps = [
      { name: 'types', run: () => NO_TESTS },
      { name: 'unit', run: () => ({ passed: 3, failed: 0 }) },
      { name: 'browser', run: () => ({ passed: 4, failed: 0 }) },
    ];
    expect(runSteps(steps, silently)).toEqual({ passed: 7, failed: 0 });
  });

  it('stops at the first step that fails, and names it with its time', () => {
    const lines: string[] = [];
    const steps = [
      { name: 'unit', run: () => ({ passed: 3, failed: 0 }) },
      { name: 'lint', run: () => ({ passed: 0, failed: 1 }) },
      { name: 'browser', run: () => ({ passed: 4, failed: 0 }) },
    ];
    expect(runSteps(steps, (line) => lines.push(line))).toEqual({ passed: 3, failed: 1 });
    expect(lines.at(-1)).toMatch(/^✗ lint: \d+\.\d s$/);
  });

  it('takes an error for a failure and says its message', () => {
    const lines: string[] = [];
    const fail = (): never => {
      throw new Error('Firefox must be installed first.');
    };
    expect(runSteps([{ name: 'browsers', run: fail }], (line) => lines.push(line))).toEqual({ passed: 0, failed: 1 });
    expect(lines).toContain('Firefox must be installed first.');
  });

  it('never succeeds without a test', () => {
    expect(runSteps([{ name: 'types', run: () => NO_TESTS }], silently)).toEqual({ passed: 0, failed: 1 });
    expect(runSteps([], silently)).toEqual({ passed: 0, failed: 1 });
  });
});
