import type { PlaceType } from '../../src/core/entities/gazetteer';
import { wordsOf } from '../../src/core/text/words';
import { AMBIGUOUS_NAMES } from './ambiguous-names';
import { NAME_LANGUAGES, type Place } from './place';

const TYPE_LETTERS: Readonly<Record<PlaceType, string>> = {
  continent: 'k',
  region: 'r',
  country: 'c',
  division: 'd',
  capital: 'p',
  city: 't',
  water: 'w',
  mountains: 'm',
};
/** Towns are called so, but newspapers mean the planet. */
const OTHER_WORLDS = new Set([
  'jupiter',
  'mars',
  'mercury',
  'moon',
  'neptune',
  'pluto',
  'saturn',
  'venus',
  'earth',
  'eden',
  'atlantis',
]);
/** Letters that are no others with marks on them. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ð: 'd',
};
/** "Le Caire" is "Caire" in "au Caire" and "du Caire"; of two words also "La Nouvelle-Orléans". */
const FRENCH_ARTICLE = /^(?:[Ll]es? |La (?=.+[ -]))/;

/** Writes places as the table that `core/entities/gazetteer` reads, where its form is told. The same places give the same bytes. */
export function writeGazetteer(places: readonly Place[]): string {
  const sorted = places.toSorted((one, other) => (keyOf(one.id) < keyOf(other.id) ? -1 : 1));
  const names = nameLines(sorted);
  const header = ['#', 'reperes-gazetteer', '2', NAME_LANGUAGES.join(','), sorted.length, names.length].join('\t');
  return [header, ...sorted.map(placeLine), ...names].join('\n').concat('\n');
}

function keyOf(id: string): string {
  return id.replace(/^geonames:/, '');
}

function placeLine(place: Place): string {
  const shown = NAME_LANGUAGES.map((language) => place.names[language]?.[0] ?? '');
  const names = shown.map((name) => (name === place.name ? '' : name));
  const { latitude, longitude, country } = place;
  const position =
    latitude === undefined || longitude === undefined ? keyOf(place.capital) : `${round(latitude)},${round(longitude)}`;
  const within = place.within.replace(`iso:${country}-`, '');
  const fields = [
    keyOf(place.id),
    TYPE_LETTERS[place.type],
    country,
    within,
    place.population || '',
    position,
    place.name,
    ...names,
  ];
  return fields.join('\t').replace(/\t+$/, '');
}

/** To about a kilometre. */
function round(degrees: number): string {
  return String(Math.round(degrees * 100) / 100);
}

/** The places of a name by their numbers, each with the languages that call it so; `*` is any. */
type Owners = Map<number, Set<string>>;

function nameLines(places: readonly Place[]): string[] {
  const byName = new Map<string, Owners>();
  places.forEach((place, index) => {
    for (const name of place.nativeNames) add(byName, name, '*', index);
    for (const language of NAME_LANGUAGES) {
      for (const name of place.names[language] ?? []) add(byName, name, language, index);
    }
    const french = [...(place.names.fr ?? []), ...(isFrench(place) ? place.nativeNames : [])];
    for (const name of french.filter((text) => FRENCH_ARTICLE.test(text)))
      add(byName, name.replace(FRENCH_ARTICLE, ''), 'fr', index);
  });
  const sorted = [...byName].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const told = sorted.filter(([name]) => !OTHER_WORLDS.has(name));
  return told.map(([name, owners]) => [name, ...(AMBIGUOUS_NAMES.includes(name) ? ['?'] : []), ...meanings(owners)].join('\t'));
}

function isFrench({ type, country }: Place): boolean {
  return (type === 'city' || type === 'capital') && ['FR', 'RE', 'GP', 'MQ'].includes(country);
}

function add(byName: Map<string, Owners>, name: string, language: string, index: number): void {
  const key = keyOfName(name);
  const plain = key.replace(/[łøđßæœıþð]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);
  for (const words of new Set([key, plain])) {
    if (words.length < 2) continue;
    const owners: Owners = byName.get(words) ?? new Map();
    owners.set(index, (owners.get(index) ?? new Set<string>()).add(language));
    byName.set(words, owners);
  }
}

function keyOfName(name: string): string {
  return wordsOf(name)
    .map((word) => word.folded)
    .join(' ');
}

function meanings(owners: Owners): string[] {
  return [...owners].map(([index, languages]) =>
    languages.has('*') ? String(index) : `${index}:${[...languages].toSorted().join(',')}`,
  );
}
