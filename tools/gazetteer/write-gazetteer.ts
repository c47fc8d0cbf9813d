import { wordsOf } from '../../src/core/text/words';
import { AMBIGUOUS_NAMES } from './extra-names';
import { NAME_LANGUAGES, type Place } from './languages';

/** Beside a namesake this many times smaller, a name means the larger place; else it is left unlinked. */
const DOMINANCE = 5;

/**
 * Writes places as the lines that `core/entities/gazetteer` reads. Tab-separated: a line `P` gives a place, a line `N` a name,
 * the languages it belongs to (`*` is any that no other line of the name lists) and the numbers of its places. Sorted, so that the same sources give the same bytes.
 */
export function writeGazetteer(places: readonly Place[]): string {
  const sorted = places.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const header = ['#', 'reperes-gazetteer', '1', NAME_LANGUAGES.join(',')].join('\t');
  return [header, ...sorted.map(placeLine), ...nameLines(sorted)].join('\n').concat('\n');
}

function placeLine(place: Place): string {
  const names = NAME_LANGUAGES.map((language) => place.names[language]?.[0] ?? '');
  const position = place.latitude === undefined ? ['', ''] : [place.latitude.toFixed(2), place.longitude?.toFixed(2) ?? ''];
  return ['P', place.id, place.type, place.country, place.population, ...position, place.name, ...names].join('\t');
}

function nameLines(places: readonly Place[]): string[] {
  const byName = new Map<string, Owners>();
  places.forEach((place, index) => {
    add(byName, place.name, '*', index);
    for (const language of NAME_LANGUAGES) {
      for (const name of place.names[language] ?? []) add(byName, name, language, index);
    }
    for (const name of place.names.fr ?? []) add(byName, withoutArticle(name), 'fr', index);
  });
  return [...byName].flatMap(([name, owners]) => linesOf(name, owners, places)).toSorted();
}

/** The places of a name by their numbers, each with the languages that call it so; `*` is any. */
type Owners = Map<number, Set<string>>;

function add(byName: Map<string, Owners>, name: string, language: string, index: number): void {
  const key = wordsOf(name)
    .map((word) => word.folded)
    .join(' ');
  if (key.length < 2) return;
  const owners = byName.get(key) ?? (new Map() as Owners);
  owners.set(index, (owners.get(index) ?? new Set<string>()).add(language));
  byName.set(key, owners);
}

/** "Le Caire" is "Caire" in "au Caire" and "du Caire". */
function withoutArticle(name: string): string {
  return name.replace(/^Les? /, '');
}

/** One line for all languages that mean the same places: "Mexico" is the city in French and the country elsewhere. */
function linesOf(name: string, owners: Owners, places: readonly Place[]): string[] {
  const languagesByPlaces = new Map<string, string[]>();
  for (const language of new Set([...owners.values()].flatMap((languages) => [...languages]))) {
    const kept = dominant(ownersIn(language, owners, places), places);
    if (!kept.some((index) => isCalledSo(owners, index, language))) continue;
    const key = kept.join('\t');
    languagesByPlaces.set(key, [...(languagesByPlaces.get(key) ?? []), language]);
  }
  const mark = AMBIGUOUS_NAMES.includes(name) ? '?' : '';
  return [...languagesByPlaces].map(([kept, languages]) => {
    const listed = languages.includes('*') ? '*' : languages.toSorted().join(',');
    return ['N', name, listed, mark, kept].join('\t');
  });
}

/** The places that a name may mean in a language: a country not where it is called otherwise and a city so. */
function ownersIn(language: string, owners: Owners, places: readonly Place[]): number[] {
  const all = [...owners.keys()];
  if (!all.some((index) => owners.get(index)?.has(language))) return all;
  return all.filter((index) => !isTerritory(places[index]) || owners.get(index)?.has(language));
}

function isCalledSo(owners: Owners, index: number, language: string): boolean {
  return owners.get(index)?.has('*') || owners.get(index)?.has(language) || false;
}

function isTerritory(place: Place | undefined): boolean {
  return place?.type === 'country' || place?.type === 'continent';
}

/** Countries before cities, then the place that dwarfs its namesakes, else all of them. */
function dominant(indexes: readonly number[], places: readonly Place[]): number[] {
  const territories = indexes.filter((index) => isTerritory(places[index]));
  if (territories.length > 0) return territories.slice(0, 1);
  const population = (index: number): number => places[index]?.population ?? 0;
  const ranked = indexes.toSorted((one, other) => population(other) - population(one));
  const [first, second] = ranked;
  if (first === undefined) return [];
  return second === undefined || population(first) >= DOMINANCE * population(second) ? [first] : ranked;
}
