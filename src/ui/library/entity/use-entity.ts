import { useCallback, useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../../messages/ask';
import type { Annotation } from '../../../model/annotation';
import type { EntityProfile } from '../../../model/entity-profile';
import { describeError } from '../../../parts/describe-error';
import { useLibraryNews } from '../use-library-news';

/** What is known of an entity and noted on it. */
export interface KnownEntity {
  /** Null where the library knows nothing of it. */
  readonly profile: EntityProfile | null;
  readonly notes: readonly Annotation[];
}

/** What the library knows of an entity, read when its page opens and whenever something of it changes; null until it is read. */
export function useEntity(key: string) {
  const [known, setKnown] = useState<KnownEntity | null>(null);
  const [failure, setFailure] = useState('');
  const read = useCallback(() => {
    Promise.all([askBackground.getEntity(key), askBackground.findNotesOn(key)]).then(
      ([profile, notes]) => setKnown({ profile, notes }),
      (error: unknown) => setFailure(describeError(error)),
    );
  }, [key]);
  useEffect(read, [read]);
  useLibraryNews(read);
  return { known, failure, read };
}
