import { EXPORT_FORMATS } from '../../core/exports';
import { backupFormat } from '../../core/exports/backup-format';
import { askBackground } from '../../messages/ask';
import { everything } from '../shared/exports/export-source';
import { runExport } from '../shared/exports/run-export';

/** Writes the whole library into a file that the background puts into the downloads folder. Nobody sees this page. */
async function writeBackup(): Promise<void> {
  const [source, decided] = await Promise.all([everything(), askBackground.getBackupOptions()]);
  const { signal } = new AbortController();
  // A hidden page of Chrome's has no message files; what holds everything as it is says nothing in words.
  const options = { ...decided, exportedAt: new Date().toISOString(), translate: (key: string) => key };
  const file = await runExport(backupFormat(EXPORT_FORMATS), source, { options, signal, onProgress: () => undefined });
  if (file) await askBackground.keepBackup(URL.createObjectURL(file.content), file.name);
}

writeBackup().catch((error: unknown) => askBackground.failBackup(error instanceof Error ? error.name : 'Error'));
