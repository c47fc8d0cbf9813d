import { kindOfKey, identityWithKey } from '../core/entities/identity-with-key';
import { areAlike, hasWords } from '../core/library/like-names';
import { facetRange, keyOfName, nameRange, readFacetTerm } from '../core/search/terms';
import { termsIn } from '../core/search/tokens';
import type { EntityCandidate } from '../model/entity-profile';
import { ENTITY_KINDS, type EntityKind } from '../model/mention';
import { openIndex, readRange, type IndexReader } from '../store/index-reader';
import { keysTogether } from './ids-naming';
import { openLibrary } from './open-library';

const MOST_CANDIDATES = 10;
/** Of so many, those in most articles, the whole names are looked at. */
const MOST_LIKELY = 150;
/** So many letters at the beginning of a name are mostly written alike. */
const ALIKE_LETTERS = 3;

/**
 * The entities of the library whose names have some words, those in most articles first; with no words, those that are called like the
 * entity with the key. Reads the names of the index that begin so, and nothing of any article.
 */
export async function findEntities(words: string, key: string): Promise<EntityCandidate[]> {
  const database = await openLibrary();
  const own = await keysTogether(database, key);
  // Between two questions of the index nothing but the database may be waited for.
  const reader = await openIndex(database);
  const isAsked = words.trim() !== '';
  const name = isAsked ? words : (await candidateOf(reader, own[0] ?? key, () => true)).canonical;
  const last = termsIn(name).at(-1) ?? '';
  const begun = isAsked ? termsIn(words) : [last.slice(0, ALIKE_LETTERS)];
  if (begun.every((word) => word === '')) return [];
  const keys = (await keysNamed(reader, begun)).filter((one) => !own.includes(one)).slice(0, MOST_LIKELY);
  const isMeant = (label: string): boolean => hasWords(label, isAsked ? words : last);
  const candidates = await Promise.all(keys.map((one) => candidateOf(reader, one, isMeant)));
  return candidates
    .filter(({ canonical }) => isAsked || areAlike(canonical, name))
    .toSorted((one, other) => other.articles - one.articles)
    .slice(0, MOST_CANDIDATES);
}

/** The keys of entities with a word of their names for each of some beginnings, those in most articles first. */
async function keysNamed(reader: IndexReader, begun: readonly string[]): Promise<string[]> {
  const [first, ...others] = await Promise.all(begun.map((word) => keysWith(reader, word)));
  return [...(first ?? [])]
    .filter(([key]) => others.every((one) => one.has(key)))
    .toSorted((one, other) => other[1] - one[1])
    .map(([key]) => key);
}

/** The keys of entities with a word that begins so, and in how many articles. */
async function keysWith(reader: IndexReader, word: string): Promise<ReadonlyMap<string, number>> {
  const found = await Promise.all(ENTITY_KINDS.map((kind) => readRange(reader, nameRange(kind, word, true))));
  const counts = new Map<string, number>();
  for (const { term, list } of found.flat()) {
    const key = keyOfName(term);
    counts.set(key, Math.max(counts.get(key) ?? 0, list.numbers.length));
  }
  return counts;
}

/** The name that is meant, or that most articles have under a key, and its kind where they are sure of that. */
async function candidateOf(reader: IndexReader, key: string, isMeant: (label: string) => boolean): Promise<EntityCandidate> {
  const facets = (await readRange(reader, facetRange(key)))
    .map(({ term, list }) => ({ ...readFacetTerm(term), articles: list.numbers.length }))
    .toSorted((one, other) => other.articles - one.articles);
  const { kind, label } = facets.find((one) => isMeant(one.label)) ?? facets[0] ?? { kind: '', label: '' };
  const articles = facets.reduce((sum, one) => sum + one.articles, 0);
  return { ...identityWithKey(key, entityKind(kind, key), label), key, articles };
}

function entityKind(kind: string, key: string): EntityKind {
  return ENTITY_KINDS.find((one) => one === kind) ?? kindOfKey(key);
}
