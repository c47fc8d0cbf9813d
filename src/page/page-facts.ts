import { isArticleNode } from './article-types';
import { readJsonLd, textOf, type JsonLdNode } from './read-json-ld';
import { readMeta } from './read-meta';
import { tabTitle } from './unclobbered';

/** What a page says of itself, read once and used by every reader of the head. */
export interface PageFacts {
  readonly document: Document;
  readonly address: URL;
  readonly meta: ReadonlyMap<string, string>;
  /** The JSON-LD node of this article, if the page has one. */
  readonly article?: JsonLdNode;
  /** The site's name, or its host without `www.`. */
  readonly site: string;
}

const LONGEST_SITE = 200;

/** Reads what a page says of itself. `address` is where it was read. */
export function readFacts(document: Document, address: string): PageFacts {
  const url = new URL(address);
  const meta = readMeta(document);
  const article = articleNode(readJsonLd(document), document, url);
  const named = meta.get('og:site_name') ?? textOf(article?.['publisher']);
  const site = named?.slice(0, LONGEST_SITE) ?? url.hostname.replace(/^www\./, '');
  return { document, address: url, meta, ...(article && { article }), site };
}

/** Of several article nodes the one that names this page's address or title; a page may list its neighbours too. */
function articleNode(nodes: readonly JsonLdNode[], document: Document, address: URL): JsonLdNode | undefined {
  const articles = nodes.filter(isArticleNode);
  if (articles.length <= 1) return articles[0];
  const own = articles.filter((node) => addressesOfNode(node).some((one) => one.includes(address.pathname)));
  const titled = articles.filter((node) => tabTitle(document).includes(textOf(node['headline']) ?? '\0'));
  const dated = (own.length > 0 ? own : titled).find((node) => node['datePublished']);
  return dated ?? own[0] ?? titled[0] ?? articles[0];
}

/** What a node of JSON-LD calls its address. */
export function addressesOfNode(node: JsonLdNode): string[] {
  const main = node['mainEntityOfPage'];
  const candidates = [
    node['url'],
    node['@id'],
    main,
    typeof main === 'object' && main !== null ? Object.values(main) : undefined,
  ].flat();
  return candidates.filter((value) => typeof value === 'string');
}
