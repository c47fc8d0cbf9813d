import { normaliseAddress } from '../core/addresses/normalise-address';
import { joinPostings } from '../core/postings/posting-list';
import { chooseCandidates, type Postings } from '../core/related/choose-candidates';
import { fingerprint } from '../core/related/fingerprint';
import { keysWorthReading, questionKeys } from '../core/related/question-keys';
import { rank, type Candidate } from '../core/related/rank';
import { facetRange, relatedTerm } from '../core/search/terms';
import type { SavedArticle } from '../model/article';
import type { Fingerprint, RelatedArticle } from '../model/related';
import { getHeads } from '../store/articles';
import type { Columns } from '../store/columns';
import { getCompared } from '../store/fingerprints';
import { openIndex, readColumns, readRange, readTerms, type IndexReader } from '../store/index-reader';
import { keysTogether } from './ids-naming';
import type { AnalysedDraft } from './library';
import { openLibrary } from './open-library';
import { articleReadAt } from './same-article';

/** On the popup. */
const MOST_RELATED = 5;
const MOST_SAVED_ON_A_CARD = 5;
/** Below this share of what an article has in common with itself, two share small talk. */
const LEAST_SCORE = 0.08;
/** So many are compared whole. */
const MOST_CANDIDATES = 40;
const FULL_WEIGHT = 255;

/** The saved articles that share the most with one that need not be saved, without itself. */
export async function findRelated(article: AnalysedDraft, most = MOST_RELATED): Promise<RelatedArticle[]> {
  const self = await articleReadAt(await openLibrary(), [normaliseAddress(article.address)]);
  return findCloseTo(comparedBy({ id: self?.id ?? '', ...article }, fingerprint(article)), most);
}

/** The saved articles that share the most with a saved one. */
export async function findRelatedTo(id: string, most: number): Promise<RelatedArticle[]> {
  const [one] = await getCompared(await openLibrary(), [id]);
  return one ? findCloseTo(comparedBy(one.article, one.fingerprint), most) : [];
}

/** Two stages: by the postings of its keys, then by whole fingerprints. */
async function findCloseTo(asked: Candidate, most: number): Promise<RelatedArticle[]> {
  const database = await openLibrary();
  const reader = await openIndex(database);
  const [columns, postings] = await Promise.all([readColumns(reader), readKeys(reader, questionKeys(asked.fingerprint))]);
  const articles = columns.numbers.length;
  const worth = new Set(keysWorthReading(new Map([...postings].map(([key, list]) => [key, list.articles.length]))));
  const telling = new Map([...postings].filter(([key]) => worth.has(key)));
  const chosen = chooseCandidates(asked.fingerprint, telling, articles, MOST_CANDIDATES);
  const compared = new Map((await getCompared(database, idsOf(chosen, columns))).map((one) => [one.article.id, one]));
  const candidates = [...compared.values()].map((one) => comparedBy(one.article, one.fingerprint));
  const statistics = { articles, articlesWith: (key: string) => postings.get(key)?.articles.length ?? 0 };
  return rank(asked, candidates, statistics)
    .filter(({ id, score }) => id !== asked.id && score >= LEAST_SCORE)
    .slice(0, most)
    .flatMap(({ id, score, because }) => {
      const found = compared.get(id);
      return found ? [{ article: found.article, score, because }] : [];
    });
}

/** The saved articles that name an entity, or what the reader decided to be the same, or that state a date; last saved first. */
export async function findSavedWith(key: string): Promise<SavedArticle[]> {
  const database = await openLibrary();
  const keys = await keysTogether(database, key);
  const reader = await openIndex(database);
  const [columns, ...terms] = await Promise.all([readColumns(reader), ...keys.map((one) => readRange(reader, facetRange(one)))]);
  const numbers = new Set(joinPostings(terms.flat().map(({ list }) => list)).numbers);
  const newest = columns.numbers
    .flatMap((number, at) => (numbers.has(number) ? [at] : []))
    .toSorted((one, other) => (columns.savedAt[other] ?? 0) - (columns.savedAt[one] ?? 0))
    .slice(0, MOST_SAVED_ON_A_CARD);
  return getHeads(
    database,
    newest.map((at) => columns.ids[at] ?? ''),
  );
}

async function readKeys(reader: IndexReader, keys: readonly string[]): Promise<Map<string, Postings>> {
  const lists = await readTerms(reader, keys.map(relatedTerm));
  return new Map(
    keys.flatMap((key) => {
      const list = lists.get(relatedTerm(key));
      return list ? [[key, { articles: list.numbers, weights: list.weights.map((weight) => weight / FULL_WEIGHT) }]] : [];
    }),
  );
}

function idsOf(chosen: readonly number[], { numbers, ids }: Columns): string[] {
  const wanted = new Set(chosen);
  return numbers.flatMap((number, at) => (wanted.has(number) ? [ids[at] ?? ''] : []));
}

function comparedBy(
  { id, published, language }: Pick<SavedArticle, 'id' | 'published' | 'language'>,
  print: Fingerprint,
): Candidate {
  return { id, fingerprint: print, language, ...(published && { published: published.value }) };
}
