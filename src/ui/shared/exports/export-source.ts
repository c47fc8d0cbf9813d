import { askBackground } from '../../../messages/ask';
import type { BackupBegun } from '../../../model/backup';
import type { ArticlesToExport, ExportableArticle } from '../../../model/export';

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

/** All that is saved, the last first. */
export async function everything(): Promise<ExportSource> {
  const begun = await askBackground.beginBackup();
  return savedArticles(await askBackground.findIds({ words: '', filters: [] }, 'saved'), begun);
}

/** So many of the first may be gone. */
const FIRST = 5;

/** The first article, if it is still there. */
export async function firstOf({ articles }: ExportSource): Promise<ExportableArticle | null> {
  const first = 'atHand' in articles ? articles.atHand : await askBackground.getArticles(articles.savedIds.slice(0, FIRST));
  return first[0] ?? null;
}
