import { fileName } from '../../core/exports/file-name';
import type { ExportFormat, ExportableArticle } from '../../core/exports/format';
import { writeArticles } from '../../core/exports/write-articles';
import { askBackground } from '../../messages/ask';
import { readSettings } from '../../platform/settings-storage';
import { translate, uiLanguage } from '../../platform/translate';

/** Exports articles and hands the reader one file: the format's own, or a zip archive of several. */
export async function downloadExport(format: ExportFormat, articles: readonly ExportableArticle[]): Promise<void> {
  const exportedAt = new Date().toISOString();
  const { labels } = await readSettings();
  const nameRules = (await askBackground.listNameRules()).filter((rule) => rule.scope !== 'article');
  const [entityDecisions, subjectNotes] = await Promise.all([
    askBackground.listEntityDecisions(),
    askBackground.listLooseNotes(),
  ]);
  const decisions = { nameRules, entityDecisions, subjectNotes };
  const about = { exportedAt, translate, locale: uiLanguage(), version: '', labels };
  const files = [...writeArticles(format, articles, { ...about, ...decisions })];
  const [only] = files;
  const title = articles.length === 1 ? (articles[0]?.title ?? '') : `Repères ${exportedAt.slice(0, 10)}`;
  if (only && files.length === 1) {
    const [name, parts] = only;
    download(name || fileName(title, format.extension), new Blob(parts, { type: `${format.mediaType};charset=utf-8` }));
  } else download(`Repères ${exportedAt.slice(0, 10)}.zip`, await zip(files));
}

async function zip(files: readonly (readonly [string, readonly string[]])[]): Promise<Blob> {
  const { strToU8, zipSync } = await import('fflate');
  const entries = Object.fromEntries(files.map(([name, parts]) => [name, strToU8(parts.join(''))]));
  return new Blob([zipSync(entries)], { type: 'application/zip' });
}

/** Hands the reader a file: a link's download needs no permission; its address is given back once the browser has taken it. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
