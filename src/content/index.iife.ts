import { startSession } from './session';

/** Injected into articles only, and only where no session answers: one that is still there is an orphan of an older version. */
const SESSION = Symbol.for('reperes-session');
const world = globalThis as { [SESSION]?: () => void };

world[SESSION]?.();
world[SESSION] = startSession(document);
