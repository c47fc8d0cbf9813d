import { LIBRARY_HOME, type LibraryPlace } from '../core/library/library-place';
import type { Sender } from '../messages/answer-in-background';
import { openInLibrary } from './open-in-library';

/** Opens what the library holds on an entity, or on a date, in a tab of its own: pages cannot link to ours. */
export async function openSubject({ isPrivate }: Pick<Sender, 'isPrivate'>, key: string): Promise<void> {
  await openInLibrary(placeOf(key), isPrivate);
}

function placeOf(key: string): LibraryPlace {
  return key.startsWith('d:') ? { ...LIBRARY_HOME, view: 'timeline', filters: [key] } : { view: 'entity', key };
}
