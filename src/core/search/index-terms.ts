import type { Article } from '../../model/article';
import { isDate, type DateMention, type EntityMention } from '../../model/mention';
import type { Fingerprint } from '../../model/related';
import { hostOf } from '../addresses/parts-of';
import { entityKey } from '../entities/entity-key';
import { isToRead } from '../library/is-to-read';
import { isLessSure } from '../entities/is-less-sure';
import { dateKey } from '../related/date-key';
import { TO_READ } from './filter-names';
import { periodsOf } from './periods-of';
import { facetTerm, hostTerm, nameTerm, relatedTerm, textTerm } from './terms';
import { termsIn } from './tokens';

/** What an article is put into the index by. */
export type IndexedArticle = Pick<Article, 'title' | 'text' | 'language' | 'mentions' | 'address' | 'site' | 'authors'>;

/** All terms of an article, with what each weighs in it: 1 to 255. */
export function indexTerms(article: IndexedArticle, fingerprint: Fingerprint): Map<string, number> {
  const terms = new Map<string, number>();
  addWords(article, terms);
  for (const { key, weight } of fingerprint) terms.set(relatedTerm(key), asByte(weight));
  addEntities(
    article.mentions.filter((mention) => !isDate(mention)),
    terms,
  );
  addDates(article.mentions.filter(isDate), terms);
  const host = hostOf(article.address);
  if (host !== '') terms.set(facetTerm({ key: `site:${host}`, kind: 'site', label: host }), 1);
  if (isToRead(article)) terms.set(facetTerm({ key: TO_READ, kind: 'state', label: 'toRead' }), 1);
  for (const one of hostsOver(host)) terms.set(hostTerm(one), 1);
  terms.set(facetTerm({ key: `lang:${article.language}`, kind: 'language', label: article.language }), 1);
  return terms;
}

/** How many dates of an article contradict themselves, but for those that the reader let stand. */
export function countWarnings(mentions: Article['mentions']): number {
  return mentions.filter(isDate).filter(({ warnings, isDismissed }) => warnings.length > 0 && !isDismissed).length;
}

/** A title is sorted by its letters and digits. */
export function titleKey(title: string): string {
  return termsIn(title).join(' ');
}

/** BM25 (Robertson & Zaragoza 2009), with what is usual for a news article in place of the library's average. */
const [SATURATION, LENGTH_SHARE, USUAL_LENGTH] = [1.2, 0.6, 500];
const TITLE_COUNT = 4;
const MOST = 255;

function addWords({ title, text, site, authors }: IndexedArticle, terms: Map<string, number>): void {
  const counts = new Map<string, number>();
  const add = (words: readonly string[], count: number): void => {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + count);
  };
  const words = termsIn(text);
  add(words, 1);
  add(termsIn(title), TITLE_COUNT);
  add(termsIn([site, ...authors].join('\n')), 1);
  const dampening = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * words.length) / USUAL_LENGTH);
  for (const [word, count] of counts) terms.set(textTerm(word), asByte(count / (count + dampening)));
}

function asByte(share: number): number {
  return Math.min(MOST, Math.max(1, Math.round(share * MOST)));
}

function addEntities(mentions: readonly EntityMention[], terms: Map<string, number>): void {
  for (const [key, same] of groupBy(mentions, entityKey)) {
    const sure = same.filter((mention) => !isLessSure(mention));
    const { kind, canonical } = mostNamed(sure.length > 0 ? sure : same);
    const facet = { key, kind: sure.length > 0 ? kind : 'unsure', label: canonical };
    terms.set(facetTerm(facet), Math.min(MOST, same.length));
    for (const name of new Set(same.map((mention) => mention.canonical)))
      for (const word of termsIn(name)) terms.set(nameTerm(kind, word, key), 1);
  }
}

/** The mention whose name is the most frequent. */
function mostNamed(mentions: readonly EntityMention[]): Pick<EntityMention, 'kind' | 'canonical'> {
  const [first, ...others] = groupBy(mentions, ({ kind, canonical }) => `${kind}:${canonical}`).values();
  const most = others.reduce((one, other) => (other.length > one.length ? other : one), first ?? []);
  return most[0] ?? { kind: 'other', canonical: '' };
}

function groupBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}

function addDates(mentions: readonly DateMention[], terms: Map<string, number>): void {
  const counts = new Map<string, number>();
  for (const { resolved } of mentions) {
    if (!resolved) continue;
    for (const { value, kind } of periodsOf(resolved.value)) {
      const term = facetTerm({ key: dateKey(value), kind, label: value });
      counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  for (const [term, count] of counts) terms.set(term, Math.min(MOST, count));
  if (countWarnings(mentions) > 0) terms.set(facetTerm({ key: 'has:warning', kind: 'has', label: '' }), 1);
}

/** "blog.lemonde.fr" is of "lemonde.fr" too; what is of one word is no site. */
function hostsOver(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(0, Math.max(1, labels.length - 1)).flatMap((_, at) => labels.slice(at).join('.') || []);
}
