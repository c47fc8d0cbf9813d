import { shieldTyping, shieldTypingAnew } from '../page/typing-shield';
import { watchRoot } from '../page/watch-root';
import { DETECTOR, type Detector } from './detector-key';
import { DRAWING, type Drawing } from './drawing/drawing';
import { SESSION } from './session-key';
import { startSession } from './start-session';

/** Injected into articles, and into pages that promise to be one while they are parsed; only where no session answers: one that is still there is an orphan of an older version. */
const world = globalThis as { [SESSION]?: () => void; [DRAWING]?: Drawing; readonly [DETECTOR]?: Detector };

// It is that orphan's too, and speaks to an extension that is gone.
delete world[DRAWING];
shieldTyping();
const finding = world[DETECTOR]?.();
if (finding instanceof Promise) void startOnceFound(finding);
else start();
watchRoot(document, () => {
  shieldTypingAnew();
  start();
});

/** Asked for ahead: the detector has yet to look at the page. It asks anew where the page becomes an article later. */
async function startOnceFound(whatIsFound: Promise<boolean>): Promise<void> {
  const leave = (): void => void delete world[SESSION];
  world[SESSION] = leave;
  const isFound = await whatIsFound;
  if (world[SESSION] !== leave) return;
  if (isFound) start();
  else leave();
}

function start(): void {
  world[SESSION]?.();
  world[SESSION] = startSession(document);
}
