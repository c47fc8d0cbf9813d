import { lookUp } from '../text/look-up';
import { wordsOf } from '../text/words';
import { nameOf, placeAt, placeById, type Gazetteer, type GazetteerPlace } from './gazetteer';
import { NO_PLACE_LANGUAGE, PLACE_LANGUAGES } from './languages';
import type { PlaceLanguage } from './languages/place-language';
import { bareMeanings, isCity } from './namesakes';
import { readPlaceHint } from './place-hint';
import { readPlaceName, type PlaceReading } from './read-place-name';
import { isAtHome, weighPlace } from './weigh-place';

/** What an article tells about a place beside its name. */
export interface PlaceContext {
  /** The places that the article names for sure, each as often as it names it; countries of its demonyms may be among them. */
  readonly places: readonly GazetteerPlace[];
  /** The text right before the name and right after it; a line is enough. */
  readonly before: string;
  readonly after: string;
}

/** When nothing but the name is known. */
export const NO_CONTEXT: PlaceContext = { places: [], before: '', after: '' };

/** How much of an article's other places lie in a candidate's country tells this much; less at home, which every article names. */
const SAME_COUNTRY = 3;
const SAME_HOME_COUNTRY = 1.6;
const SAME_DIVISION = 1.2;
const AT_HOME = 0.5;
/** "Paris, Texas", "Tours (Indre-et-Loire)". */
const HINTED = 6;
/** "au Québec" beside "à Québec", "the governor of Georgia". */
const RIGHT_TYPE = 1.5;
/** How far the likeliest place must be ahead of the next: with and without other places to go by. */
const AHEAD_IN_CONTEXT = 0.6;
const AHEAD_ALONE = 1;
/** Smaller ones are believed only where something else in the article lies in their country. */
const WELL_KNOWN_CITY = 5;
const WELL_KNOWN_DIVISION = 6.3;

/**
 * The place that a name means which is known to be a place's, by its type, the words beside it and the other places of the
 * article; null where the gazetteer has none or nothing tells namesakes apart.
 */
export function linkPlace(name: string, language: string, context: PlaceContext, gazetteer: Gazetteer): GazetteerPlace | null {
  const small = lookUp(PLACE_LANGUAGES, language) ?? NO_PLACE_LANGUAGE;
  for (const reading of readPlaceName(name, small)) {
    const candidates = candidatesOf(reading, language, gazetteer);
    if (candidates.length === 0) continue;
    const scene = sceneOf(language, small, context, gazetteer);
    const place = reading.type ? likeliest(candidates, scene) : likeliest(bareMeaningsIn(candidates, scene), scene);
    return place;
  }
  return null;
}

/** A name and where it stands in its text. */
export interface PlaceSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Links all the names of one article, in their order: first those that are clear by themselves, then the others by these.
 * `demonyms` are ids of countries that the text names by their people.
 */
export function linkPlaces(
  text: string,
  spans: readonly PlaceSpan[],
  language: string,
  gazetteer: Gazetteer,
  demonyms: readonly string[] = [],
): (GazetteerPlace | null)[] {
  const named = spans.map((span) => ({ name: text.slice(span.start, span.end), ...linesAround(text, span) }));
  const countries = demonyms.map((id) => placeById(gazetteer, id)).filter((place) => place !== null);
  const alone = named.map(({ name, before, after }) => linkPlace(name, language, { places: [], before, after }, gazetteer));
  const sure = [...alone.filter((place) => place !== null), ...countries];
  return named.map(({ name, before, after }, index) => {
    // A name does not speak for itself.
    const places = sure.filter((place) => place !== alone[index] && place.id !== alone[index]?.id);
    return linkPlace(name, language, { places, before, after }, gazetteer);
  });
}

const AROUND = 60;

function linesAround(text: string, { start, end }: PlaceSpan): Pick<PlaceContext, 'before' | 'after'> {
  return { before: text.slice(Math.max(0, start - AROUND), start), after: text.slice(end, end + AROUND) };
}

/** Everything that a candidate is judged by. */
interface Scene {
  readonly language: string;
  readonly small: PlaceLanguage;
  readonly context: PlaceContext;
  readonly hint: GazetteerPlace | null;
  readonly precedes: readonly string[];
  readonly follows: readonly string[];
  /** How many of the context's places lie in each country. */
  readonly countries: ReadonlyMap<string, number>;
}

function sceneOf(language: string, small: PlaceLanguage, context: PlaceContext, gazetteer: Gazetteer): Scene {
  const countries = new Map<string, number>();
  for (const { country } of context.places) if (country !== '') countries.set(country, (countries.get(country) ?? 0) + 1);
  return {
    language,
    small,
    context,
    hint: readPlaceHint(context.after, gazetteer),
    precedes: foldedWords(context.before).slice(-3),
    follows: foldedWords(context.after).slice(0, 3),
    countries,
  };
}

function foldedWords(text: string): string[] {
  return wordsOf(text).map(({ folded }) => folded);
}

/** What a name means in the language, else in any; several ways of reading it are tried in turn. */
function candidatesOf({ words, type }: PlaceReading, language: string, gazetteer: Gazetteer): GazetteerPlace[] {
  const meanings = nameOf(gazetteer, words)?.meanings ?? [];
  const ours = meanings.filter(({ languages }) => languages.length === 0 || languages.includes(language));
  const places = (ours.length > 0 ? ours : meanings)
    .map(({ place }) => placeAt(gazetteer, place))
    .filter((place) => place !== null);
  if (type === 'city') return places.filter(isCity);
  if (type !== 'division') return places;
  const divisions = places.filter((place) => place.type === 'division');
  return divisions.length > 0 ? divisions : divisionsCalledAfter(places.filter(isCity), gazetteer);
}

/** The divisions of cities that bear the cities' names in another language: "région de Koursk" is Kursk. */
function divisionsCalledAfter(cities: readonly GazetteerPlace[], gazetteer: Gazetteer): GazetteerPlace[] {
  const pairs = cities.map((city) => [city, placeById(gazetteer, city.within)] as const);
  return pairs.filter(([city, division]) => division?.name === city.name).flatMap(([, division]) => division ?? []);
}

/** A hint or a preposition may mean the province after all: "Adrar (Algérie)" does not, "au Québec" does. */
function bareMeaningsIn(candidates: readonly GazetteerPlace[], scene: Scene): GazetteerPlace[] {
  const wanted = typeWanted(scene);
  const ofType = wanted ? candidates.filter((place) => (wanted === 'city') === isCity(place)) : [];
  const bare = bareMeanings(candidates);
  const added = ofType.filter((place) => !bare.includes(place) && bare.some(({ country }) => country === place.country));
  return [...bare, ...added];
}

function likeliest(candidates: readonly GazetteerPlace[], scene: Scene): GazetteerPlace | null {
  const scored = candidates.map((place) => ({ place, score: score(place, scene) }));
  const [first, second] = scored.toSorted((one, other) => other.score - one.score);
  if (!first || !isCorroborated(first.place, scene)) return null;
  const ahead = scene.countries.size > 0 ? AHEAD_IN_CONTEXT : AHEAD_ALONE;
  return second && first.score - second.score < ahead ? null : first.place;
}

function score(place: GazetteerPlace, scene: Scene): number {
  return weighPlace(place) + nearness(place, scene) + (isHinted(place, scene) ? HINTED : 0) + typeBonus(place, scene);
}

/** How near the article's other places are. */
function nearness(place: GazetteerPlace, { language, context, countries }: Scene): number {
  const isHome = isAtHome(place, language);
  const all = [...countries.values()].reduce((sum, count) => sum + count, 0);
  const share = all > 0 ? (countries.get(place.country) ?? 0) / all : 0;
  const isNear = context.places.some((other) => sharesDivision(place, other));
  return (isHome ? AT_HOME : 0) + share * (isHome ? SAME_HOME_COUNTRY : SAME_COUNTRY) + (isNear ? SAME_DIVISION : 0);
}

function sharesDivision(one: GazetteerPlace, other: GazetteerPlace): boolean {
  const division = one.type === 'division' ? one.id : one.within;
  return division !== '' && one.type !== 'country' && (other.id === division || (isCity(other) && other.within === division));
}

function isHinted(place: GazetteerPlace, { hint }: Scene): boolean {
  if (!hint || hint.id === place.id) return false;
  return hint.type === 'country' ? hint.country === place.country : hint.id === place.within;
}

function typeBonus(place: GazetteerPlace, scene: Scene): number {
  const wanted = typeWanted(scene);
  return wanted && (wanted === 'city') === isCity(place) ? RIGHT_TYPE : 0;
}

/** What the words beside the name take it for. */
function typeWanted({ small, precedes, follows }: Scene): 'city' | 'land' | null {
  const last = precedes.at(-1) ?? '';
  if (precedes.some((word) => small.officesOfDivisions.includes(word))) return 'land';
  if (follows.some((word) => small.officesOfDivisions.includes(word))) return 'land';
  if (small.beforeCities.includes(last)) return 'city';
  return small.beforeLands.includes(last) ? 'land' : null;
}

/** Small towns are believed at home, and abroad where the article names their country. */
function isCorroborated(place: GazetteerPlace, scene: Scene): boolean {
  const weight = weighPlace(place);
  if (place.type === 'city' ? weight >= WELL_KNOWN_CITY : place.type !== 'division' || weight >= WELL_KNOWN_DIVISION) return true;
  if (isHinted(place, scene) || scene.countries.has(place.country)) return true;
  return isAtHome(place, scene.language) && scene.countries.size === 0;
}
