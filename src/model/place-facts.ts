/** What is known of a place without asking anyone. Names are in the language that was asked for. */
export interface PlaceFacts {
  /** As in `EntityMention`: `iso:DZ`, `geonames:2507480`. */
  readonly id: string;
  readonly type: 'continent' | 'region' | 'country' | 'division' | 'capital' | 'city' | 'water' | 'mountains';
  readonly name: string;
  /** ISO 3166-1 alpha-2 of the country it is or lies in. */
  readonly countryCode?: string;
  /** The country it lies in; absent for countries. */
  readonly country?: string;
  /** The state, province or region that a city lies in. */
  readonly division?: string;
  /** The capital of a country. */
  readonly capital?: string;
  /** The continent or part of it that a country lies in. */
  readonly region?: string;
  /** The flag of its country as an emoji; absent where there is none. */
  readonly flag?: string;
  readonly population?: number;
  /** Degrees, WGS 84. */
  readonly latitude?: number;
  readonly longitude?: number;
  /** Who says so, by their own names: `GeoNames`, `Unicode CLDR`. */
  readonly sources: readonly string[];
}
