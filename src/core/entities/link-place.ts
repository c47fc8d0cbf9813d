import { lookUp } from '../text/look-up';
import { wordsOf } from '../text/words';
import { nameOf, placeAt, placeById, type Gazetteer, type GazetteerPlace } from './gazetteer';
import { PLACE_LANGUAGES } from './languages';
import { NO_PLACE_LANGUAGE, type PlaceLanguage } from './languages/place-language';
import { bareMeanings, isCity } from './namesakes';
import { liesIn, readPlaceHint, type PlaceHint } from './place-hint';
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
const SAME_PART_OF_WORLD = 0.4;
const CITY_AT_HOME = 0.4;
const DIVISION_AT_HOME = 0.8;
/** "Paris, Texas", "Tours (Indre-et-Loire)". */
const HINTED = 6;
/** "au Québec" beside "à Québec", "the governor of Georgia". */
const RIGHT_TYPE = 1.5;
/** How far the likeliest place must be ahead of the next: with and without other places to go by. */
const AHEAD_IN_CONTEXT = 0.6;
const AHEAD_ALONE = 0.75;
/** Smaller ones are believed only where something else in the article lies in their country. */
const WELL_KNOWN_CITY = 5;
const LARGE_CITY = 5.5;
const WELL_KNOWN_DIVISION = 5;

/**
 * The place that a name means which is known to be a place's, by its type, the words beside it and the other places of the
 * article; null where the gazetteer has none or nothing tells namesakes apart.
 */
export function linkPlace(name: string, language: string, context: PlaceContext, gazetteer: Gazetteer): GazetteerPlace | null {
  const small = lookUp(PLACE_LANGUAGES, language) ?? NO_PLACE_LANGUAGE;
  for (const reading of readPlaceName(name, context.before, small)) {
    const candidates = candidatesOf(reading, language, gazetteer);
    if (candidates.length === 0 && reading.isOnly) return null;
    if (candidates.length === 0) continue;
    const scene = sceneOf(language, small, context, gazetteer);
    const hinted = placesHinted(candidates, scene);
    const place = likeliest(reading.type ? hinted : bareMeaningsIn(hinted, scene), scene);
    return place && (reading.type === 'division' || isCorroborated(place, scene)) ? place : null;
  }
  return linkHead(name, language, context, gazetteer);
}

/** "Oujda, Morocco" is Oujda. */
function linkHead(name: string, language: string, context: PlaceContext, gazetteer: Gazetteer): GazetteerPlace | null {
  const at = name.indexOf(',');
  if (at <= 0) return null;
  const rest = name.slice(at).replace(/^,\s*/, ', ');
  return linkPlace(name.slice(0, at).trim(), language, { ...context, after: `${rest}${context.after}` }, gazetteer);
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
  readonly hint: PlaceHint | null;
  readonly gazetteer: Gazetteer;
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
    gazetteer,
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
  if (type === 'country') return places.filter((place) => place.type === 'country');
  if (type === 'island') return places.filter((place) => !isCity(place));
  if (type !== 'division') return places;
  const divisions = places.filter((place) => place.type === 'division');
  return divisions.length > 0 ? divisions : divisionsCalledAfter(places.filter(isCity), gazetteer);
}

/** The divisions of cities that bear the cities' names in another language: "région de Koursk" is Kursk. */
function divisionsCalledAfter(cities: readonly GazetteerPlace[], gazetteer: Gazetteer): GazetteerPlace[] {
  const pairs = cities.map((city) => [city, placeById(gazetteer, city.within)] as const);
  return pairs
    .filter(([city, division]) => division?.name === city.name || division?.name.startsWith(`${city.name} `))
    .flatMap(([, division]) => division ?? []);
}

/** A hint or a preposition may mean the province after all: "Adrar (Algérie)" does not, "au Québec" does. */
function bareMeaningsIn(candidates: readonly GazetteerPlace[], scene: Scene): GazetteerPlace[] {
  const bare = bareMeanings(candidates);
  const fitting = bare.filter((place) => isWanted(place, scene));
  const added = candidates.filter(
    (place) => isWanted(place, scene) && sharesCountry(place, bare) && !sharesCountry(place, fitting),
  );
  return [...bare.filter((place) => !sharesCountry(place, added)), ...added];
}

function sharesCountry({ country }: GazetteerPlace, others: readonly GazetteerPlace[]): boolean {
  return others.some((other) => other.country === country);
}

/** "Eureka (Missouri)" is no Eureka that lies elsewhere. Countries lie in nothing, and "(Drôme)" says nothing of Drôme itself. */
function placesHinted(places: readonly GazetteerPlace[], scene: Scene): readonly GazetteerPlace[] {
  const { hint } = scene;
  if (!hint) return places;
  if (hint.binds === 'foreign towns') return places.filter((place) => !isSmall(place) || sharesCountry(place, hint.lands));
  return places.filter((place) => {
    const isBound = (hint.binds === 'places' || isSmall(place)) && hint.lands.some((land) => canLieIn(place, land));
    return !isBound || isHinted(place, scene);
  });
}

/** Whether it makes sense to say that a place lies in a land: a city in both, a division in a country. */
function canLieIn(place: GazetteerPlace, land: GazetteerPlace): boolean {
  if (isCity(place)) return land.type === 'country' || place.country !== land.country || place.within !== '';
  return place.type === 'division' && land.type === 'country';
}

function likeliest(candidates: readonly GazetteerPlace[], scene: Scene): GazetteerPlace | null {
  const scored = candidates.map((place) => ({ place, score: score(place, scene) }));
  const [first, second] = scored.toSorted((one, other) => other.score - one.score);
  if (!first) return null;
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
  const isNeighbour =
    place.type === 'country' && context.places.some(({ type, within }) => type === 'country' && within === place.within);
  const home = isCity(place) ? CITY_AT_HOME : DIVISION_AT_HOME;
  return (
    (isHome ? home : 0) +
    share * (isHome ? SAME_HOME_COUNTRY : SAME_COUNTRY) +
    (isNear ? SAME_DIVISION : 0) +
    (isNeighbour ? SAME_PART_OF_WORLD : 0)
  );
}

function sharesDivision(one: GazetteerPlace, other: GazetteerPlace): boolean {
  const division = one.type === 'division' ? one.id : one.within;
  return division !== '' && one.type !== 'country' && (other.id === division || (isCity(other) && other.within === division));
}

function isHinted(place: GazetteerPlace, { hint, gazetteer }: Scene): boolean {
  return hint !== null && hint.lands.some((land) => liesIn(place, land, gazetteer));
}

function typeBonus(place: GazetteerPlace, scene: Scene): number {
  return isWanted(place, scene) ? RIGHT_TYPE : 0;
}

function isWanted(place: GazetteerPlace, scene: Scene): boolean {
  const wanted = typeWanted(scene);
  if (wanted === 'division') return place.type === 'division';
  return wanted !== null && (wanted === 'city') === isCity(place);
}

/** What the words beside the name take it for. */
function typeWanted({ small, precedes, follows }: Scene): 'city' | 'division' | 'land' | null {
  const last = precedes.at(-1) ?? '';
  if (precedes.some((word) => small.officesOfDivisions.includes(word))) return 'division';
  if (follows.some((word) => small.officesOfDivisions.includes(word))) return 'division';
  if (small.beforeCities.includes(last)) return 'city';
  return small.beforeLands.includes(last) ? 'land' : null;
}

/** "dans le Kent, en Angleterre" is no town in America, but "à Paris, en Chine et au Japon" is still Paris. */
function isSmall(place: GazetteerPlace): boolean {
  return place.type === 'city' && weighPlace(place) < LARGE_CITY;
}

/** Small towns are believed at home, and abroad where the article names their country. */
function isCorroborated(place: GazetteerPlace, scene: Scene): boolean {
  if (place.type === 'city' && weighPlace(place) >= WELL_KNOWN_CITY) return true;
  if (place.type === 'division' && (weighPlace(place) >= WELL_KNOWN_DIVISION || lookUp(place.nameByLanguage, scene.language)))
    return true;
  if (place.type !== 'city' && place.type !== 'division') return true;
  if (isHinted(place, scene) || scene.countries.has(place.country)) return true;
  return isAtHome(place, scene.language) && scene.countries.size === 0;
}
