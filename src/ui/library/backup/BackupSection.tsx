import { EXPORT_FORMATS } from '../../../core/exports';
import { backupFormat } from '../../../core/exports/backup-format';
import { translate, translateCount } from '../../../platform/translate';
import { lastBackupInWords } from '../../shared/backup/last-backup-in-words';
import { useBackup } from '../../shared/backup/use-backup';
import { everything } from '../../shared/exports/export-source';
import { ExportOutcome } from '../../shared/exports/ExportOutcome';
import { useExporting } from '../../shared/exports/use-exporting';

/** Why to make backups, when the last one was made, and a button that makes one. */
export function BackupSection() {
  const backup = useBackup();
  const { exporting, run, stop } = useExporting();
  const isRunning = exporting.state === 'running';
  const write = async (): Promise<void> => run(backupFormat(EXPORT_FORMATS), await everything());
  return (
    <section class="backup" aria-labelledby="backup-title">
      <h2 id="backup-title">{translate('backupTitle')}</h2>
      <p>{translate('backupWhy')}</p>
      {backup && (
        <p>
          {lastBackupInWords(backup.state.lastAt)} {backup.articles > 0 && translateCount('backupArticlesSince', backup.articles)}
        </p>
      )}
      <p class="row">
        <button type="button" class="primary" onClick={isRunning ? stop : () => void write()}>
          {isRunning ? translate('stopExport') : translate('backupNow')}
        </button>
        <a href="../options/index.html#backup">{translate('backupAutomaticLink')}</a>
      </p>
      <ExportOutcome exporting={exporting} />
    </section>
  );
}
