import { translate } from '../platform/translate';

/** The errors that have a sentence of their own in the message files, as `error_…`. */
const KNOWN = new Set([
  'AnnotationNotFound',
  'ArchiveTooLarge',
  'ArticleNotFound',
  'DatabaseTooNew',
  'DownloadFailed',
  'Interrupted',
  'LibraryBusy',
  'LookUpBusy',
  'LookUpElsewhere',
  'LookUpNotUnderstood',
  'LookUpRefused',
  'LookUpTimedOut',
  'LookUpTooLarge',
  'LookUpTooOften',
  'LookUpUnreachable',
  'NoAnswer',
  'NoArticle',
  'NotAName',
  'NotAllowed',
  'NotCopied',
  'NothingToExport',
  'PageNotKept',
  'Orphaned',
  'PageNotReadable',
  'PrivateWindow',
  'RemovedUnreadable',
  'StorageFull',
]);

/** What went wrong, in the reader's words. */
export function describeError(error: unknown): string {
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
  return KNOWN.has(name) ? translate(`error_${name}`) : translate('error_other', message);
}
