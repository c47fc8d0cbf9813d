import { placeById, placeName } from '../core/entities/gazetteer';
import type { Facet } from '../model/library';
import { uiLanguage } from '../platform/translate';
import type { Database } from '../store/database';
import { listEntityDecisions } from '../store/entity-decisions';
import { loadKnowledge } from './knowledge';

/** Facets with the places that the gazetteer knows called as the reader's language does, but for those that the reader named. */
export async function nameFacets(facets: readonly Facet[], database: Database): Promise<readonly Facet[]> {
  if (!facets.some(({ kind }) => kind === 'place')) return facets;
  const gazetteer = await loadGazetteer();
  if (!gazetteer) return facets;
  const decisions = await listEntityDecisions(database);
  const renamed = new Set(decisions.filter(({ verdict }) => verdict.type === 'rename').map(({ key }) => key));
  return facets.map((facet) => {
    if (facet.kind !== 'place' || renamed.has(facet.filter)) return facet;
    const place = placeById(gazetteer, facet.filter.slice(ENTITY.length));
    return place ? { ...facet, label: placeName(place, uiLanguage()) } : facet;
  });
}

const ENTITY = 'e:';

/** Without it places are called as most articles call them. */
async function loadGazetteer() {
  const { gazetteer } = await loadKnowledge().catch(() => ({ gazetteer: null }));
  return gazetteer;
}
