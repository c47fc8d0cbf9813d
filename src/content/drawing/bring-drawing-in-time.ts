import { idleTime } from '../../page/idle-time';
import { bringDrawing } from './bring-drawing';

/** In milliseconds: by then most pages have come to rest. */
const UNTIL_AT_REST = 2_000;

/**
 * Has what draws brought once the page is at rest, before anything is opened. Later the browser may let us in no more: a permission is
 * taken back, or a page that a click on our button let us read comes back from the browser's cache with its marks. Until the signal aborts.
 */
export function bringDrawingInTime(signal: AbortSignal): void {
  const timer = setTimeout(() => void bringAtRest(signal), UNTIL_AT_REST);
  signal.addEventListener('abort', () => clearTimeout(timer));
}

async function bringAtRest(signal: AbortSignal): Promise<void> {
  await idleTime();
  // What fails is tried again when something is opened.
  if (!signal.aborted) await bringDrawing().catch(() => undefined);
}
