/** The languages whose place names are kept: ours first, then the other large ones of western Europe. */
export const NAME_LANGUAGES = ['fr', 'en', 'de', 'es', 'it', 'nl', 'pt'] as const;
export type NameLanguage = (typeof NAME_LANGUAGES)[number];

/** A place and its names. The first name is the GeoNames or English one. */
export interface Place {
  readonly id: string;
  readonly type: 'country' | 'continent' | 'capital' | 'city';
  /** ISO 3166-1 alpha-2; empty for continents. */
  readonly country: string;
  readonly population: number;
  /** Degrees, WGS 84. */
  readonly latitude?: number;
  readonly longitude?: number;
  readonly name: string;
  readonly names: Partial<Record<NameLanguage, readonly string[]>>;
}
