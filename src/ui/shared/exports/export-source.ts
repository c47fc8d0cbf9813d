import { askBackground } from '../../../messages/ask';
import type { BackupBegun } from '../../../model/backup';
import type { ArticlesToExport, ExportableArticle } from '../../../model/export';
import { isPrivatePage } from '../../../platform/private-page';

/** What is to be exported. */
export interface ExportSource {
  /** How many articles; some of them may be gone when they are read. */
  readonly count: number;
  /** Of all that is saved: how it stood with backups before it was listed. Null where it is not all. */
  readonly begun: BackupBegun | null;
  readonly articles: ArticlesToExport;
}

/** An article that is at hand. */
export function articleAtHand(article: ExportableArticle): ExportSource {
  return { count: 1, begun: null, articles: { atHand: [article] } };
}

/** Saved articles, in the order of their ids. */
export function savedArticles(savedIds: readonly string[], begun: BackupBegun | null = null): ExportSource {
  return { count: savedIds.length, begun, articles: { savedIds } };
}

/** All that is saved, the last first. It is listed where it is read; in a private window our pages have another database. */
export async function everything(): Promise<ExportSource> {
  const begun = await askBackground.beginBackup();
  if (isPrivatePage()) return savedArticles(await listIds(), begun);
  return { count: await askBackground.countSavedSince(''), begun, articles: { all: true } };
}

function listIds(): Promise<readonly string[]> {
  return askBackground.findIds({ words: '', filters: [] }, 'saved');
}

/** So many of the first may be gone. */
const FIRST = 5;

/** The first article, if it is still there. */
export async function firstOf({ articles }: ExportSource): Promise<ExportableArticle | null> {
  if ('atHand' in articles) return articles.atHand[0] ?? null;
  const ids = 'all' in articles ? await listIds() : articles.savedIds;
  return (await askBackground.getArticles(ids.slice(0, FIRST)))[0] ?? null;
}
