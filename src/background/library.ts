import { analyseCorrected } from './analyse';
import { hostOf, normaliseAddress } from '../core/addresses/normalise-address';
import { publicationOf } from '../core/corrections/publication-of';
import { fingerprint } from '../core/related/fingerprint';
import { tell } from '../messages/news';
import type { Article, ArticleDraft, SavedArticle } from '../model/article';
import { isEmpty } from '../model/correction';
import { findAnnotations } from '../store/annotations';
import { getArticles, listArticles, putArticle, type WithArticle } from '../store/articles';
import { findCorrectionsAt } from '../store/corrections';
import { findRulesFor } from '../store/rules';
import { inTurn, openLibrary } from './open-library';
import { addressesOnPage, articleReadAt, freeAddresses, recognise } from './same-article';
import { tidy } from './tidy';

/** An article with what was found in it and decided on it, saved or not. */
export type AnalysedDraft = ArticleDraft & Pick<Article, 'mentions' | 'corrections'>;

/** Analyses a draft as the reader corrected it, in the language that its text is found to be in. */
export async function analyseDraft({ published: own, ...draft }: ArticleDraft): Promise<AnalysedDraft> {
  const { text, language } = draft;
  const database = await openLibrary();
  const corrections = await findCorrectionsAt(database, await addressesOnPage(database, draft));
  const published = publicationOf(own, corrections);
  const request = { text, language, ...(published && { published: published.value }) };
  const analysis = await analyseCorrected(request, corrections, await findRulesFor(database, hostOf(draft.address)));
  return {
    ...draft,
    language: analysis.language,
    mentions: analysis.mentions,
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
export function saveDraft(draft: ArticleDraft): Promise<SavedArticle> {
  return inTurn(async () => {
    const found = await recognise(draft);
    if (found?.how === 'merged') return found.article;
    const article = await newArticle(draft);
    await keepArticle(article);
    const { text: _text, mentions: _mentions, corrections: _corrections, updatedAt: _updatedAt, ...head } = article;
    return head;
  });
}

/** A draft as an article to be saved now; one known at the same address keeps its id and the day it was first saved. */
export async function newArticle(draft: ArticleDraft): Promise<Article> {
  const analysed = await analyseDraft(draft);
  const known = await articleReadAt(await openLibrary(), [normaliseAddress(draft.address)]);
  const now = new Date().toISOString();
  return {
    ...analysed,
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
  const database = await openLibrary();
  const all = await freeAddresses(database, article, addresses);
  await putArticle(database, article, { addresses: all, fingerprint: fingerprint(article) }, changes);
  tell('articlesChanged');
  void tidy();
}

/** All saved articles, last saved first. */
export async function listSaved(): Promise<SavedArticle[]> {
  return listArticles(await openLibrary());
}

/** Saved articles whole. */
export async function getSaved(ids: readonly string[]): Promise<Article[]> {
  return getArticles(await openLibrary(), ids);
}
