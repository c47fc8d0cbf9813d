import { openCardHost, type CardHost } from '../../page/card-host';
import { uiDirection } from '../../platform/translate';
import hostCss from '../card/host.css?inline';
import { unlessOrphan } from '../../platform/is-orphan';
import { bringDrawing } from './bring-drawing';
import type { Drawing, Look } from './drawing';

/** An element of ours in the page, in which is drawn. */
export interface DrawnHost extends CardHost {
  /** Calls `work` once what draws is there, unless the host has gone by then. */
  readonly draw: (work: (drawing: Drawing) => void) => void;
}

/**
 * Adds a host to the page until the signal aborts; what draws in it may come later.
 * @param giveUp called when that cannot be brought, unless the host has gone by then.
 */
export function openDrawnHost(page: Document, look: Look, signal: AbortSignal, giveUp: () => void): DrawnHost {
  const host = openCardHost(page, hostCss, signal);
  // Else it would run as the page does.
  host.mount.dir = uiDirection();
  const drawing = bringDrawing().then(
    (brought) => {
      if (signal.aborted) return null;
      host.dress(brought.looks[look]);
      signal.addEventListener('abort', () => brought.clear(host.mount));
      return brought;
    },
    () => {
      // The browser may not let us into the page any more, or the extension is gone.
      if (!signal.aborted) giveUp();
      return null;
    },
  );
  const draw = async (work: (drawing: Drawing) => void): Promise<void> => {
    const brought = await drawing;
    if (brought && !signal.aborted) work(brought);
  };
  return { ...host, draw: (work) => void draw(work).catch(unlessOrphan) };
}
