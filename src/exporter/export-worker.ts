import { locatePlaces } from '../core/map/locate-places';
import type { WordsToExporter } from '../messages/export-words';
import { getWholeArticles } from '../store/articles';
import { openDatabase, type Database } from '../store/database';
import { listSavedIds } from '../store/list-saved-ids';
import { attend } from './attend';
import { loadGazetteer, loadMessages } from './own-files';

/**
 * The worker that writes an export, so that the page stays quick however much there is. It reads the library itself: what passed through
 * the page would hold it up, and in Firefox what passes through the background too, which has the same thread. It changes nothing.
 */
let opening: Promise<Database> | null = null;

/** Opened again after it gave way. */
async function openLibrary(): Promise<Database> {
  opening ??= openDatabase(() => (opening = null));
  return opening;
}

const { postMessage } = globalThis as unknown as { readonly postMessage: (words: unknown) => void };

attend(
  {
    listen: (hear) => addEventListener('message', ({ data }: MessageEvent<WordsToExporter>) => hear(data)),
    say: (words) => postMessage(words),
  },
  {
    loadMessages,
    getArticles: async (ids) => getWholeArticles(await openLibrary(), ids),
    listIds: async () => listSavedIds(await openLibrary()),
    locatePlaces: async (ids, locale) => locatePlaces(await loadGazetteer(), ids, locale),
  },
);
