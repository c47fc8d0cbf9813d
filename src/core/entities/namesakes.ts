import type { GazetteerPlace } from './gazetteer';
import { weighPlace } from './weigh-place';

/** A province this many times larger than its city of the same name is what the bare name means: Québec; a power of ten. */
const DWARFS_ITS_CITY = 1;

/**
 * Of places that share a name, those that the bare name can mean: not the city that its country is called after (Luxembourg),
 * not the division that is called after its city (Adrar) or after the part of the world that it lies in (Sahel).
 */
export function bareMeanings(places: readonly GazetteerPlace[]): GazetteerPlace[] {
  return places.filter((place) => !places.some((other) => stands(other, place)));
}

/** Whether `other` stands before `place` of the same name. */
function stands(other: GazetteerPlace, place: GazetteerPlace): boolean {
  if (other.type === 'region' && other.country === '') return place.type === 'division' && place.population === 0;
  if (other.country !== place.country) return false;
  if (other.type === 'country') return place.type !== 'country';
  const isLarger = weighPlace(place) - weighPlace(other) >= DWARFS_ITS_CITY;
  // Vienne lies in Isère: the département of that name is called after a river.
  const isSeat = other.type === 'capital' || other.within === place.id || other.within === '' || place.population === 0;
  if (place.type === 'division') return isCity(other) && isSeat && !isLarger;
  return isCity(place) && other.type === 'division' && weighPlace(other) - weighPlace(place) >= DWARFS_ITS_CITY;
}

/** Whether a place is a city, the capital too. */
export function isCity({ type }: GazetteerPlace): boolean {
  return type === 'city' || type === 'capital';
}
