import type { PublicationDate, PublicationSource } from '../model/article';
import type { PageFacts } from './page-facts';
import { instantOf, parseStamp, type Stamp } from './parse-stamp';
import { dayInZone, publisherTimeZone } from './publisher-time-zone';
import { readDateline } from './read-dateline';
import { textOf } from './read-json-ld';
import { squeeze } from './read-title';
import { bodyOf, unclobbered } from './unclobbered';

interface Candidate {
  readonly stamp: Stamp;
  readonly written: string;
  readonly source: PublicationSource;
}

/**
 * The publication date, from the most trusted place that has one: JSON-LD, meta tags, itemprop, `<time>`, the address, the
 * visible text around the headline. The day is the publisher's: a stamp in UTC is read in the publisher's time zone.
 */
export function readPublished(facts: PageFacts, headline: Element | undefined): PublicationDate | undefined {
  for (const candidates of [fromJsonLd, fromMeta, fromItemprop, fromTime, fromAddress, fromText]) {
    const found = candidates(facts, headline);
    if (found) return describe(found, facts);
  }
  return undefined;
}

/** The first ones are the article's. */
const MOST_STAMPS = 20;
/** Meta names seen on news sites, most trusted first; names that tell of changes or of the page's cache are left out. */
const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'datepublished',
  'date_published',
  'publishdate',
  'publish-date',
  'publish_date',
  'published_date',
  'publication_date',
  'publicationdate',
  'originalpublicationdate',
  'pubdate',
  'article_date_original',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'rnews:datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'citation_publication_date',
  'date',
];
/** `/2023/11/08/`, `/2023-06-26/`, `-02-11-2023-`. */
const ADDRESS_DAYS = [
  /[/_.-](?<year>(?:19|20)\d\d)[/_.-](?<month>0?[1-9]|1[0-2])[/_.-](?<day>0?[1-9]|[12]\d|3[01])(?:[/_.-]|$)/,
  /[/_.-](?<day>0[1-9]|[12]\d|3[01])[/_.-](?<month>0[1-9]|1[0-2])[/_.-](?<year>(?:19|20)\d\d)(?:[/_.-]|$)/,
  /[/_.-](?<year>(?:19|20)\d\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?:[/_.-]|$)/,
];

function fromJsonLd(facts: PageFacts): Candidate | null {
  const { article } = facts;
  return candidate(facts, textOf(article?.['datePublished']) ?? textOf(article?.['dateCreated']), 'json-ld');
}

function fromMeta(facts: PageFacts): Candidate | null {
  return firstOf(META_NAMES.map((name) => candidate(facts, facts.meta.get(name), 'meta')));
}

function fromItemprop(facts: PageFacts): Candidate | null {
  const elements = facts.document.querySelectorAll('[itemprop~="datePublished"], [property="schema:datePublished"]');
  return firstOf([...elements].slice(0, MOST_STAMPS).map((element) => candidate(facts, stampText(element), 'itemprop')));
}

/** The `<time>` nearest after the headline that does not call itself an update, else the page's first. */
function fromTime(facts: PageFacts, headline: Element | undefined): Candidate | null {
  const times = [...facts.document.querySelectorAll('time')].filter((time) => !tellsOfUpdate(time));
  const after = times.filter((time) => headline && isAfter(headline, time)).slice(0, 3);
  return firstOf(
    [...times.filter((time) => time.hasAttribute('pubdate')).slice(0, MOST_STAMPS), ...after].map((time) =>
      candidate(facts, stampText(time), 'time'),
    ),
  );
}

function fromAddress(facts: PageFacts): Candidate | null {
  const parts = ADDRESS_DAYS.map((pattern) => pattern.exec(facts.address.pathname)?.groups).find(Boolean);
  if (!parts) return null;
  const written = `${parts['year']}-${(parts['month'] ?? '').padStart(2, '0')}-${(parts['day'] ?? '').padStart(2, '0')}`;
  return candidate(facts, written, 'address');
}

/** How many pieces of text around the headline are looked at: a dateline stands close to it. */
const PIECES_AFTER = 25;
const LONGEST_DATELINE = 140;
const UNSEEN = new Set(['NOSCRIPT', 'SCRIPT', 'STYLE', 'TEMPLATE', 'TEXTAREA']);

/** A short visible text beside the headline with a full date: "Publié le 15 mai 2019 à 06h00", "(29/10/2012)". */
function fromText(facts: PageFacts, headline: Element | undefined): Candidate | null {
  const root = (headline && unclobbered(headline).closest('article, main')) ?? bodyOf(facts.document);
  const walker = facts.document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  if (headline) walker.currentNode = headline;
  for (let pieces = 0; pieces < PIECES_AFTER && walker.nextNode();) {
    const text = squeeze(walker.currentNode.textContent);
    if (text.length < 6 || UNSEEN.has(walker.currentNode.parentElement?.nodeName ?? '')) continue;
    pieces += 1;
    const found =
      text.length <= LONGEST_DATELINE && readDateline(text, languageTag(facts)) ? candidate(facts, text, 'text') : null;
    if (found) return found;
  }
  return null;
}

function candidate(facts: PageFacts, written: string | undefined, source: PublicationSource): Candidate | null {
  const stamp = written === undefined ? null : parseStamp(written, languageTag(facts));
  return stamp && written !== undefined ? { stamp, written: squeeze(written), source } : null;
}

function firstOf(candidates: readonly (Candidate | null)[]): Candidate | null {
  return candidates.find((one) => one !== null) ?? null;
}

function stampText(element: Element): string {
  const { textContent } = unclobbered(element);
  const attributes = ['datetime', 'content'].map((name) => unclobbered(element).getAttribute(name));
  return [...attributes, textContent].find((text) => text?.trim()) ?? '';
}

function tellsOfUpdate(time: Element): boolean {
  const words = `${time.className} ${time.getAttribute('itemprop') ?? ''} ${time.parentElement?.className ?? ''}`;
  return /modif|updat|maj\b/i.test(words);
}

function isAfter(one: Node, other: Node): boolean {
  return Boolean(unclobbered(one).compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
}

function describe({ stamp, written, source }: Candidate, facts: PageFacts): PublicationDate {
  const value = publisherDay(stamp, facts);
  return { value, ...(stamp.time && { stamp: written }), source };
}

/**
 * The day of a stamp in the publisher's calendar. A stamp with an offset of its own is in local time already. For one in UTC the
 * day in the address decides when some time zone makes it the publisher's (some sites write local time and call it UTC); else
 * the publisher's time zone decides, if it can be known.
 */
function publisherDay(stamp: Stamp, facts: PageFacts): string {
  const instant = stamp.offset === 0 ? instantOf(stamp) : null;
  if (instant === null) return stamp.value;
  const inAddress = fromAddress(facts)?.stamp.value;
  if (inAddress && inAddress >= dayAt(instant - MOST_BEHIND) && inAddress <= dayAt(instant + MOST_AHEAD)) return inAddress;
  const zone = publisherTimeZone(facts.address.hostname, languageTag(facts));
  return zone ? dayInZone(instant, zone) : stamp.value;
}

const HOUR = 3_600_000;
/** Los Angeles in winter and Auckland in summer; few newsrooms lie beyond. */
const MOST_BEHIND = 8 * HOUR;
const MOST_AHEAD = 13 * HOUR;

function dayAt(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

function languageTag({ document, meta }: PageFacts): string {
  return document.documentElement.lang || (meta.get('og:locale') ?? '');
}
