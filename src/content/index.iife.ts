import { shieldTyping, shieldTypingAnew } from '../page/typing-shield';
import { watchRoot } from '../page/watch-root';
import { ASKED_AHEAD, DETECTOR, type Detector } from './detector-key';
import { DRAWING, type Drawing } from './drawing/drawing';
import { SESSION } from './session-key';
import { startSession } from './start-session';

/**
 * Injected into articles, and into pages that promise to be one while they are parsed; only where no session answers: one that is still
 * there is an orphan of an older version.
 */
const world = globalThis as { [SESSION]?: () => void; [DRAWING]?: Drawing; readonly [DETECTOR]?: Detector; [ASKED_AHEAD]?: true };

const detector = world[ASKED_AHEAD] && world[DETECTOR];
delete world[ASKED_AHEAD];
// It is that orphan's too, and speaks to an extension that is gone.
delete world[DRAWING];
shieldTyping();
if (detector) void beginOnceFound(detector);
else begin();

/** The detector may have yet to look at the page. It asks anew where the page becomes an article later. */
async function beginOnceFound(askDetector: Detector): Promise<void> {
  const leave = (): void => void delete world[SESSION];
  world[SESSION] = leave;
  const isFound = await askDetector();
  if (world[SESSION] !== leave) return;
  if (isFound) begin();
  else leave();
}

function begin(): void {
  start();
  watchRoot(document, () => {
    shieldTypingAnew();
    start();
  });
}

function start(): void {
  world[SESSION]?.();
  world[SESSION] = startSession(document);
}
