import { analyseCorrected } from './analyse';
import { addressesReadAt } from '../core/addresses/addresses-of-saved';
import { hostOf, normaliseAddress } from '../core/addresses/normalise-address';
import { merge, withFields } from '../core/annotations/change-annotation';
import { publicationOf } from '../core/corrections/publication-of';
import { fingerprint } from '../core/related/fingerprint';
import { rank } from '../core/related/rank';
import { tell, tellAll } from '../messages/news';
import type { Annotation } from '../model/annotation';
import type { Article, ArticleDraft, SavedArticle } from '../model/article';
import { isEmpty, type Corrections } from '../model/correction';
import { isDate, isEntity } from '../model/mention';
import type { RelatedArticle } from '../model/related';
import type { Merge } from '../model/same-article';
import { findAnnotations, getAnnotation } from '../store/annotations';
import {
  deleteArticle,
  getArticles,
  getHeads,
  getNewestHeads,
  listArticles,
  putArticle,
  type WithArticle,
} from '../store/articles';
import { findCorrectionsAt } from '../store/corrections';
import type { Database } from '../store/database';
import { idsWithKey, matchKeys } from '../store/fingerprints';
import { findRulesFor } from '../store/rules';
import { findAllAt } from '../store/same-article';
import { inTurn, openLibrary } from './open-library';
import { addressesOnPage, articleReadAt, freeAddresses, recognise } from './same-article';

/** An article with what was found in it and decided on it, saved or not. */
export type AnalysedDraft = ArticleDraft & Pick<Article, 'mentions' | 'corrections'>;

const MOST_RELATED = 5;
const MOST_SAVED_ON_A_CARD = 5;
/** Below this share of what an article has in common with itself, two share small talk. */
const LEAST_SCORE = 0.08;

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
}

/**
 * Gives a removed article back. When its page was saved again meanwhile both are one from now on: that of today, with what the reader
 * had written and decided on the one before.
 */
export function restoreArticle(article: Article): Promise<void> {
  return inTurn(async () => {
    const database = await openLibrary();
    const today = await articleAt(database, article.address);
    const merges = await freeMerges(database, article);
    await keepArticle(
      today && today.id !== article.id
        ? await broughtInto(database, today, { ...article, merges })
        : await restored(database, article, merges),
    );
    if (article.annotations) void tellAll('annotationsChanged');
  });
}

async function articleAt(database: Database, address: string): Promise<Article | undefined> {
  const head = await articleReadAt(database, [normaliseAddress(address)]);
  return head ? (await getArticles(database, [head.id]))[0] : undefined;
}

/** Where else a removed article was met, but for addresses at which another was read meanwhile. */
async function freeMerges(database: Database, { id, merges = [] }: Article): Promise<readonly Merge[]> {
  const addresses = merges.map(({ address }) => address);
  const others = (await findAllAt(database, addresses)).filter((other) => other.id !== id);
  const taken = new Set(others.flatMap(addressesReadAt));
  return merges.filter(({ address }) => !taken.has(address));
}

async function restored(
  database: Database,
  { merges: _merges, annotations, ...article }: Article,
  merges: readonly Merge[],
): Promise<Article> {
  return {
    ...article,
    ...(merges.length > 0 && { merges }),
    ...(annotations && { annotations: await asWritten(database, annotations) }),
  };
}

/** An article that was saved after another at its address was removed, with what belonged to that. */
async function broughtInto(database: Database, today: Article, before: Article): Promise<Article> {
  const decided = today.corrections || !before.corrections ? today : await correctedBy(database, today, before.corrections);
  const merges = [...(today.merges ?? []), ...(before.merges ?? [])];
  const read = new Set(addressesReadAt({ ...today, merges }));
  const partedFrom = [...new Set([...(today.partedFrom ?? []), ...(before.partedFrom ?? [])])].filter((one) => !read.has(one));
  const annotations = await asWritten(database, before.annotations ?? []);
  return {
    ...decided,
    savedAt: before.savedAt < today.savedAt ? before.savedAt : today.savedAt,
    updatedAt: new Date().toISOString(),
    annotations: withOneWhole(today.annotations ?? [], annotations),
    ...(merges.length > 0 && { merges }),
    ...(partedFrom.length > 0 && { partedFrom }),
  };
}

/** Annotations of a removed article; what was written since, under the same id, stays. */
function asWritten(database: Database, annotations: readonly Annotation[]): Promise<Annotation[]> {
  return Promise.all(
    annotations.map(async (annotation) => {
      const today = await getAnnotation(database, annotation.id);
      return today ? merge(today, annotation) : annotation;
    }),
  );
}

/** An article has one annotation as a whole: of two that were begun apart, today's takes what is written in the other. */
function withOneWhole(today: readonly Annotation[], annotations: readonly Annotation[]): readonly Annotation[] {
  const whole = today.find(({ target }) => target.type === 'article');
  const other = annotations.find(({ target }) => target.type === 'article');
  if (!whole || !other || whole.id === other.id) return annotations;
  const note = [...new Set([other.note, whole.note])].filter((text) => text !== '').join('\n\n');
  const tags = [...new Set([...other.tags, ...whole.tags])];
  return annotations.with(annotations.indexOf(other), withFields(whole, { note, tags }, new Date().toISOString()));
}

/** A saved article on which nothing was decided, as it reads with corrections. */
async function correctedBy(database: Database, article: Article, corrections: Corrections): Promise<Article> {
  const { text, language } = article;
  const published = publicationOf(article.published, corrections);
  const request = { text, language, ...(published && { published: published.value }) };
  const rules = await findRulesFor(database, hostOf(article.address));
  const { mentions, isIncomplete } = await analyseCorrected(request, corrections, rules);
  // Names that cannot be found today were when the article was saved.
  const all = isIncomplete ? [...mentions.filter(isDate), ...article.mentions.filter(isEntity)] : mentions;
  return {
    ...article,
    corrections,
    mentions: all.toSorted((one, other) => one.start - other.start),
    ...(published && { published }),
  };
}

/** Removes a saved article and gives it back whole. */
export function removeArticle(id: string): Promise<Article | null> {
  return inTurn(async () => {
    const removed = await deleteArticle(await openLibrary(), id);
    tell('articlesChanged');
    if (removed?.annotations) void tellAll('annotationsChanged');
    return removed;
  });
}

/** The saved articles that share the most with an article, without itself. */
export async function findRelated(article: AnalysedDraft): Promise<RelatedArticle[]> {
  const database = await openLibrary();
  const query = fingerprint(article);
  const matches = await matchKeys(
    database,
    query.map(({ key }) => key),
  );
  const self = await articleReadAt(database, [normaliseAddress(article.address)]);
  const { language } = article;
  const asked = { fingerprint: query, language, ...(article.published && { published: article.published.value }) };
  const ranked = rank(asked, matches.candidates, {
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
  const database = await openLibrary();
  return getNewestHeads(database, await idsWithKey(database, key), MOST_SAVED_ON_A_CARD);
}

/** All saved articles, last saved first. */
export async function listSaved(): Promise<SavedArticle[]> {
  return listArticles(await openLibrary());
}

/** Saved articles whole. */
export async function getSaved(ids: readonly string[]): Promise<Article[]> {
  return getArticles(await openLibrary(), ids);
}
