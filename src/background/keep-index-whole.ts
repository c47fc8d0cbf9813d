import { isIndexSound, onIndexFault } from '../store/sound-index';
import { remakeIndex } from '../store/remake-index';
import { tell } from '../messages/news';
import { keptValue } from '../platform/kept-value';
import { inTurn, openLibrary } from './open-library';
import { reindex } from './reindex';

let remaking: Promise<void> | undefined;
/**
 * Whether it was found sound since the browser was started: any page that is opened may wake the background, and all of these rows are
 * much to read each time. One that is spoilt since then is told of when it is met.
 */
const known = keptValue('index', (stored): Known => (stored as Known | undefined) ?? { isSound: false }, 'session');

interface Known {
  readonly isSound: boolean;
}

/** Has the index made anew as soon as a row of it is met that cannot be read. */
export function keepIndexWhole(): void {
  // What fails now is tried again when the row is met again.
  onIndexFault(() => void remake().catch(ignore));
}

/** Makes the index anew where what it hangs on cannot be read; looks once as long as the browser runs, unless a fault is met. */
export async function mendIndex(): Promise<void> {
  const isKnownSound = await known.read().then(
    ({ isSound }) => isSound,
    () => false,
  );
  if (isKnownSound) return;
  if (!(await isIndexSound(await openLibrary()))) await remake();
  await known.change(() => ({ isSound: true })).catch(ignore);
}

function remake(): Promise<void> {
  remaking ??= remakeNow().finally(() => {
    remaking = undefined;
  });
  return remaking;
}

async function remakeNow(): Promise<void> {
  await known.change(() => ({ isSound: false })).catch(ignore);
  await inTurn(async () => remakeIndex(await openLibrary()));
  tell('articlesChanged');
  await reindex();
  tell('articlesChanged');
}

function ignore(): void {}
