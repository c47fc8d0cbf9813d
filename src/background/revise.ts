import { plainWords } from '../core/revisions/plain-words';
import type { Article, ArticleDraft, SavedArticle } from '../model/article';
import type { Revision } from '../model/revision';
import { getArticles } from '../store/articles';
import type { Database } from '../store/database';
import { listRevisions } from '../store/revisions';
import { findSame } from './same-article';
import { openLibrary } from './open-library';

/**
 * The text of a saved article that another is about to take the place of; none when both say the same, word for word. However many there
 * are, all are kept: a text takes little, and which one mattered is known late.
 */
export async function revisionsBy(
  database: Database,
  known: SavedArticle | null,
  { text }: Pick<ArticleDraft, 'text'>,
  now: string,
): Promise<Revision[]> {
  const before = known && (await getArticles(database, [known.id]))[0];
  return before ? lastTextOf({ ...before, revisions: await listRevisions(database, before.id) }, text, now) : [];
}

/** An article's text as a revision, when the one that took its place at an instant says something else. One to read had none. */
export function lastTextOf(before: Article, later: string, keptAt: string): Revision[] {
  const { title, text, mentions, savedAt, revisions = [] } = before;
  if (text === '' || plainWords(text) === plainWords(later)) return [];
  return [{ savedAt: revisions.at(-1)?.keptAt ?? savedAt, keptAt, title, text, mentions }];
}

/**
 * Whether a page no longer reads as it was saved from there; what was saved at another address is not compared, and of an article that is
 * to be read no text was saved.
 */
export async function hasChanged(draft: ArticleDraft): Promise<boolean> {
  const found = await findSame(draft);
  if (found?.how !== 'read') return false;
  const [saved] = await getArticles(await openLibrary(), [found.article.id]);
  if (!saved || saved.text === '') return false;
  return plainWords(saved.text) !== plainWords(draft.text);
}
