import { lookUp } from '../text/look-up';

/**
 * Places by name. Reads the table that tools/build-gazetteer writes: tab-separated lines, `P` for a place, `N` for a name with
 * the languages it belongs to and the numbers of its places (the `P` lines count from 0).
 */
export interface Gazetteer {
  readonly places: readonly GazetteerPlace[];
  /** By folded words joined with single spaces: "la haye". Several where languages mean different places by it. */
  readonly names: ReadonlyMap<string, readonly GazetteerName[]>;
  /** The number of words of the longest name that begins with a word. */
  readonly longestByFirstWord: ReadonlyMap<string, number>;
}

/** A place that names can mean. */
export interface GazetteerPlace {
  readonly id: string;
  readonly type: 'country' | 'continent' | 'capital' | 'city';
  /** ISO 3166-1 alpha-2, empty for continents. */
  readonly country: string;
  /** 0 where unknown. */
  readonly population: number;
  /** Degrees, WGS 84. */
  readonly latitude?: number;
  readonly longitude?: number;
  readonly name: string;
  readonly nameByLanguage: Readonly<Record<string, string>>;
}

/** What one name means, and how sure a reader can be that it is a name. */
export interface GazetteerName {
  /** `*` when the name is used in any language that no other of the same letters lists. */
  readonly languages: string;
  /** Whether the name is as often a word, a first name or a surname. */
  readonly isAmbiguous: boolean;
  /** Numbers of the places; several when none dwarfs the others. */
  readonly places: readonly number[];
}

const HEADER = /^#\treperes-gazetteer\t1\t(?<languages>[a-z,]+)$/;

/** Reads the table. Throws `GazetteerUnreadable` when it is not one of ours. */
export function readGazetteer(table: string): Gazetteer {
  const lines = table.split('\n');
  const languages = HEADER.exec(lines[0] ?? '')?.groups?.['languages']?.split(',');
  if (!languages) throw Object.assign(new Error('The gazetteer is not of version 1.'), { name: 'GazetteerUnreadable' });
  const places: GazetteerPlace[] = [];
  const names = new Map<string, GazetteerName[]>();
  const longestByFirstWord = new Map<string, number>();
  for (const line of lines) {
    const fields = line.split('\t');
    if (fields[0] === 'P') places.push(readPlace(fields, languages));
    if (fields[0] === 'N') readName(fields, names, longestByFirstWord);
  }
  return { places, names, longestByFirstWord };
}

/** The place's name in a language, else its GeoNames or English name. */
export function placeName(place: GazetteerPlace, language: string): string {
  return lookUp(place.nameByLanguage, language) ?? place.name;
}

/** What a name, given in folded words, means in a language. */
export function nameIn({ names }: Gazetteer, language: string, words: string): GazetteerName | undefined {
  const listed = names.get(words);
  return (
    listed?.find(({ languages }) => languages.split(',').includes(language)) ?? listed?.find(({ languages }) => languages === '*')
  );
}

function readPlace(fields: readonly string[], languages: readonly string[]): GazetteerPlace {
  const [, id = '', type = 'city', country = '', population = '0', latitude = '', longitude = '', name = '', ...names] = fields;
  const named = languages.map((language, index) => [language, names[index] ?? ''] as const).filter(([, text]) => text !== '');
  return {
    id,
    type: type as GazetteerPlace['type'],
    country,
    population: Number(population),
    ...(latitude !== '' && { latitude: Number(latitude), longitude: Number(longitude) }),
    name,
    nameByLanguage: Object.fromEntries(named),
  };
}

function readName(fields: readonly string[], names: Map<string, GazetteerName[]>, longest: Map<string, number>): void {
  const [, name = '', languages = '', mark = '', ...places] = fields;
  const read = { languages, isAmbiguous: mark === '?', places: places.map(Number) };
  names.set(name, [...(names.get(name) ?? []), read]);
  const [first = '', ...rest] = name.split(' ');
  longest.set(first, Math.max(longest.get(first) ?? 0, rest.length + 1));
}
