import { identityWithKey } from '../core/entities/identity-with-key';
import { areAlike, hasWords } from '../core/library/like-names';
import type { EntityCandidate } from '../model/entity-profile';
import { ALL_ARTICLES, type Facet } from '../model/library';
import { ENTITY_KINDS, type EntityKind } from '../model/mention';
import { getEntity } from './read-entity';
import { searchAnswers } from './search';

const MOST_CANDIDATES = 10;
/** Of each kind; rarer ones are not offered. */
const MOST_NAMES = 20_000;

/**
 * The entities of the library whose names have some words, those in most articles first; with no words, those that are called like the
 * entity with the key.
 */
export async function findEntities(words: string, key: string): Promise<EntityCandidate[]> {
  const entity = await getEntity(key);
  const facets = await searchAnswers.listFacets(ALL_ARTICLES, ENTITY_KINDS, MOST_NAMES);
  const name = entity?.canonical ?? '';
  return facets
    .filter(({ label, filter }) => filter !== entity?.key && (words === '' ? areAlike(label, name) : hasWords(label, words)))
    .toSorted((one, other) => other.articles - one.articles)
    .slice(0, MOST_CANDIDATES)
    .map(candidateOf);
}

function candidateOf({ kind, filter, label, articles }: Facet): EntityCandidate {
  return { ...identityWithKey(filter, entityKind(kind), label), key: filter, articles };
}

function entityKind(kind: Facet['kind']): EntityKind {
  return ENTITY_KINDS.find((one) => one === kind) ?? 'other';
}
