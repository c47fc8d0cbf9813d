import type { Showing } from '../../src/core/marks/showing';

/** What is shown of an article to a reader who has set nothing. */
export function makeShowing(written: Partial<Showing> = {}): Showing {
  return { showsLessSure: false, hiddenKinds: [], marks: 'all', ...written };
}
