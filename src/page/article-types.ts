import { typesOf, type JsonLdNode } from './read-json-ld';

/** schema.org's NewsArticle and its kin: a page that says this is news. */
const NEWS_TYPES = new Set([
  'NewsArticle',
  'AnalysisNewsArticle',
  'AskPublicNewsArticle',
  'BackgroundNewsArticle',
  'OpinionNewsArticle',
  'ReportageNewsArticle',
  'ReviewNewsArticle',
  'LiveBlogPosting',
]);
const ARTICLE_TYPES = new Set([
  ...NEWS_TYPES,
  'Article',
  'BlogPosting',
  'Report',
  'AdvertiserContentArticle',
  'SatiricalArticle',
]);

/** Whether a JSON-LD node calls itself news. */
export function isNewsNode(node: JsonLdNode): boolean {
  return typesOf(node).some((type) => NEWS_TYPES.has(type));
}

/** Whether a JSON-LD node is an article of any kind. */
export function isArticleNode(node: JsonLdNode): boolean {
  return typesOf(node).some((type) => ARTICLE_TYPES.has(type));
}
