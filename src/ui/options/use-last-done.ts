import { useState } from 'preact/hooks';
import { describeError } from '../../parts/describe-error';

/** What was done, in words, and what takes it back where that can be. */
export interface Done {
  readonly words: string;
  readonly undo?: (() => Promise<Done>) | undefined;
}

/** What was done last in a part of the page, and what failed. */
export interface LastDone {
  readonly done: Done | null;
  readonly failure: string;
  readonly isBusy: boolean;
  /** Runs something; null where it did nothing that need be said. */
  readonly run: (deed: () => Promise<Done | null>) => Promise<void>;
}

/** Keeps what was done last until something else is. */
export function useLastDone(): LastDone {
  const [done, setDone] = useState<Done | null>(null);
  const [failure, setFailure] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const run = async (deed: () => Promise<Done | null>): Promise<void> => {
    setFailure('');
    setIsBusy(true);
    try {
      setDone(await deed());
    } catch (error) {
      setFailure(describeError(error));
    } finally {
      setIsBusy(false);
    }
  };
  return { done, failure, isBusy, run };
}
