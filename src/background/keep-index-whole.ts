import { isIndexSound, onIndexFault } from '../store/sound-index';
import { remakeIndex } from '../store/remake-index';
import { tell } from '../messages/news';
import { inTurn, openLibrary } from './open-library';
import { reindex } from './reindex';

let remaking: Promise<void> | undefined;

/** Has the index made anew as soon as a row of it is met that cannot be read. */
export function keepIndexWhole(): void {
  // What fails now is tried again when the row is met again.
  onIndexFault(() => void remake().catch(ignore));
}

/** Makes the index anew where what it hangs on cannot be read. */
export async function mendIndex(): Promise<void> {
  if (!(await isIndexSound(await openLibrary()))) await remake();
}

function remake(): Promise<void> {
  remaking ??= remakeNow().finally(() => {
    remaking = undefined;
  });
  return remaking;
}

async function remakeNow(): Promise<void> {
  await inTurn(async () => remakeIndex(await openLibrary()));
  tell('articlesChanged');
  await reindex();
  tell('articlesChanged');
}

function ignore(): void {}
