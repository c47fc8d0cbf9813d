import type { Article } from '../../model/article';
import type { EntityForm, NearDate, Neighbour } from '../../model/entity-profile';
import { isDate, isEntity, type EntityIdentity, type EntityMention } from '../../model/mention';
import type { Span } from '../../model/span';
import { foldName, onOneLine } from '../corrections/name-words';
import { plainDate } from '../dates/plain-date';
import { entityKey } from '../entities/entity-key';
import { isLessSure } from '../entities/is-less-sure';
import { sentenceAround } from '../text/sentence-around';

/** As much of an article as is read for its entities. */
export type ReadArticle = Pick<Article, 'language' | 'text' | 'mentions'>;

/** What some articles say of an entity. */
export interface EntitySummary {
  /** As most mentions have it; null where there is none. */
  readonly identity: EntityIdentity | null;
  readonly mentions: number;
  /** The most frequent first. */
  readonly forms: readonly EntityForm[];
  /** In no order. */
  readonly neighbours: readonly Neighbour[];
  /** The most frequent first. */
  readonly dates: readonly NearDate[];
}

/**
 * What articles say of the entity with a key. Linear in their mentions; of their texts only the sentences that name it are read.
 * @param language whose names are taken where articles in it have one.
 */
export function summariseEntity(key: string, articles: readonly ReadArticle[], language: string): EntitySummary {
  const identities = new Tally<{ readonly identity: EntityIdentity; readonly isOwn: boolean }>();
  const forms = new Tally<Pick<EntityForm, 'words' | 'language'>>();
  const neighbours = new Map<string, Neighbour & { isOwn: boolean }>();
  const dates = new Tally<string>();
  for (const [number, article] of articles.entries()) {
    const named = namesOf(key, article);
    for (const mention of named) {
      const words = onOneLine(article.text.slice(mention.start, mention.end));
      const isOwn = article.language === language;
      identities.add(`${isOwn} ${mention.kind} ${mention.canonical}`, { identity: identityOf(mention), isOwn }, number);
      forms.add(`${article.language} ${foldName(words)}`, { words, language: article.language }, number);
    }
    const sentences = named.map((mention) => sentenceAround(article.text, mention, article.language));
    addNeighbours(othersIn(key, article, sentences), article.language === language, neighbours);
    for (const value of datesIn(article, sentences)) dates.add(value, value, number);
  }
  return {
    identity: (identities.list().find(({ value }) => value.isOwn) ?? identities.list()[0])?.value.identity ?? null,
    mentions: identities.list().reduce((sum, { times }) => sum + times, 0),
    forms: forms.list().map(({ value, times, articles: among }) => ({ ...value, mentions: times, articles: among })),
    neighbours: [...neighbours.values()].map(({ isOwn: _isOwn, ...neighbour }) => neighbour),
    dates: dates.list().map(({ value, articles: among }) => ({ value, articles: among })),
  };
}

/** The mentions of an article that name an entity, in reading order. */
export function namesOf(key: string, { mentions }: Pick<ReadArticle, 'mentions'>): EntityMention[] {
  return mentions.filter(isEntity).filter((mention) => entityKey(mention) === key);
}

interface Counted<Value> {
  readonly value: Value;
  readonly times: number;
  readonly articles: number;
  readonly lastArticle: number;
}

/** Counts values by a key of theirs, and the articles that have them. */
class Tally<Value> {
  readonly #counts = new Map<string, Counted<Value>>();

  add(key: string, value: Value, article: number): void {
    const before = this.#counts.get(key);
    const articles = (before?.articles ?? 0) + (before?.lastArticle === article ? 0 : 1);
    this.#counts.set(key, { value: before?.value ?? value, times: (before?.times ?? 0) + 1, articles, lastArticle: article });
  }

  /** The most frequent first. */
  list(): Counted<Value>[] {
    return [...this.#counts.values()].toSorted((one, other) => other.articles - one.articles || other.times - one.times);
  }
}

function identityOf({ kind, canonical, entityId }: EntityMention): EntityIdentity {
  return { kind, canonical, ...(entityId !== undefined && { entityId }) };
}

/** A name of the reader's language takes the place of another. */
function addNeighbours(
  others: ReturnType<typeof othersIn>,
  isOwn: boolean,
  neighbours: Map<string, Neighbour & { isOwn: boolean }>,
): void {
  for (const [key, { mention, isNear }] of others) {
    const { kind, canonical: name } = mention;
    const before = neighbours.get(key) ?? { key, name, kind, articles: 0, inSentence: 0, isOwn };
    neighbours.set(key, {
      ...before,
      ...(isOwn && !before.isOwn && { name, isOwn }),
      articles: before.articles + 1,
      inSentence: before.inSentence + (isNear ? 1 : 0),
    });
  }
}

/** The other entities of an article, each once, and whether a sentence that names the one names it too. */
function othersIn(key: string, { mentions }: ReadArticle, sentences: readonly Span[]) {
  const others = new Map<string, { readonly mention: EntityMention; readonly isNear: boolean }>();
  for (const mention of mentions) {
    if (isDate(mention) || isLessSure(mention)) continue;
    const other = entityKey(mention);
    const before = others.get(other);
    if (other === key || before?.isNear) continue;
    others.set(other, { mention: before?.mention ?? mention, isNear: isIn(mention, sentences) });
  }
  return others;
}

/** The days, months and years that the sentences state, each once. */
function datesIn({ mentions }: ReadArticle, sentences: readonly Span[]): Set<string> {
  const near = mentions.filter(isDate).filter((date) => isIn(date, sentences));
  return new Set(near.flatMap(({ resolved }) => (resolved ? [plainDate(resolved.value)] : [])));
}

function isIn(span: Span, sentences: readonly Span[]): boolean {
  return sentences.some(({ start, end }) => start <= span.start && span.end <= end);
}
