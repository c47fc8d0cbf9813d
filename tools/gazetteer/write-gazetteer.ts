import { wordsOf } from '../../src/core/text/words';
import { AMBIGUOUS_NAMES } from './extra-names';
import { NAME_LANGUAGES, type Place } from './languages';

/** Beside a namesake this many times smaller, a name means the larger place; else it is left unlinked. */
const DOMINANCE = 5;

/**
 * Writes places as the lines that `core/entities/gazetteer` reads. Tab-separated: a line `P` gives a place, a line `N` a name,
 * the languages it belongs to (`*` is any) and the numbers of its places. Sorted, so that the same sources give the same bytes.
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
  const byName = new Map<string, Map<number, Set<string>>>();
  places.forEach((place, index) => {
    add(byName, place.name, '*', index);
    for (const language of NAME_LANGUAGES) {
      for (const name of place.names[language] ?? []) add(byName, name, language, index);
    }
    for (const name of place.names.fr ?? []) add(byName, withoutArticle(name), 'fr', index);
  });
  return [...byName]
    .map(([name, owners]) => nameLine(name, owners, places))
    .filter((line) => line !== '')
    .toSorted();
}

function add(byName: Map<string, Map<number, Set<string>>>, name: string, language: string, index: number): void {
  const key = wordsOf(name)
    .map((word) => word.folded)
    .join(' ');
  if (key.length < 2) return;
  const owners = byName.get(key) ?? new Map<number, Set<string>>();
  owners.set(index, (owners.get(index) ?? new Set<string>()).add(language));
  byName.set(key, owners);
}

/** "Le Caire" is "Caire" in "au Caire" and "du Caire". */
function withoutArticle(name: string): string {
  return name.replace(/^Les? /, '');
}

function nameLine(name: string, owners: ReadonlyMap<number, ReadonlySet<string>>, places: readonly Place[]): string {
  const kept = dominant([...owners.keys()], places);
  const languages = new Set(kept.flatMap((index) => [...(owners.get(index) ?? [])]));
  const listed = languages.has('*') ? '*' : [...languages].toSorted().join(',');
  return ['N', name, listed, AMBIGUOUS_NAMES.includes(name) ? '?' : '', ...kept].join('\t');
}

/** Countries before cities, then the place that dwarfs its namesakes, else all of them. */
function dominant(indexes: readonly number[], places: readonly Place[]): number[] {
  const territories = indexes.filter((index) => places[index]?.type === 'country' || places[index]?.type === 'continent');
  if (territories.length > 0) return territories.slice(0, 1);
  const population = (index: number): number => places[index]?.population ?? 0;
  const ranked = indexes.toSorted((one, other) => population(other) - population(one));
  const [first, second] = ranked;
  if (first === undefined) return [];
  return second === undefined || population(first) >= DOMINANCE * population(second) ? [first] : ranked;
}
