import type { Span } from '../../model/span';
import { lookUp } from '../text/look-up';
import { placeById, type Gazetteer, type GazetteerPlace } from './gazetteer';
import { isCity } from './namesakes';
import { shareOf, sumUp, type Neighbourhood } from './neighbourhood';
import { readScene, type Candidate, type NameInText } from './read-scene';
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

/**
 * The place that a name means which is known to be a place's, by its type, the words beside it and the other places of the
 * article; null where the gazetteer has none or nothing tells namesakes apart.
 */
export function linkPlace(name: string, language: string, context: PlaceContext, gazetteer: Gazetteer): GazetteerPlace | null {
  const candidates = readScene({ ...context, name }, { language, gazetteer, known: new Map() });
  return likeliest(candidates, language, sumUp(context.places));
}

/**
 * Links all the names of one article, in their order: first those that are clear by themselves, then the others by these.
 * `demonyms` are ids of countries that the text names by their people. Linear in the number of names for a bounded number of
 * different places.
 */
export function linkPlaces(
  text: string,
  spans: readonly Span[],
  language: string,
  gazetteer: Gazetteer,
  demonyms: readonly string[] = [],
): (GazetteerPlace | null)[] {
  const reader = { language, gazetteer, known: new Map<string, readonly GazetteerPlace[]>() };
  const scenes = spans.map((span) => readScene(nameInText(text, span), reader));
  const nothing = sumUp([]);
  const alone = scenes.map((scene) => likeliest(scene, language, nothing));
  const countries = demonyms.map((id) => placeById(gazetteer, id));
  const sure = [...alone, ...countries].filter((place) => place !== null);
  const nearById = new Map<string, Neighbourhood>();
  return scenes.map((scene, index) => {
    const id = alone[index]?.id ?? '';
    // A name does not speak for itself.
    const near = nearById.get(id) ?? sumUp(sure.filter((place) => place.id !== id));
    nearById.set(id, near);
    return likeliest(scene, language, near);
  });
}

const AROUND = 60;

function nameInText(text: string, { start, end }: Span): NameInText {
  return {
    name: text.slice(start, end),
    before: text.slice(Math.max(0, start - AROUND), start),
    after: text.slice(end, end + AROUND),
  };
}

/** How far the likeliest place must be ahead of the next, in powers of ten: with and without other places to go by. */
const AHEAD_IN_CONTEXT = 0.6;
const AHEAD_ALONE = 0.75;

function likeliest(candidates: readonly Candidate[], language: string, near: Neighbourhood): GazetteerPlace | null {
  const scored = candidates.map((candidate) => ({ candidate, score: score(candidate, language, near) }));
  const [first, second] = scored.toSorted((one, other) => other.score - one.score);
  if (!first || !isCorroborated(first.candidate, language, near)) return null;
  const ahead = near.count > 0 ? AHEAD_IN_CONTEXT : AHEAD_ALONE;
  return second && first.score - second.score < ahead ? null : first.candidate.place;
}

/** "Paris, Texas", "Tours (Indre-et-Loire)". */
const HINTED = 6;
/** "au Québec" beside "à Québec", "the governor of Georgia". */
const RIGHT_TYPE = 1.5;

function score({ place, isHinted, isWanted }: Candidate, language: string, near: Neighbourhood): number {
  return weighPlace(place) + nearness(place, language, near) + (isHinted ? HINTED : 0) + (isWanted ? RIGHT_TYPE : 0);
}

/** How much of an article's other places lie in a candidate's country tells this much; less at home, which every article names. */
const SAME_COUNTRY = 3;
const SAME_HOME_COUNTRY = 1.6;
const SAME_DIVISION = 1.2;
const SAME_PART_OF_WORLD = 0.4;
const CITY_AT_HOME = 0.4;
const DIVISION_AT_HOME = 0.8;

/** How near the article's other places are. */
function nearness(place: GazetteerPlace, language: string, near: Neighbourhood): number {
  const share = shareOf(near, place.country);
  const division = place.type === 'division' ? place.id : place.within;
  const isNear = place.type === 'country' ? near.partsOfWorld.has(place.within) : near.divisions.has(division);
  const nearBonus = place.type === 'country' ? SAME_PART_OF_WORLD : SAME_DIVISION;
  return shareBonus(place, share, language) + (isNear ? nearBonus : 0);
}

function shareBonus(place: GazetteerPlace, share: number, language: string): number {
  if (!isAtHome(place, language)) return share * SAME_COUNTRY;
  return (isCity(place) ? CITY_AT_HOME : DIVISION_AT_HOME) + share * SAME_HOME_COUNTRY;
}

/** Smaller ones are believed only where something else in the article lies in their country; powers of ten. */
const WELL_KNOWN_CITY = 5;
const WELL_KNOWN_DIVISION = 5;

/** Small towns are believed at home, and abroad where the article names their country. */
function isCorroborated(candidate: Candidate, language: string, near: Neighbourhood): boolean {
  const { place, isHinted, isTyped } = candidate;
  if (isTyped || isHinted || isWellKnown(place, language) || near.countries.has(place.country)) return true;
  return isAtHome(place, language) && near.count === 0;
}

/** A division with a name of its own in the reader's language is known there. */
function isWellKnown(place: GazetteerPlace, language: string): boolean {
  if (place.type === 'city') return weighPlace(place) >= WELL_KNOWN_CITY;
  if (place.type !== 'division') return true;
  return weighPlace(place) >= WELL_KNOWN_DIVISION || lookUp(place.nameByLanguage, language) !== undefined;
}
