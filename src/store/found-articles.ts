import type { Annotation } from '../model/annotation';
import { titleKey } from '../core/search/index-terms';
import type { SavedArticle } from '../model/article';
import { readAnnotations } from './annotations';
import { headOf } from './articles';
import type { Database } from './database';
import { isSound, soundOnes } from './sound';

/** What a list shows of an article. */
export interface ListedArticle {
  readonly article: SavedArticle;
  readonly warnings: number;
  readonly annotations: readonly Annotation[];
  /** Empty where it was not asked for. */
  readonly text: string;
}

/** What a list shows of some articles, in the order asked; ids that are gone are left out. */
export async function getListed(database: Database, ids: readonly string[], withTexts: boolean): Promise<ListedArticle[]> {
  const transaction = database.transaction(['articles', 'texts', 'annotations']);
  const listed = await Promise.all(
    ids.map(async (id): Promise<ListedArticle[]> => {
      const [row, text, annotations] = await Promise.all([
        transaction.objectStore('articles').get(id),
        withTexts ? transaction.objectStore('texts').get(id) : undefined,
        readAnnotations(transaction.objectStore('annotations'), id),
      ]);
      if (!isSound('articles', row)) return [];
      const words = isSound('texts', text) ? text.text : '';
      return [{ article: headOf(row), warnings: row.warnings, annotations, text: words }];
    }),
  );
  return listed.flat();
}

/** The saved articles whose titles have the same words as one, the last saved first. */
export async function getTitled(database: Database, title: string): Promise<SavedArticle[]> {
  const rows = await database.getAllFromIndex('articles', 'byTitleKey', titleKey(title));
  return soundOnes('articles', rows)
    .map(headOf)
    .toSorted((one, other) => (one.savedAt < other.savedAt ? 1 : -1));
}
