import { analyseCorrected, followDecisions } from './analyse';
import { normaliseAddress } from '../core/addresses/normalise-address';
import { hostOf } from '../core/addresses/parts-of';
import { publicationOf } from '../core/corrections/publication-of';
import { fingerprint } from '../core/related/fingerprint';
import { tell } from '../messages/news';
import type { Article, ArticleDraft, SavedArticle, WholeDraft } from '../model/article';
import { isEmpty } from '../model/correction';
import type { EntityDecision } from '../model/entity-decision';
import { findAnnotations } from '../store/annotations';
import { getHeads, getWholeArticles, putArticle, type IndexedArticle, type WithArticle } from '../store/articles';
import { findCorrectionsAt } from '../store/corrections';
import type { Database } from '../store/database';
import { listEntityDecisions } from '../store/entity-decisions';
import { compareLater } from './compare-days';
import { inTurn, openLibrary } from './open-library';
import { revisionsBy } from './revise';
import { addressesOnPage, articleReadAt, freeAddresses, recognise } from './same-article';
import { tidyLater } from './tidy';
import { findWideFor } from './wide-decisions';

/** An article with what was found in it and decided on it, saved or not. */
export type AnalysedDraft = ArticleDraft & Pick<Article, 'mentions' | 'muted' | 'corrections'>;

/** Analyses a draft as the reader corrected it, in the language that its text is found to be in. */
export async function analyseDraft({ published: own, ...draft }: ArticleDraft): Promise<AnalysedDraft> {
  const { text, language } = draft;
  const database = await openLibrary();
  const addresses = await addressesOnPage(database, draft);
  const [corrections, wide] = await Promise.all([
    findCorrectionsAt(database, addresses),
    findWideFor(database, hostOf(draft.address)),
  ]);
  const published = publicationOf(own, corrections);
  const request = { text, language, ...(published && { published: published.value }) };
  const analysis = await analyseCorrected(request, corrections, wide, addresses);
  return {
    ...draft,
    language: analysis.language,
    mentions: analysis.mentions,
    ...(analysis.muted && { muted: analysis.muted }),
    ...(published && { published }),
    ...(!isEmpty(corrections) && { corrections }),
  };
}

/** The same with the reader's marks and notes on the article, if it is saved. */
export async function wholeDraft(draft: ArticleDraft): Promise<AnalysedDraft & Pick<Article, 'annotations'>> {
  const analysed = await analyseDraft(draft);
  const database = await openLibrary();
  const known = await articleReadAt(database, [normaliseAddress(draft.address)]);
  const annotations = known ? await findAnnotations(database, known.id) : [];
  return { ...analysed, ...(annotations.length > 0 && { annotations }) };
}

/**
 * Saves an article; one known at the same address keeps its id and the day it was first saved. One that was saved at another address
 * stays as it is.
 */
export function saveDraft(draft: WholeDraft): Promise<SavedArticle> {
  return inTurn(async () => {
    const found = await recognise(draft);
    if (found?.how === 'merged') return found.article;
    const article = await newArticle(draft);
    await keepArticle(article);
    const [head] = await getHeads(await openLibrary(), [article.id]);
    if (!head) throw Object.assign(new Error('The article was removed as it was saved.'), { name: 'ArticleNotFound' });
    return head;
  });
}

/**
 * A draft as an article to be saved now; one known at the same address keeps its id, the day it was first saved, and its text as a
 * revision when that has changed.
 */
export async function newArticle({ html = '', ...draft }: WholeDraft): Promise<Article> {
  const database = await openLibrary();
  const [analysed, known] = await Promise.all([analyseDraft(draft), articleReadAt(database, [normaliseAddress(draft.address)])]);
  const now = new Date().toISOString();
  return {
    ...analysed,
    html,
    revisions: await revisionsBy(database, known, draft, now),
    id: known?.id ?? crypto.randomUUID(),
    savedAt: known?.savedAt ?? now,
    updatedAt: now,
    ...(known?.merges && { merges: known.merges }),
    ...(known?.partedFrom && { partedFrom: known.partedFrom }),
  };
}

/**
 * Puts an article into the store as it is, in a change's turn; it is found at these addresses besides its own. What belongs to it is
 * changed with it.
 */
export async function keepArticle(article: Article, addresses: readonly string[] = [], changes: WithArticle = {}): Promise<void> {
  await storeArticle(article, addresses, changes);
  tell('articlesChanged');
  // Nobody waits for it.
  compareLater();
}

/** The same without a word to anyone. */
export async function storeArticle(read: Article, addresses: readonly string[] = [], changes: WithArticle = {}): Promise<void> {
  const database = await openLibrary();
  const { article, index } = await indexedToday(database, read, listEntityDecisions(database), addresses);
  await putArticle(database, article, index, changes);
  tidyLater();
}

/** An article as it is stored, following all decisions on entities, and what it is found by: its addresses and some more. */
export async function indexedToday(
  database: Database,
  read: Article,
  decided: readonly EntityDecision[] | Promise<readonly EntityDecision[]>,
  addresses: readonly string[] = [],
): Promise<IndexedArticle> {
  const [all, decisions] = await Promise.all([freeAddresses(database, read, addresses), decided]);
  // What was read before may follow decisions that were taken back, and lack later ones.
  const { muted: _muted, ...rest } = read;
  const article = { ...rest, ...followDecisions({ ...read, addresses: all }, decisions) };
  return { article, index: { addresses: all, fingerprint: fingerprint(article) } };
}

/** Saved articles whole, with their HTML and earlier texts. */
export async function getSaved(ids: readonly string[]): Promise<Article[]> {
  return getWholeArticles(await openLibrary(), ids);
}
