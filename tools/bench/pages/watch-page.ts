/** What a page was seen to do, in milliseconds from its DOMContentLoaded. */
export interface Watched {
  /** When the first frame with marks was on the screen; null where none came. */
  readonly painted: number | null;
  /** How many marks there are. */
  readonly marks: number;
  /** The page as it is written out now. */
  readonly html: string;
}

/** A mark for the browser's own trace: it tells the page's thread from those of other pages. */
export const OWN_MARK = 'reperes-bench';

/**
 * The script that watches a page from its beginning. Each frame it looks whether there are marks: highlights named as ours are, or
 * `<mark>` elements of the peers. Marks are painted when the frame in which they were first seen is over: a message sent from the frame's
 * callback arrives once it has been drawn. So a time is at most one frame longer than the truth, never shorter.
 */
export const WATCH_PAGE = `(() => {
  performance.mark('${OWN_MARK}');
  const state = { painted: null };
  globalThis.reperesBench = state;
  const started = performance.getEntriesByType('navigation')[0];
  const frame = requestAnimationFrame.bind(globalThis);
  const now = performance.now.bind(performance);
  state.marks = () => {
    let marks = document.querySelectorAll('mark[data-bench]').length;
    for (const [name, highlight] of CSS.highlights) if (name.startsWith('reperes-')) marks += highlight.size;
    return marks;
  };
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => { state.painted = now(); };
  const look = () => {
    if (state.marks() > 0) port2.postMessage(null);
    else frame(look);
  };
  frame(look);
  state.isPainted = () => state.painted !== null;
  state.seen = () => ({
    painted: state.painted === null ? null : state.painted - started.domContentLoadedEventStart,
    marks: state.marks(),
    html: document.documentElement.outerHTML,
  });
})()`;

/** Whether marks are painted. */
export const IS_PAINTED = 'globalThis.reperesBench.isPainted()';
/** All that was seen. */
export const SEEN = 'globalThis.reperesBench.seen()';
