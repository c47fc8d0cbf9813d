import { shieldTyping, shieldTypingAnew } from '../page/typing-shield';
import { watchRoot } from '../page/watch-root';
import { DRAWING, type Drawing } from './drawing/drawing';
import { SESSION } from './session-key';
import { startSession } from './start-session';

/** Injected into articles only, and only where no session answers: one that is still there is an orphan of an older version. */
const world = globalThis as { [SESSION]?: () => void; [DRAWING]?: Drawing };

// It is that orphan's too, and speaks to an extension that is gone.
delete world[DRAWING];
shieldTyping();
start();
watchRoot(document, () => {
  shieldTypingAnew();
  start();
});

function start(): void {
  world[SESSION]?.();
  world[SESSION] = startSession(document);
}
