import type { PlaceType } from '../../src/core/entities/gazetteer';

/** The languages whose place names are kept: ours first, then the other large ones of western Europe. */
export const NAME_LANGUAGES = ['fr', 'en', 'de', 'es', 'it', 'nl', 'pt'] as const;
export type NameLanguage = (typeof NAME_LANGUAGES)[number];

/** The names of a place by language; the first of each is the one shown. */
export type Names = Partial<Record<NameLanguage, readonly string[]>>;

/** A place and its names, on its way into the gazetteer. */
export interface Place {
  readonly id: string;
  readonly type: PlaceType;
  /** ISO 3166-1 alpha-2; empty for what lies in no single country. */
  readonly country: string;
  /** The id of its division or its part of the world; empty where unknown. */
  readonly within: string;
  /** The id of a country's capital, else empty. */
  readonly capital: string;
  readonly population: number;
  /** Degrees, WGS 84. */
  readonly latitude?: number;
  readonly longitude?: number;
  /** The GeoNames or English name. */
  readonly name: string;
  readonly names: Names;
  /** Names that any language may use: the GeoNames name of a city, a name in a language of the country. */
  readonly nativeNames: readonly string[];
}

/** A place of which only the id, the type and the names are known. */
export function makePlace(place: Pick<Place, 'id' | 'type' | 'name' | 'names'> & Partial<Place>): Place {
  return { country: '', within: '', capital: '', population: 0, nativeNames: [], ...place };
}
