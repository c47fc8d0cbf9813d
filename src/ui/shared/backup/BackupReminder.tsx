import { useState } from 'preact/hooks';
import { formatDate } from '../../../core/dates/format-date';
import { formatPlace } from '../../../core/library/library-place';
import { needsBackup } from '../../../core/library/needs-backup';
import { browser } from '../../../platform/browser';
import { changeBackup } from '../../../platform/backup-storage';
import { translate, translateCount, uiLanguage } from '../../../platform/translate';
import { useFocusWhenGone } from '../use-focus-when-gone';
import { lastBackupInWords } from './last-backup-in-words';
import { useBackup, type Backup } from './use-backup';

/** A month, in milliseconds. */
const QUIET = 30 * 24 * 60 * 60 * 1000;

/** Says that much is kept nowhere else, and where it can be backed up; for a month it says nothing more once it is put away. */
export function BackupReminder() {
  const backup = useBackup();
  const [quietUntil, setQuietUntil] = useState<Date | null>(null);
  const line = useFocusWhenGone(quietUntil);
  if (!backup || !needsBackup(backup.state, backup.articles, new Date().toISOString()))
    return (
      quietUntil && (
        <div ref={line} class="soft" tabIndex={-1}>
          {translate('backupQuietUntil', formatDate(quietUntil, uiLanguage(), { dateStyle: 'long' }))}
        </div>
      )
    );
  const putAway = (): void => {
    const until = new Date(Date.now() + QUIET);
    setQuietUntil(until);
    void changeBackup((state) => ({ ...state, quietUntil: until.toISOString() }));
  };
  return (
    <aside class="backup-reminder" aria-label={translate('backupReminder')}>
      <p>{sentenceOn(backup)}</p>
      <p class="row">
        <a href={browser.runtime.getURL(`src/ui/library/index.html${formatPlace({ view: 'import' })}`)} target={targetOf()}>
          {translate('backupOpen')}
        </a>
        <button type="button" class="quiet" onClick={putAway}>
          {translate('backupLater')}
        </button>
      </p>
    </aside>
  );
}

/** The popup closes when it loses the focus: a page of its own is opened from there. */
function targetOf(): string {
  return location.pathname.includes('/popup/') ? '_blank' : '_self';
}

function sentenceOn({ state, articles }: Backup): string {
  const counts = [
    [articles, 'backupArticles'],
    [state.changes, 'backupChanges'],
  ] as const;
  const words = counts.flatMap(([count, key]) => (count > 0 ? [translateCount(key, count)] : []));
  const list = new Intl.ListFormat(uiLanguage()).format(words);
  return [lastBackupInWords(state.lastAt), translate('backupSince', list), translate('backupWhy')].join(' ');
}
