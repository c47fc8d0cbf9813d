import { afterAll } from 'vitest';

/** In milliseconds. Preact runs what waits for a frame that does not come after 35, and takes the frame back then. */
const LATEST_EFFECT = 50;
/** Not that of a test that sets the clock. */
const { setTimeout: later } = globalThis;

// A page that goes before its effects have run takes from them what they call.
if ('document' in globalThis) afterAll(() => new Promise<void>((resolve) => void later(resolve, LATEST_EFFECT)));
