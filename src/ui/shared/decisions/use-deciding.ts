import { useState } from 'preact/hooks';
import { askBackground } from '../../../messages/ask';
import type { EntityDecision, NewEntityDecision } from '../../../model/entity-decision';
import { describeError } from '../../../parts/describe-error';

/** The last thing that was done, which can be undone. */
export interface LastDeed {
  readonly decision: EntityDecision;
  readonly isTakenBack: boolean;
}

/** What the reader does with decisions on an entity; each deed can be undone at once. */
export function useDeciding() {
  const [last, setLast] = useState<LastDeed | null>(null);
  const [failure, setFailure] = useState('');
  const run = async (work: () => Promise<LastDeed | null>): Promise<boolean> => {
    setFailure('');
    try {
      setLast(await work());
      return true;
    } catch (error) {
      setFailure(describeError(error));
      return false;
    }
  };
  return {
    last,
    failure,
    /** Tells whether the decision is kept. */
    decide: (decision: NewEntityDecision) =>
      run(async () => ({ decision: await askBackground.decideEntity(decision), isTakenBack: false })),
    takeBack: (decidedAt: string) =>
      run(async () => {
        const decision = await askBackground.takeBackEntityDecision(decidedAt);
        return decision && { decision, isTakenBack: true };
      }),
    restore: (decision: EntityDecision) =>
      run(async () => {
        await askBackground.restoreEntityDecision(decision);
        return { decision, isTakenBack: false };
      }),
  };
}

export type Deciding = ReturnType<typeof useDeciding>;
