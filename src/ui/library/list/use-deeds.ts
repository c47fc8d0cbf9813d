import { useCallback, useState } from 'preact/hooks';
import { askBackground } from '../../../messages/ask';
import { translate, translateCount, uiLanguage } from '../../../platform/translate';

/** Something that was done to articles, and can be taken back. */
export interface Deed {
  /** In a sentence. */
  readonly words: string;
  /** What taking it back is called. */
  readonly undoWords: string;
  readonly undo: () => Promise<void>;
  /** The id of the removal, if it is one. */
  readonly removal?: string;
}

export interface Deeds {
  /** The last one. */
  readonly done: Deed | null;
  /** What went wrong, or null. */
  readonly error: unknown;
  /** Whether the last one was taken back. */
  readonly wasUndone: boolean;
  readonly isBusy: boolean;
  /** Tells whether it was done, as the next one does. */
  readonly remove: (ids: readonly string[]) => Promise<boolean>;
  readonly addTags: (ids: readonly string[], tags: readonly string[]) => Promise<boolean>;
  readonly undo: () => Promise<void>;
  /** Something else went wrong. */
  readonly fail: (error: unknown) => void;
  readonly forget: () => void;
  /** A removal can no longer be taken back here. */
  readonly forgetRemoval: (id: string) => void;
}

/** What is done to chosen articles. */
export function useDeeds(): Deeds {
  const [done, setDone] = useState<Deed | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [wasUndone, setWasUndone] = useState(false);
  const run = async (deed: () => Promise<Deed | null>): Promise<boolean> => {
    setIsBusy(true);
    setError(null);
    setWasUndone(false);
    try {
      setDone(await deed());
      return true;
    } catch (fault) {
      setError(fault);
      return false;
    } finally {
      setIsBusy(false);
    }
  };
  return {
    done,
    error,
    wasUndone,
    isBusy,
    remove: (ids) => run(() => removeArticles(ids)),
    addTags: (ids, tags) => run(() => tagArticles(ids, tags)),
    async undo() {
      if (!done || isBusy) return;
      setWasUndone(await run(() => done.undo().then(() => null)));
    },
    fail: setError,
    forget: useCallback(() => {
      setDone(null);
      setError(null);
      setWasUndone(false);
    }, []),
    forgetRemoval: (id) => setDone((last) => (last?.removal === id ? null : last)),
  };
}

async function removeArticles(ids: readonly string[]): Promise<Deed> {
  const { id, articles } = await askBackground.removeArticles(ids);
  return {
    words: translateCount('removedArticles', articles),
    undoWords: translate('undoRemove'),
    undo: () => askBackground.undoRemoval(id),
    removal: id,
  };
}

/** One after another, so that of an article that had some of the tags only those are taken back that it did not have. */
async function tagArticles(ids: readonly string[], tags: readonly string[]): Promise<Deed> {
  const changed: { readonly tag: string; readonly ids: readonly string[] }[] = [];
  for (const tag of tags) changed.push({ tag, ids: await askBackground.addTags(ids, [tag]) });
  const articles = new Set(changed.flatMap((one) => one.ids)).size;
  return {
    words: translateCount('taggedArticles', articles, new Intl.ListFormat(uiLanguage()).format(tags)),
    undoWords: translate('undo'),
    async undo() {
      for (const one of changed) if (one.ids.length > 0) await askBackground.removeTags(one.ids, [one.tag]);
    },
  };
}
