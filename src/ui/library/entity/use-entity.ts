import { useCallback, useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../../messages/ask';
import { onNews } from '../../../messages/news';
import type { Annotation } from '../../../model/annotation';
import type { EntityProfile } from '../../../model/entity-profile';
import { describeError } from '../../../parts/describe-error';

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
  useEffect(() => {
    const life = new AbortController();
    for (const news of ['articlesChanged', 'entitiesChanged', 'annotationsChanged'] as const) onNews(news, read, life.signal);
    read();
    return () => life.abort();
  }, [read]);
  return { known, failure, read };
}
