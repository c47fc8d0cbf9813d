import { hasType, type JsonLdNode } from './read-json-ld';

/** schema.org's NewsArticle and its kin: a page that says this is news. */
const NEWS_TYPES = [
  'NewsArticle',
  'AnalysisNewsArticle',
  'AskPublicNewsArticle',
  'BackgroundNewsArticle',
  'OpinionNewsArticle',
  'ReportageNewsArticle',
  'ReviewNewsArticle',
  'LiveBlogPosting',
];
const OTHER_ARTICLE_TYPES = ['Article', 'BlogPosting', 'Report', 'AdvertiserContentArticle', 'SatiricalArticle'];

/** Whether a JSON-LD node calls itself news. */
export function isNewsNode(node: JsonLdNode): boolean {
  return hasType(node, NEWS_TYPES);
}

/** Whether a JSON-LD node is an article of any kind. */
export function isArticleNode(node: JsonLdNode): boolean {
  return hasType(node, NEWS_TYPES) || hasType(node, OTHER_ARTICLE_TYPES);
}
