import type { NewsLevel } from '../model/article';
import { isArticleNode, isNewsNode } from './article-types';
import { countOf } from './by-number';
import { measureProse } from './measure-prose';
import { hasType, readJsonLd, type JsonLdNode } from './read-json-ld';
import { tabTitle } from './unclobbered';

/** What a page says of itself. */
export interface Judgement {
  readonly level: NewsLevel;
  /** Whether it is long enough to be news on a site of which the reader said that its pages are. */
  readonly isLong: () => boolean;
}

/**
 * Is this page a news article? Asked on every page the reader allows, so it must cost a millisecond or two: it looks at the
 * metadata and at the length of the prose, never at styles or layout.
 */
export function judgePage(document: Document, address: string): Judgement {
  const path = pathOf(address);
  if (isHome(path)) return { level: 'no', isLong: () => false };
  let measured: number | undefined;
  const prose = (): number => (measured ??= measureProse(document));
  return { level: levelOf(document, path, prose), isLong: () => prose() >= LONG_PROSE };
}

/**
 * Whether a page of which no more than the head may be there already says enough of itself to be taken for news: most that do are. Costs
 * next to nothing on others.
 */
export function promisesNews(document: Document, address: string): boolean {
  const path = pathOf(address);
  if (isHome(path) || !has(document, OPEN_GRAPH_ARTICLE)) return false;
  const nodes = readJsonLd(document);
  if (isOneNews(nodes)) return true;
  return !isOtherwise(nodes) && countClues(cluesOfHead(document, path, nodes)) >= ENOUGH_CLUES;
}

/** The judgement where it is known whether the reader said of the site that its pages are news. */
export function newsLevel({ level, isLong }: Judgement, isNewsSite: boolean): NewsLevel {
  return isNewsSite && isLong() ? 'sure' : level;
}

/** @param prose dear to measure: asked for last. */
function levelOf(document: Document, path: string, prose: () => number): NewsLevel {
  const nodes = readJsonLd(document);
  if (isOneNews(nodes)) return prose() < SHORTEST_TEASER ? 'no' : 'sure';
  if (isOtherwise(nodes)) return 'no';
  const clues = cluesOfHead(document, path, nodes).concat([
    () => has(document, '[itemprop~="articleBody"], [class*="byline" i], article time'),
    () => showsItsTitle(document),
    () => prose() >= LONG_PROSE,
  ]);
  const found = countClues(clues);
  if (found < ENOUGH_CLUES || prose() < SHORTEST_ARTICLE || isManual(document)) return 'no';
  return found >= ENOUGH_CLUES_IN_A_LISTING || !isListing(document) ? 'likely' : 'no';
}

/** The clues that a page's head holds; those first that cost nothing: on most pages the others are not looked for. */
function cluesOfHead(document: Document, path: string, nodes: readonly JsonLdNode[]): Clue[] {
  return [
    () => countOf(nodes, isArticleNode) > 0,
    () => ONE_PIECE.test(path),
    () => has(document, OPEN_GRAPH_ARTICLE),
    () => has(document, DATE_STAMPS),
  ];
}

function isOneNews(nodes: readonly JsonLdNode[]): boolean {
  return countOf(nodes, isNewsNode) === 1;
}

function isOtherwise(nodes: readonly JsonLdNode[]): boolean {
  return countOf(nodes, (node) => hasType(node, OTHER_TYPES)) > 0;
}

type Clue = () => boolean;

/** How many hold; looks for no more where they are enough anywhere, or where those that are left are too few. */
function countClues(clues: readonly Clue[]): number {
  let found = 0;
  for (let at = 0; at < clues.length; at += 1) {
    if (found === ENOUGH_CLUES_IN_A_LISTING || found + clues.length - at < ENOUGH_CLUES) break;
    if (clues[at]?.()) found += 1;
  }
  return found;
}

/** In letters. What a paywall leaves to read of a page that calls itself news. */
const SHORTEST_TEASER = 120;
/** In letters. Shorter pieces hold nothing to mark. */
const SHORTEST_ARTICLE = 300;
const LONG_PROSE = 1_500;
const ENOUGH_CLUES = 3;
const ENOUGH_CLUES_IN_A_LISTING = 4;
const OPEN_GRAPH_ARTICLE = 'meta[property="og:type"][content="article" i]';
const DATE_STAMPS =
  'meta[property$="article:published_time"], meta[name="date" i], meta[name="pubdate" i], [itemprop~="datePublished"]';
/** The address of one piece: a day, a long number, a sentence with hyphens. */
const ONE_PIECE = /\/(?:19|20)\d\d[/-]\d\d|\d{5,}|[^/]+-[^/]+-[^/]+-/;
/** Of a longer one the beginning tells enough, and patterns would be slow on it. */
const LONGEST_PATH = 500;
/** In letters: `/fr-be/accueil.xhtml`. */
const LONGEST_HOME_PATH = 20;
const HOME_PATH = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default|accueil)(?:\.\w+)?)?$/i;
/** What a page calls itself when it is something else than news. */
const OTHER_TYPES = [
  'APIReference',
  'CollectionPage',
  'Course',
  'DiscussionForumPosting',
  'FAQPage',
  'HowTo',
  'ItemList',
  'JobPosting',
  'Product',
  'ProfilePage',
  'QAPage',
  'Recipe',
  'SearchResultsPage',
  'SoftwareApplication',
  'TechArticle',
  'WebApplication',
];
const MANUAL_GENERATORS =
  'meta[name="generator" i]:is([content*="docusaurus" i], [content*="mkdocs" i], [content*="sphinx" i], [content*="vitepress" i])';
const MOST_CODE_BLOCKS = 2;
const MOST_CARDS = 8;
const MOST_HEADLINES = 5;
/** Four. */
const SEVERAL_WORDS = /\S\s+\S+\s+\S+\s+\S/;

/** Whether an address is that of a site's front page, which is never an article. */
export function isHomePage(address: string): boolean {
  return isHome(pathOf(address));
}

function isHome(path: string): boolean {
  return path.length <= LONGEST_HOME_PATH && HOME_PATH.test(path);
}

function pathOf(address: string): string {
  return new URL(address).pathname.slice(0, LONGEST_PATH);
}

function isManual(document: Document): boolean {
  return document.getElementsByTagName('pre').length > MOST_CODE_BLOCKS || has(document, MANUAL_GENERATORS);
}

/** A section's page is made of cards; but some articles end in a wall of them. */
function isListing(document: Document): boolean {
  return document.getElementsByTagName('article').length > MOST_CARDS;
}

/** Whether a headline of several words repeats in the tab's title. */
function showsItsTitle(document: Document): boolean {
  const title = tabTitle(document);
  const headlines = document.getElementsByTagName('h1');
  for (let at = 0; at < MOST_HEADLINES; at += 1) {
    const headline = headlines[at]?.textContent?.trim() ?? '';
    if (title.includes(headline) && SEVERAL_WORDS.test(headline)) return true;
  }
  return false;
}

/** Counted, not had: the first element of a kind that a script is handed costs as much as all the looking. */
function has(document: Document, selector: string): boolean {
  return document.querySelectorAll(selector).length > 0;
}
