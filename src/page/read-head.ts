import { withoutAnchor } from '../core/addresses/without-anchor';
import type { ArticleHead } from '../model/article';
import { readFacts, type PageFacts } from './page-facts';
import { readClaims } from './read-claims';
import { textOf } from './read-json-ld';
import { readPublished } from './read-published';
import { agree, headlinesOf, readTitle, squeeze, wordsOf } from './read-title';

/** The article's head and the element that shows its headline, if one does. */
export interface PageHead {
  readonly head: ArticleHead;
  readonly headline?: HTMLElement;
}

/** Reads title, site, authors, language, publication date and addresses of a page. */
export function readHead(document: Document, address: string): PageHead {
  const facts = readFacts(document, address);
  const title = readTitle(facts);
  const headline = headlineFor(title, facts);
  const published = readPublished(facts, headline);
  const head: ArticleHead = {
    address: withoutAnchor(facts.address.href),
    ...readClaims(facts),
    title,
    site: facts.site,
    authors: readAuthors(facts),
    language: readLanguage(facts),
    ...(published && { published }),
  };
  return { head, ...(headline && { headline }) };
}

const BYLINES = '[rel~="author"], [itemprop~="author"], .byline [class*="name"], [class*="author-name"], [class*="author__name"]';
const MOST_HEADINGS = 200;
const LONGEST_NAME = 60;
const MOST_AUTHORS = 10;
/** BCP 47. */
const LANGUAGE = /^[a-z]{2,8}$/;
/** "Par Jeanne Martin", "By John Smith". */
const BY = /^(?:par|by|von|por|di)\s+/i;

/** The shown headline that says the title; else the page's only one; else, where `<h1>` names site and sections, a smaller one. */
function headlineFor(title: string, { document, site }: PageFacts): HTMLElement | undefined {
  const says = (element: HTMLElement): boolean => agree(title, wordsOf(element));
  const headlines = headlinesOf(document).filter((element) => !agree(site, wordsOf(element)));
  const only = headlines.length === 1 ? headlines[0] : undefined;
  return headlines.find(says) ?? only ?? [...document.querySelectorAll('h2')].slice(0, MOST_HEADINGS).find(says);
}

/** People before bodies: a byline that only repeats the site's name tells nothing. */
function readAuthors({ article, meta, document, site }: PageFacts): string[] {
  const declared = [article?.['author']].flat().flatMap((author) => textOf(author) ?? []);
  const named = [meta.get('author') ?? '', meta.get('article:author_name') ?? '', meta.get('og:article:author') ?? ''];
  const shown = [...document.querySelectorAll(BYLINES)].slice(0, MOST_AUTHORS).map(wordsOf);
  for (const names of [declared, named, shown]) {
    const cleaned = names.map((name) => squeeze(name).replace(BY, '')).filter((name) => isName(name, site));
    if (cleaned.length > 0) return [...new Set(cleaned)].slice(0, MOST_AUTHORS);
  }
  return [];
}

function isName(name: string, site: string): boolean {
  return name.length > 2 && name.length <= LONGEST_NAME && !/^https?:|@/.test(name) && !agree(name, site);
}

/** The language the page declares; the analysis decides by the text. */
function readLanguage({ document, meta, article }: PageFacts): string {
  const declared = document.documentElement.lang || meta.get('og:locale') || textOf(article?.['inLanguage']) || 'und';
  const language = declared.split(/[-_]/)[0]?.toLowerCase() ?? '';
  return LANGUAGE.test(language) ? language : 'und';
}
