import { useState } from 'preact/hooks';
import type { ErasableKind } from '../../../model/storage';
import { newId } from '../../../parts/new-id';
import { useLastDone, type Done } from '../use-last-done';
import { eraseEverything, eraseKind } from './erase';

/** Something that was erased. */
export interface Erasure extends Done {
  readonly id: string;
  readonly kind: ErasableKind | 'settings';
}

/**
 * What is erased while the page is open: each can be given back by itself, whatever is erased after it.
 * @param measure called after each change.
 */
export function useErasures(measure: () => void) {
  const last = useLastDone();
  const [all, setAll] = useState<readonly Erasure[]>([]);
  const forget = (gone: Erasure): void => setAll((before) => before.filter((one) => one !== gone));
  const run = (deed: () => Promise<Done>): void => void last.run(deed).then(measure);
  const erase = (kind: ErasableKind | 'settings'): void =>
    run(async () => {
      const { words, undo } = await eraseKind(kind);
      const giveBack = async (restore: NonNullable<Done['undo']>): Promise<Done> => {
        const done = await restore();
        forget(erasure);
        measure();
        return done;
      };
      const erasure: Erasure = { id: newId(), kind, words, ...(undo && { undo: () => giveBack(undo) }) };
      setAll((before) => [erasure, ...before.filter((one) => !areLostWith(kind, one))]);
      return erasure;
    });
  const eraseAll = (): void =>
    run(async () => {
      const done = await eraseEverything();
      setAll([]);
      return done;
    });
  const earlier = all.filter((one) => one.undo && one !== last.done);
  return { last, earlier, erase, eraseAll, giveBack: (undo: NonNullable<Done['undo']>) => void last.run(undo) };
}

/** Erased articles lie among the recently deleted. */
function areLostWith(kind: Erasure['kind'], earlier: Erasure): boolean {
  return kind === 'removed' && earlier.kind === 'articles';
}
