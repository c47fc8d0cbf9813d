import { useEffect, useRef, useState } from 'preact/hooks';
import { formatPlace } from '../../core/library/library-place';
import { BACKUP_PACES, type BackupPace } from '../../model/backup';
import { changeBackup } from '../../platform/backup-storage';
import { mayDownload, requestDownloads } from '../../platform/downloads';
import { translate } from '../../platform/translate';
import { describeError } from '../../parts/describe-error';
import { lastBackupInWords } from '../shared/backup/last-backup-in-words';
import { useBackup } from '../shared/backup/use-backup';

/** How often a backup is put into the downloads folder by itself; the permission for that is asked for when it is switched on. */
export function AutomaticBackup() {
  const backup = useBackup();
  const [isRefused, setIsRefused] = useState(false);
  const mayNow = useRef(false);
  useEffect(() => void mayDownload().then((may) => (mayNow.current = may)), []);
  // The browser lets be asked in the click alone, not after waiting for anything.
  const choose = async (pace: BackupPace): Promise<void> => {
    const isAllowed = pace === 'off' || mayNow.current || (await requestDownloads());
    setIsRefused(!isAllowed);
    await changeBackup((state) => ({ ...state, pace: isAllowed ? pace : state.pace, begunAt: '', failure: '' }));
  };
  return (
    <section id="backup" aria-labelledby="automatic-backup">
      <h2 id="automatic-backup">{translate('backupAutomatic')}</h2>
      <p class="soft">{translate('backupAutomaticWhy')}</p>
      <fieldset class="paces">
        <legend>{translate('backupPace')}</legend>
        {BACKUP_PACES.map((pace) => (
          <label key={pace}>
            <input
              type="radio"
              name="backup-pace"
              checked={(backup?.state.pace ?? 'off') === pace}
              onClick={() => void choose(pace)}
            />{' '}
            {translate(`backupPace_${pace}`)}
          </label>
        ))}
      </fieldset>
      <p role="status">{isRefused && translate('backupRefused')}</p>
      {backup && <p class="soft">{lastBackupInWords(backup.state.lastAt)}</p>}
      {backup?.state.failure && <p role="alert">{translate('backupFailed', wordsFor(backup.state.failure))}</p>}
      <p>
        <a href={`../library/index.html${formatPlace({ view: 'import' })}`}>{translate('openImport')}</a>
      </p>
    </section>
  );
}

/** What stands in the files for an error's name. */
function wordsFor(name: string): string {
  return describeError(Object.assign(new Error(name), { name }));
}
