import { EXPORT_FORMATS } from '../../core/exports';
import { backupFormat } from '../../core/exports/backup-format';
import { askBackground } from '../../messages/ask';
import { everything } from '../shared/exports/export-source';
import { runExport } from '../shared/exports/run-export';

/** Writes the whole library into a file that the background puts into the downloads folder. Nobody sees this page. */
async function writeBackup(): Promise<void> {
  const source = await everything();
  const decided = await askBackground.getBackupOptions();
  const { signal } = new AbortController();
  // Chrome tells a hidden page neither its language nor its version.
  const options = { ...decided, exportedAt: new Date().toISOString() };
  const file = await runExport(backupFormat(EXPORT_FORMATS), source, { options, signal, onProgress: () => undefined });
  if (file && source.begun) await askBackground.keepBackup(URL.createObjectURL(file.content), file.name, source.begun);
}

writeBackup().catch((error: unknown) => askBackground.failBackup(error instanceof Error ? error.name : 'Error'));
