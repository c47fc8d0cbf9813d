import { lookUp } from '../text/look-up';
import { wordsOf } from '../text/words';
import { nameOf, placeAt, placeById, type Gazetteer, type GazetteerPlace } from './gazetteer';
import { PLACE_LANGUAGES } from './languages';
import { NO_PLACE_LANGUAGE, type PlaceLanguage } from './languages/place-language';
import { bareMeanings, isCity } from './namesakes';
import { liesIn, readPlaceHint, type PlaceHint } from './place-hint';
import { readPlaceName, type PlaceReading } from './read-place-name';
import { weighPlace } from './weigh-place';

/** A name and the text around it; a line is enough. */
export interface NameInText {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** A place that a name may mean by itself and the words beside it. */
export interface Candidate {
  readonly place: GazetteerPlace;
  /** Whether the text right after the name says that it lies where this place lies. */
  readonly isHinted: boolean;
  /** Whether it is of the type that the words beside the name ask for: "au Québec". */
  readonly isWanted: boolean;
  /** Whether the words say that it is a division: then even a small one is believed. */
  readonly isTyped: boolean;
}

/** What names mean in one language, kept while one article is read: it names the same places again and again. */
export interface SceneReader {
  readonly language: string;
  readonly gazetteer: Gazetteer;
  readonly known: Map<string, readonly GazetteerPlace[]>;
}

/** The places that a name may mean where it stands. */
export function readScene(named: NameInText, reader: SceneReader): Candidate[] {
  const small = lookUp(PLACE_LANGUAGES, reader.language) ?? NO_PLACE_LANGUAGE;
  for (const reading of readPlaceName(named.name, named.before, small)) {
    const places = placesOf(reading, reader);
    if (places.length > 0) return candidatesAmong(places, reading, named, small, reader.gazetteer);
    if (reading.isOnly) return [];
  }
  const head = headOf(named);
  return head ? readScene(head, reader) : [];
}

/** "Oujda, Morocco" is Oujda. */
function headOf({ name, before, after }: NameInText): NameInText | null {
  const at = name.indexOf(',');
  if (at <= 0) return null;
  return { name: name.slice(0, at).trim(), before, after: `${name.slice(at).replace(/^,\s*/, ', ')}${after}` };
}

function placesOf(reading: PlaceReading, { language, gazetteer, known }: SceneReader): readonly GazetteerPlace[] {
  const key = `${reading.type ?? ''}:${reading.words}`;
  const places = known.get(key) ?? lookUpPlaces(reading, language, gazetteer);
  known.set(key, places);
  return places;
}

/** What a name means in the language, else in any. */
function lookUpPlaces({ words, type }: PlaceReading, language: string, gazetteer: Gazetteer): GazetteerPlace[] {
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

function candidatesAmong(
  places: readonly GazetteerPlace[],
  { type }: PlaceReading,
  named: NameInText,
  small: PlaceLanguage,
  gazetteer: Gazetteer,
): Candidate[] {
  const [only] = places;
  // Most names are those of one country: nothing beside them can change what they mean.
  if (only && places.length === 1 && !isCity(only) && only.type !== 'division')
    return [{ place: only, isHinted: false, isWanted: false, isTyped: false }];
  const hint = readPlaceHint(named.after, gazetteer);
  const wanted = places.length > 1 ? typeWanted(small, named) : null;
  const isTyped = type === 'division';
  const candidates = places.map((place) => ({
    place,
    isHinted: hint !== null && hint.lands.some((land) => liesIn(place, land, gazetteer)),
    isWanted: isOfType(place, wanted),
    isTyped,
  }));
  const possible = hint ? candidates.filter((candidate) => agrees(candidate, hint)) : candidates;
  return type ? possible : bareCandidates(possible);
}

/** "Eureka (Missouri)" is no Eureka that lies elsewhere. Countries lie in nothing, and "(Drôme)" says nothing of Drôme itself. */
function agrees({ place, isHinted }: Candidate, { binds, lands }: PlaceHint): boolean {
  if (binds === 'foreign towns') return !isTown(place) || sharesCountry(place, lands);
  const isBound = (binds === 'places' || isTown(place)) && lands.some((land) => canLieIn(place, land));
  return !isBound || isHinted;
}

/** Larger cities are named without their country: "à Paris, en Chine et au Japon" is still Paris. */
const LARGE_CITY = 5.5;

function isTown(place: GazetteerPlace): boolean {
  return place.type === 'city' && weighPlace(place) < LARGE_CITY;
}

/** Whether it makes sense to say that a place lies in a land: a city in both, a division in a country. */
function canLieIn(place: GazetteerPlace, land: GazetteerPlace): boolean {
  if (isCity(place)) return land.type === 'country' || place.country !== land.country || place.within !== '';
  return place.type === 'division' && land.type === 'country';
}

/** The words beside a name may ask for its province, though the bare name means its city: "au Québec". */
function bareCandidates(candidates: readonly Candidate[]): Candidate[] {
  const meanings = bareMeanings(candidates.map(({ place }) => place));
  const bare = candidates.filter(({ place }) => meanings.includes(place));
  const fitting = bare.filter(({ isWanted }) => isWanted).map(({ place }) => place);
  const added = candidates.filter(
    ({ place, isWanted }) => isWanted && sharesCountry(place, meanings) && !sharesCountry(place, fitting),
  );
  const replaced = added.map(({ place }) => place);
  return [...bare.filter(({ place }) => !sharesCountry(place, replaced)), ...added];
}

function sharesCountry({ country }: GazetteerPlace, others: readonly GazetteerPlace[]): boolean {
  return others.some((other) => other.country === country);
}

type WantedType = 'city' | 'division' | 'land' | null;

function isOfType(place: GazetteerPlace, wanted: WantedType): boolean {
  if (wanted === 'division') return place.type === 'division';
  return wanted !== null && (wanted === 'city') === isCity(place);
}

/** In words, for offices: "the governor of" Georgia, Georgia "'s governor". */
const OFFICE_REACH = 3;
/** In code units: enough for that many words. */
const REACH = 40;

/** What the words beside the name take it for. */
function typeWanted(small: PlaceLanguage, { before, after }: NameInText): WantedType {
  const precedes = foldedWords(before.slice(-REACH)).slice(-OFFICE_REACH);
  const follows = foldedWords(after.slice(0, REACH)).slice(0, OFFICE_REACH);
  if ([...precedes, ...follows].some((word) => small.officesOfDivisions.includes(word))) return 'division';
  const last = precedes.at(-1) ?? '';
  if (small.beforeCities.includes(last)) return 'city';
  return small.beforeLands.includes(last) ? 'land' : null;
}

function foldedWords(text: string): string[] {
  return wordsOf(text).map(({ folded }) => folded);
}
