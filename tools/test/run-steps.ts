import { addCounts, NO_TESTS, type Counts } from './counts';

/** One thing that must hold. */
export interface Step {
  readonly name: string;
  /** Gives the tests it ran; a step that is no test gives none, and one failure when it fails. May throw instead. */
  readonly run: () => Counts;
}

/** Runs steps in order up to the first that fails, and gives the tests of all that ran. */
export function runSteps(steps: readonly Step[], say: (line: string) => void): Counts {
  let sum = NO_TESTS;
  for (const { name, run } of steps) {
    say(`\n▸ ${name}`);
    const started = performance.now();
    const counts = runStep(run, say);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    sum = addCounts(sum, counts);
    say(`${counts.failed > 0 ? '✗' : '✓'} ${name}: ${seconds} s`);
    if (counts.failed > 0) return sum;
  }
  // Steps that all held and tested nothing prove nothing.
  return sum.passed > 0 ? sum : { passed: 0, failed: 1 };
}

function runStep(run: Step['run'], say: (line: string) => void): Counts {
  try {
    return run();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return { passed: 0, failed: 1 };
  }
}
