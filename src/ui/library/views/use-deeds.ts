import { useState } from 'preact/hooks';
import { describeError } from '../../../parts/describe-error';

/** What changes the library; gives what takes it back, null where nothing does. */
export type Deed = () => Promise<(() => Promise<void>) | null>;

/** What the reader did in a view, the last of which can be taken back. */
export interface Deeds {
  readonly act: (deed: Deed) => void;
  /** Takes the last one back; null when there is none. */
  readonly undo: (() => void) | null;
  /** What went wrong, in the reader's words; empty when nothing did. */
  readonly failed: string;
  /** How many were done, taking back among them. */
  readonly changes: number;
}

/** Keeps what the reader does in a view, so that the last of it can be taken back. */
export function useDeeds(): Deeds {
  const [state, setState] = useState<{ readonly back: (() => Promise<void>) | null; readonly failed: string }>({
    back: null,
    failed: '',
  });
  const [changes, setChanges] = useState(0);
  const run = async (deed: Deed): Promise<void> => {
    try {
      setState({ back: await deed(), failed: '' });
    } catch (error) {
      setState((before) => ({ ...before, failed: describeError(error) }));
    }
    setChanges((before) => before + 1);
  };
  const { back, failed } = state;
  const takeBack = async (): Promise<null> => {
    await back?.();
    return null;
  };
  return { act: (deed) => void run(deed), undo: back && (() => void run(takeBack)), failed, changes };
}
