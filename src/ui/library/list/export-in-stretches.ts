import { askBackground } from '../../../messages/ask';
import type { Article } from '../../../model/article';
import { downloadExport } from '../../shared/download';

/** So many whole articles cross in one message. */
const STRETCH = 50;

/** Reads articles a stretch at a time, telling how far it is, and hands the reader the file; nothing when the signal aborts. */
export async function exportInStretches(
  formatId: string,
  ids: readonly string[],
  onProgress: (read: number, all: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const articles: Article[] = [];
  for (let from = 0; from < ids.length && !signal.aborted; from += STRETCH) {
    onProgress(from, ids.length);
    articles.push(...(await askBackground.getArticles(ids.slice(from, from + STRETCH))));
  }
  const { EXPORT_FORMATS } = await import('../../../core/exports');
  const format = EXPORT_FORMATS.find(({ id }) => id === formatId);
  if (format && !signal.aborted) await downloadExport(format, articles);
}
