import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../../messages/ask';
import { onNews } from '../../../messages/news';
import type { BackupState } from '../../../model/backup';
import { onBackupChanged, readBackup } from '../../../platform/backup-storage';

/** How it stands with backups. */
export interface Backup {
  readonly state: BackupState;
  /** How many articles were saved since the last one. */
  readonly articles: number;
}

/** The same as it changes, wherever that is; null until it is known, and where it cannot be. */
export function useBackup(): Backup | null {
  const [backup, setBackup] = useState<Backup | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const show = async (state: BackupState): Promise<void> => {
      const articles = await askBackground.countSavedSince(state.lastAt);
      if (!life.signal.aborted) setBackup({ state, articles });
    };
    // Nothing else on the page depends on it.
    const read = (): void => void readBackup().then(show).catch(ignoreFailure);
    onBackupChanged((state) => void show(state).catch(ignoreFailure), life.signal);
    onNews('articlesChanged', read, life.signal);
    read();
    return () => life.abort();
  }, []);
  return backup;
}

function ignoreFailure(): void {}
