import type { GazetteerPlace } from './gazetteer';
import { isCity } from './namesakes';

/** The places that an article names for sure, summed up so that each candidate is judged in one step. */
export interface Neighbourhood {
  /** How often places of each country are named, by ISO code. */
  readonly countries: ReadonlyMap<string, number>;
  readonly count: number;
  /** Ids of the divisions that are named or have a city that is. */
  readonly divisions: ReadonlySet<string>;
  /** Ids of the parts of the world that named countries lie in. */
  readonly partsOfWorld: ReadonlySet<string>;
}

/** Sums up places, each as often as it is named. */
export function sumUp(places: readonly GazetteerPlace[]): Neighbourhood {
  const countries = new Map<string, number>();
  const [divisions, partsOfWorld] = [new Set<string>(), new Set<string>()];
  let count = 0;
  for (const place of places) {
    if (place.type === 'country') partsOfWorld.add(place.within);
    if (place.type === 'division') divisions.add(place.id);
    if (isCity(place) && place.within !== '') divisions.add(place.within);
    if (place.country === '') continue;
    countries.set(place.country, (countries.get(place.country) ?? 0) + 1);
    count += 1;
  }
  return { countries, count, divisions, partsOfWorld };
}

/** How much of what is named lies in a country, 0 to 1. */
export function shareOf({ countries, count }: Neighbourhood, country: string): number {
  return count > 0 ? (countries.get(country) ?? 0) / count : 0;
}
