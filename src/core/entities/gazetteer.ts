import { lookUp } from '../text/look-up';

/**
 * Places by name and by id, read where they stand: the table that tools/build-gazetteer writes stays one string, of which only
 * the beginnings of lines are noted when it is loaded. Both parts are sorted, so that a look-up is a binary search and decodes
 * nothing but the lines that it finds.
 *
 * Tab-separated. After the header come the places, sorted by key, then the names, sorted by their folded words. Code units are
 * compared, as `<` does.
 */
export interface Gazetteer {
  readonly table: string;
  readonly languages: readonly string[];
  /** Where the line of each place begins; the last one ends at the first name. */
  readonly placeStarts: Uint32Array;
  /** Where the line of each name begins, and the end of the table. */
  readonly nameStarts: Uint32Array;
}

/** A place that names can mean. */
export interface GazetteerPlace {
  /** `iso:DZ` (ISO 3166-1), `iso:FR-37` (ISO 3166-2), `geonames:2505530`, `m49:015`, `region:maghreb`. */
  readonly id: string;
  readonly type: PlaceType;
  /** ISO 3166-1 alpha-2; empty for what lies in no single country. */
  readonly country: string;
  /** The id of the division it lies in, for a country of its part of the world; empty where unknown. */
  readonly within: string;
  /** The id of a country's capital, else empty. */
  readonly capital: string;
  /** 0 where unknown. */
  readonly population: number;
  /** Degrees, WGS 84. */
  readonly latitude?: number;
  readonly longitude?: number;
  readonly name: string;
  /** Only where it differs from `name`. */
  readonly nameByLanguage: Readonly<Record<string, string>>;
}

/** What a place is. A region here is a part of the world or an island; a division is a part of a country. */
export type PlaceType = 'continent' | 'region' | 'country' | 'division' | 'capital' | 'city' | 'water' | 'mountains';

/** What one name means, and how sure a reader can be that it is a name. */
export interface GazetteerName {
  /** Whether the name is as often a word, a first name or a surname. */
  readonly isAmbiguous: boolean;
  readonly meanings: readonly NameMeaning[];
}

/** One place that a name means, in some languages or in all. */
export interface NameMeaning {
  /** Number of the place. */
  readonly place: number;
  /** Empty when any language may use the name. */
  readonly languages: readonly string[];
}

const HEADER = /^#\treperes-gazetteer\t2\t(?<languages>[a-z,]+)\t(?<places>\d+)\t(?<names>\d+)$/;
/** By the letter that stands for each in the table. */
const PLACE_TYPES: Readonly<Record<string, PlaceType>> = {
  k: 'continent',
  r: 'region',
  c: 'country',
  d: 'division',
  p: 'capital',
  t: 'city',
  w: 'water',
  m: 'mountains',
};
const GEONAMES_KEY = /^\d+$/;

/** Reads the table. Throws `GazetteerUnreadable` when it is not one of ours, or not all of it. */
export function readGazetteer(table: string): Gazetteer {
  const headerEnd = table.indexOf('\n');
  const header = HEADER.exec(table.slice(0, Math.max(headerEnd, 0)))?.groups;
  if (!header) throw unreadable('The gazetteer is not of version 2.');
  const [places, names] = [Number(header['places']), Number(header['names'])];
  const placeStarts = lineStarts(table, headerEnd + 1, places);
  const nameStarts = lineStarts(table, placeStarts[places] ?? 0, names);
  if (nameStarts[names] !== table.length) throw unreadable('The gazetteer is not whole.');
  return { table, languages: header['languages']?.split(',') ?? [], placeStarts, nameStarts };
}

function unreadable(message: string): Error {
  return Object.assign(new Error(message), { name: 'GazetteerUnreadable' });
}

/** Where `count` lines begin, and where the last of them ends. */
function lineStarts(table: string, start: number, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  let at = start;
  for (let line = 0; line < count; line += 1) {
    starts[line] = at;
    at = table.indexOf('\n', at) + 1;
    if (at === 0) throw unreadable('The gazetteer is cut short.');
  }
  starts[count] = at;
  return starts;
}

/** What a name means, given in folded words joined with single spaces: "la haye". */
export function nameOf(gazetteer: Gazetteer, words: string): GazetteerName | null {
  const line = lineAt(gazetteer, gazetteer.nameStarts, firstNotBefore(gazetteer, gazetteer.nameStarts, words));
  const [name, ...fields] = line.split('\t');
  if (name !== words || words === '') return null;
  const isAmbiguous = fields[0] === '?';
  return { isAmbiguous, meanings: (isAmbiguous ? fields.slice(1) : fields).map(readMeaning) };
}

/** Whether a name begins with these folded words, or is them. */
export function beginsName(gazetteer: Gazetteer, words: string): boolean {
  const line = lineAt(gazetteer, gazetteer.nameStarts, firstNotBefore(gazetteer, gazetteer.nameStarts, words));
  const next = line[words.length];
  return line.startsWith(words) && (next === ' ' || next === '\t');
}

/** The place of an `entityId`; null where there is none. */
export function placeById(gazetteer: Gazetteer, id: string): GazetteerPlace | null {
  const key = id.replace(/^geonames:/, '');
  const found = placeAt(gazetteer, firstNotBefore(gazetteer, gazetteer.placeStarts, key));
  return found?.id === id ? found : null;
}

/** The place of a number; null past the last one. */
export function placeAt(gazetteer: Gazetteer, index: number): GazetteerPlace | null {
  const line = lineAt(gazetteer, gazetteer.placeStarts, index);
  return line === '' ? null : readPlace(line.split('\t'), gazetteer.languages);
}

/** The place's name in a language, else its GeoNames or English name. */
export function placeName(place: GazetteerPlace, language: string): string {
  return lookUp(place.nameByLanguage, language) ?? place.name;
}

/** The number of the first line that begins with `key` or stands after it. O(log n). */
function firstNotBefore({ table }: Gazetteer, starts: Uint32Array, key: string): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = starts[middle] ?? 0;
    const end = Math.min(table.indexOf('\t', start), start + key.length + 1);
    if (table.slice(start, end) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lineAt({ table }: Gazetteer, starts: Uint32Array, index: number): string {
  const [start, next] = [starts[index], starts[index + 1]];
  return start === undefined || next === undefined ? '' : table.slice(start, next - 1);
}

function readMeaning(field: string): NameMeaning {
  const [place = '', languages = ''] = field.split(':');
  return { place: Number(place), languages: languages === '' ? [] : languages.split(',') };
}

function readPlace(fields: readonly string[], languages: readonly string[]): GazetteerPlace {
  const [key = '', type = '', country = '', within = '', population = '', position = '', name = '', ...names] = fields;
  const [latitude, longitude] = position.includes(',') ? position.split(',').map(Number) : [];
  const named = languages.map((language, index) => [language, names[index] ?? ''] as const).filter(([, text]) => text !== '');
  return {
    id: idOf(key),
    type: PLACE_TYPES[type] ?? 'city',
    country,
    within: withinOf(within, country),
    capital: position !== '' && latitude === undefined ? idOf(position) : '',
    population: Number(population),
    ...(latitude !== undefined && longitude !== undefined && { latitude, longitude }),
    name,
    nameByLanguage: Object.fromEntries(named),
  };
}

function idOf(key: string): string {
  return GEONAMES_KEY.test(key) ? `geonames:${key}` : key;
}

/** Divisions are listed without their country: "37" in FR is `iso:FR-37`. */
function withinOf(within: string, country: string): string {
  return within === '' || within.includes(':') ? within : `iso:${country}-${within}`;
}
