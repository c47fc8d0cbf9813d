import { formatDate } from '../../../core/dates/format-date';
import { translate, uiLanguage } from '../../../platform/translate';

/** When the last backup was made, as a sentence; `lastAt` is an ISO 8601 instant, empty where there is none. */
export function lastBackupInWords(lastAt: string): string {
  if (lastAt === '') return translate('backupNever');
  const when = formatDate(new Date(lastAt), uiLanguage(), { dateStyle: 'long', timeStyle: 'short' });
  return translate('backupLast', when);
}
