import { tidyIndex } from '../store/merge-segments';
import { openLibrary } from './open-library';
import { whenRested } from './when-rested';

let tidying: Promise<void> | undefined;
let isWantedAgain = false;

/**
 * Brings the index into shape, step by step, as long as there is something to do. It never fails: what could not be done today is done
 * when something is saved again.
 */
export function tidy(): Promise<void> {
  isWantedAgain = true;
  tidying ??= tidyAll().finally(() => {
    tidying = undefined;
  });
  return tidying;
}

/** The same once the reader rests from saving. What was put off when the background dies is done when something is saved again. */
export const tidyLater = whenRested(() => void tidy());

async function tidyAll(): Promise<void> {
  while (isWantedAgain) {
    isWantedAgain = false;
    try {
      while (await tidyIndex(await openLibrary())) await pause();
    } catch {
      // The disk is full, or the database was closed for an upgrade. Questions read what is there.
    }
  }
}

/** Who asks meanwhile goes first. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
