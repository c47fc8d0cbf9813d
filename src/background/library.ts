import { analyse } from './analyse';
import { articleAddresses } from '../core/addresses/article-addresses';
import { fingerprint } from '../core/related/fingerprint';
import { rank } from '../core/related/rank';
import { tell } from '../messages/news';
import type { Article, ArticleDraft, ArticleHead, SavedArticle } from '../model/article';
import type { Mention } from '../model/mention';
import type { RelatedArticle } from '../model/related';
import { deleteArticle, findArticleAt, getArticles, getHeads, getNewestHeads, listArticles, putArticle } from '../store/articles';
import { openDatabase, type Database } from '../store/database';
import { idsWithKey, matchKeys } from '../store/fingerprints';

/** An article with what was found in it, saved or not. */
export type AnalysedDraft = ArticleDraft & { readonly mentions: readonly Mention[] };

const MOST_RELATED = 5;
const MOST_SAVED_ON_A_CARD = 5;
/** Below this cosine articles share small talk. */
const LEAST_SCORE = 0.04;

let opening: Promise<Database> | undefined;
/** Saves run one after another: two at once would not see that they save the same. */
let saving: Promise<unknown> = Promise.resolve();

/** Analyses a draft, in the language that its text is found to be in. */
export async function analyseDraft(draft: ArticleDraft): Promise<AnalysedDraft> {
  const { text, language, published } = draft;
  const analysis = await analyse({ text, language, ...(published && { published: published.value }) });
  return { ...draft, language: analysis.language, mentions: analysis.mentions };
}

/** Saves an article; one known at the same address keeps its id and the day it was first saved. */
export function saveDraft(draft: ArticleDraft): Promise<SavedArticle> {
  const saved = saving.then(() => saveNow(draft));
  saving = saved.catch(ignoreFailure);
  return saved;
}

async function saveNow(draft: ArticleDraft): Promise<SavedArticle> {
  const analysed = await analyseDraft(draft);
  const database = await library();
  const known = await findArticleAt(database, articleAddresses(draft));
  const now = new Date().toISOString();
  const article: Article = { ...analysed, id: known?.id ?? crypto.randomUUID(), savedAt: known?.savedAt ?? now, updatedAt: now };
  await restoreArticle(article);
  const { text: _text, mentions: _mentions, updatedAt: _updatedAt, ...head } = article;
  return head;
}

/** Puts an article into the store as it is. */
export async function restoreArticle(article: Article): Promise<void> {
  await putArticle(await library(), article, { addresses: articleAddresses(article), fingerprint: fingerprint(article) });
  tell('articlesChanged');
}

/** Removes a saved article and gives it back whole. */
export async function removeArticle(id: string): Promise<Article | null> {
  const removed = await deleteArticle(await library(), id);
  tell('articlesChanged');
  return removed;
}

/** The saved article of an address, or of the canonical one. */
export async function findSaved(head: Pick<ArticleHead, 'address' | 'canonicalAddress'>): Promise<SavedArticle | null> {
  return findArticleAt(await library(), articleAddresses(head));
}

/** The saved articles that share the most with an article, without itself. */
export async function findRelated(article: AnalysedDraft): Promise<RelatedArticle[]> {
  const database = await library();
  const query = fingerprint(article);
  const matches = await matchKeys(
    database,
    query.map(({ key }) => key),
  );
  const self = await findArticleAt(database, articleAddresses(article));
  const ranked = rank(query, matches.candidates, {
    articles: matches.articles,
    articlesWith: (key) => matches.articlesWith.get(key) ?? 0,
  })
    .filter(({ id, score }) => id !== self?.id && score >= LEAST_SCORE)
    .slice(0, MOST_RELATED);
  const heads = new Map(
    (
      await getHeads(
        database,
        ranked.map(({ id }) => id),
      )
    ).map((head) => [head.id, head]),
  );
  return ranked.flatMap(({ id, score, because }) => {
    const head = heads.get(id);
    return head ? [{ article: head, score, because }] : [];
  });
}

/** The saved articles that have a key, last saved first. */
export async function findSavedWith(key: string): Promise<SavedArticle[]> {
  const database = await library();
  return getNewestHeads(database, await idsWithKey(database, key), MOST_SAVED_ON_A_CARD);
}

/** All saved articles, last saved first. */
export async function listSaved(): Promise<SavedArticle[]> {
  return listArticles(await library());
}

/** Saved articles whole. */
export async function getSaved(ids: readonly string[]): Promise<Article[]> {
  return getArticles(await library(), ids);
}

/** The database, opened once in the background's life and again after it was closed for an upgrade. */
async function library(): Promise<Database> {
  opening ??= openDatabase(() => {
    opening = undefined;
  });
  try {
    return await opening;
  } catch (error) {
    opening = undefined;
    throw error;
  }
}

/** Who asked for a save hears of its failure; the next save does not care. */
function ignoreFailure(): void {}
