import { startSession } from './session';

/** Injected into articles only. Injected again (a second click, a permission granted), the first session goes on. */
const SESSION = Symbol.for('reperes-session');

if (!(SESSION in globalThis)) {
  Object.defineProperty(globalThis, SESSION, { value: true, configurable: true });
  startSession(document);
}
